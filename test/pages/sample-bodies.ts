import katex from "katex";

/** Everything that the body of an entry may hold, as the Markdown room writes it. */

/** A formula that may scroll sideways can be reached from the keyboard. */
function display(tex: string): string {
  const markup = katex.renderToString(tex, { displayMode: true });
  return markup.replace('class="katex-display"', 'class="katex-display" tabindex="0"');
}

const FORMULA = display("\\hat{x}(f)=\\int_{-\\infty}^{\\infty} x(t)\\,e^{-2\\pi i f t}\\,dt");
const WIDE_FORMULA = display(
  "a_0+a_1x+a_2x^2+a_3x^3+a_4x^4+a_5x^5+a_6x^6+a_7x^7+a_8x^8+a_9x^9+a_{10}x^{10}+a_{11}x^{11}+a_{12}x^{12}+a_{13}x^{13}",
);

function anchor(id: string, text: string): string {
  return `<a class="anchor" href="#${encodeURIComponent(id)}" aria-label="Link to “${text}”">#</a>`;
}

function heading(level: number, id: string, text: string): string {
  return `<h${level} id="${id}">${text}${anchor(id, text)}</h${level}>`;
}

function token(kind: string, text: string): string {
  return `<span class="tok-${kind}">${text}</span>`;
}

const CODE = `<pre class="shiki" tabindex="0" data-language="rust"><code class="language-rust">${token("keyword", "fn")} ${token("function", "first_light")}(${token("parameter", "samples")}: &#x26;[f32]) -> Option&#x3C;usize> {
    ${token("comment", "// the first sample that rises above the noise floor, however long this comment gets, and it does get long")}
    samples.iter()${token("punctuation", ".")}${token("function", "position")}(|s| s.abs() > ${token("constant", "0.02")})
}
${token("deleted", "- an old line")}
${token("inserted", "+ a new one")} ${token("string", '"in quotes"')} ${token("link", "https://example.org")}
</code></pre>`;

export const QUARTERS = `<p>I set out to write this as a single line and ended with four parts. What follows is in the order in which it happened, not in the order in which I would defend it.</p>
${heading(2, "january-march", "January – March")}
<p>Kubernetes, mostly because the team needed it. I read about <em>schedulers</em> until the word lost its meaning, then built a toy one. By March I could draw the control loop from memory, and I had stopped being afraid of YAML.</p>
<ul><li><a href="https://example.org/scheduler">Notes on schedulers</a></li><li><a href="https://example.org/etcd">What a log is for</a></li></ul>
${heading(2, "april-june", "April – June")}
<p>The spring was for statistics. I worked through half a book on Bayesian inference, and it changed how I read the newspaper.<sup><a href="#fn-1" id="fnref-1" data-footnote-ref="" aria-describedby="footnote-label">1</a></sup> I also began to take notes by hand again, which is slow in the way that cooking is slow.</p>
${heading(3, "what-i-read", "What I read")}
<p>Two chapters a week, each one twice: once to know what is in it, once to do the exercises.</p>
${heading(2, "july-september", "July – September")}
<p>I dropped Kubernetes when I changed teams. Nothing wrong with it. I resumed Portuguese, and found that it had waited for me.</p>
${heading(2, "october-december", "October – December")}
<p>Rust, deeply. I rewrote the recorder's firmware, threw it away, and rewrote it again. The second one is smaller.</p>
<section class="footnotes" data-footnotes=""><h2 class="sr-only" id="footnote-label">Footnotes</h2><ol><li id="fn-1"><p>A headline with a percentage in it should carry its denominator. <a href="#fnref-1" data-footnote-backref="" class="data-footnote-backref" aria-label="Back to reference 1">↩</a></p></li></ol></section>`;

