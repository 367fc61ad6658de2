import type { CueHit } from "../clauses.ts";
import type { KnownName } from "../known.ts";

/** An everyday word has to stand right behind its cue. */
const NEAR = 28;

/** Between a verb and its object: '写了[一套]脚本', '写了[一个备份照片的]脚本'; what follows has to be no part of it: '写了一个算法题'. */
const MEASURED =
  /^(?:了?\s*(?:一?[个個套份种種张張幅首篇]小?|小)|了?\s*一[个個套份种種张張幅首篇][^，。；：,;:]{2,16}的)$/u;
const ENDS = /^(?:$|[^\p{L}\p{N}]|[来來用去给給把让讓])/u;

/** '学了编程', '将棋を指した'; not '用编程思维', '翻訳プラグインを作った': an everyday word is the whole object, and right beside a cue of doing. */
export function isObjectOfUnspaced(hit: CueHit, name: KnownName, text: string): boolean {
  const { index, length } = name;
  const [end, isBehind] = [index + length, hit.end <= index];
  // '研究 Docker 的部署': what is done with the tool.
  if (
    /^(?:部署|搭建|安装|安裝|配置|测试|測試|开发|開發)$/u.test(text.slice(index, end)) &&
    /[A-Za-z\d]\s*的\s*$/u.test(text.slice(0, index))
  )
    return false;
  if (!isBehind) {
    if (!/^(?:\s|[をはがにもとで、。のやへ]|$)/u.test(text.slice(end))) return false;
    return hit.cue.says === "do" && hit.cue.status === undefined ? end === hit.index : end <= hit.index;
  }
  // '数学家', '钢琴师': a person; '脚本中的参数': where something is.
  if (/^(?:[家师師者员員]|[中里裡]的)/u.test(text.slice(end))) return false;
  const between = text.slice(hit.end, index);
  if (hit.cue.says !== "do")
    return isElement(name)
      ? between.length <= 16 && BESIDE.test(between)
      : between.length <= NEAR && !/[，。；：]/u.test(between);
  return /^(?:一?[些点]|了|\s)*$/u.test(between) || (MEASURED.test(between) && ENDS.test(text.slice(end)));
}

/** '函数', '变量', '模块': elements of any program, which one studies only where they are the object itself. */
function isElement({ label }: KnownName): boolean {
  return ELEMENTS.has(label);
}

const ELEMENTS = new Set(["Variables", "Functions", "Loops", "Modules", "Exceptions", "Interfaces", "Return Values"]);
const BESIDE =
  /^(?:了|一?[些点下]|如何使用|使用|关于|\s|、|和|与|及|[A-Za-z]|中?的|\p{Script=Han}{2,4}(?=[、和与及]))*$/u;