export const EVERYTHING = `<p>This entry holds one of everything, so that a change of the style sheet can be seen in one place: <code>inline_code()</code>, <kbd>Ctrl</kbd>+<kbd>C</kbd>, <mark>a marked word</mark>, <del>a withdrawn one</del>, H<sub>2</sub>O, E = mc<sup>2</sup>, an <abbr title="fast Fourier transform">FFT</abbr>, and a word that does not want to break: <em>Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft</em>.</p>
${heading(2, "mathematics", "Mathematics")}
<p>The transform of a signal is another way to say the same thing:</p>
${FORMULA}
<p>and a sum that is wider than a telephone:</p>
${WIDE_FORMULA}
<p>A formula that could not be set is shown as it was written: <code class="katex-error" title="Expected 'EOF'">\\frac{1}{</code> and <code class="katex-error">\\sqrt{x}</code>.</p>
${heading(2, "code", "Code")}
${CODE}
<p>And in plain text:</p>
<pre class="shiki" tabindex="0"><code>$ record --rate 48000 --gain 32 | tee night.wav | spectrogram --window hann --size 2048 --overlap 75%
</code></pre>
${heading(2, "tables", "Tables")}
<div class="table-scroll" tabindex="0" role="group" aria-label="Table"><table><thead><tr><th>Constituent</th><th>Period</th><th align="right">Amplitude</th><th>Where it comes from</th><th>How I came across it</th><th>Seen again</th></tr></thead><tbody><tr><td>M<sub>2</sub></td><td>12.42 h</td><td align="right">3.01 m</td><td>the moon</td><td>in the first plot I ever made</td><td>everywhere since</td></tr><tr><td>S<sub>2</sub></td><td>12.00 h</td><td align="right">0.98 m</td><td>the sun</td><td>as a beat against the first</td><td>spring tides</td></tr><tr><td>M<sub>4</sub></td><td>6.21 h</td><td align="right">0.19 m</td><td>shallow water</td><td>by being wrong about noise</td><td>estuaries only</td></tr></tbody></table></div>
${heading(2, "lists", "Lists")}
<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" disabled="" checked="" aria-label="Done"> calibrate the microphone</li><li class="task-list-item"><input type="checkbox" disabled="" aria-label="To do"> write down how, this time</li></ul>
<ol><li>First the question<ul><li>which is always smaller than it looks<ul><li>or larger</li></ul></li></ul></li><li>then the plot.</li></ol>
<dl><dt>Neap</dt><dd>The weaker tide at half moon.</dd><dt>Ebb</dt><dd>The way out.</dd></dl>
${heading(2, "asides", "Asides")}
<div role="note" class="callout callout-note"><p class="callout-title">Note</p><p>A plain remark, with <code>code</code> in it.</p></div>
<div role="note" class="callout callout-tip"><p class="callout-title">Tip</p><p>Start with the smallest plot that could be wrong.</p></div>
<div role="note" class="callout callout-warning"><p class="callout-title">Careful</p><p>Mains hum is at 50 Hz here, and at 60 Hz there.</p></div>
<blockquote><p>What you cannot draw you have not yet understood, <em>said nobody in particular</em>, and yet.</p></blockquote>
<details><summary>The long derivation</summary><p>It fills a page and adds nothing.</p></details>
<hr>
${heading(2, "pictures", "Pictures")}
<figure class="figure"><img src="/tide.svg" alt="A curve that rises and falls twice a day" width="640" height="240" loading="lazy"><figcaption>Two weeks of the tide gauge, with the springs at both ends.</figcaption></figure>
<p><span class="missing">The strandline after the January storm <small>missing: storm.jpg</small></span></p>
<p>A small <span class="missing inline">gull <small>missing: gull.svg</small></span> in a line of words.</p>
<div class="gallery"><img src="/tide.svg" alt="Left" width="320" height="120"><img src="/tide.svg" alt="Middle" width="320" height="120"><img src="/tide.svg" alt="Right" width="320" height="120"></div>
<p class="media-link"><a class="media-link" href="https://example.org/watch">Video: a tide table, explained</a></p>
${heading(2, "scripts", "Other scripts")}
<p>שלום עולם, זה פסקה בעברית.</p>
<p lang="zh">潮汐是海水的周期性涨落，由月球和太阳的引力引起。</p>
${heading(3, "small-heading", "A small heading")}
<p>With one below it:</p>
${heading(4, "smaller-heading", "A smaller one")}
<p>The end.</p>`;

export const CHINESE = `<p>今年我主要在学习统计学和信号处理。下面是我的笔记，按时间顺序排列。</p>
${heading(2, "上半年", "上半年")}
<p>读完了一本关于傅里叶分析的书。开始的时候觉得很难，后来发现只要多画图就可以理解。</p>
${heading(2, "下半年", "下半年")}
<p>把学到的东西用在录音机上：先采样，再加窗，最后做快速傅里叶变换。</p>`;
