/** Written by `npm run learn`: change nothing here. Hundredths of the logarithm of the odds, by feature. See ./features.ts. */
export const BIAS = -133;
export const TABLE = `
after=! 36; after=" 40; after=$ 58; after=( 60; after=) 11; after=, 37; after=. 43; after=/ -14; after=: 61; after=; 32
after=? 31; after=[ 56; after=] -41; after=a -26; after=about -14; after=across 15; after=after 13; after=again 22
after=along -22; after=already 20; after=also -6; after=an -23; after=and 48; after=any -7; after=are 57; after=around -27
after=as 35; after=at 21; after=back -31; after=be -15; after=because 21; after=been -7; after=being 12; after=below 5
after=between -13; after=but 21; after=by 7; after=can 8; after=could 17; after=day 10; after=days -22; after=de:als -6
after=de:an -19; after=de:auf 11; after=de:aus 12; after=de:bei 7; after=de:die 10; after=de:eine -7; after=de:eines -23
after=de:es -7; after=de:etwas 9; after=de:für 17; after=de:gemacht -5; after=de:haben -23; after=de:hat 9; after=de:hatte -7
after=de:ich -10; after=de:im 10; after=de:in 23; after=de:ist 26; after=de:kann 12; after=de:können -9; after=de:mit 9
after=de:noch 7; after=de:sein 6; after=de:sich -6; after=de:sie -13; after=de:sind 12; after=de:und 36; after=de:von -28
after=de:weiter 7; after=de:werden -6; after=de:wurde 8; after=de:zu 25; after=de:zur 15; after=de:zwischen -6; after=did 26
after=didn't 16; after=don't 10; after=done 19; after=down -26; after=during 19; after=each 6; after=es:a -18; after=es:como 15
after=es:con 12; after=es:de -16; after=es:el -36; after=es:en 20; after=es:es 8; after=es:hasta 6; after=es:he 15
after=es:la -16; after=es:las -8; after=es:los -9; after=es:mi -8; after=es:más 10; after=es:o -10; after=es:para 15
after=es:que 32; after=es:sobre 16; after=es:un -30; after=es:una -10; after=es:y 44; after=es:ya 38; after=for 26; after=fr:a -8
after=fr:au -8; after=fr:avec -13; after=fr:ce -9; after=fr:d'un 8; after=fr:d'une -11; after=fr:dans 6; after=fr:des -11
after=fr:du -13; after=fr:en 19; after=fr:entre -5; after=fr:est 29; after=fr:et 53; after=fr:la -20; after=fr:le -20
after=fr:ou 17; after=fr:par -7; after=fr:pour 17; after=fr:que 7; after=fr:sur -9; after=fr:une -14; after=fr:à -10
after=from 27; after=go -6; after=good -9; after=got 10; after=great 8; after=has 51; after=have 15; after=he -6; after=here -17
after=hours -18; after=how -12; after=i 30; after=i'd 14; after=i'll -6; after=i've 6; after=if -35; after=in 23; after=into -25
after=is 68; after=it -24; after=it:a -11; after=it:al -7; after=it:alla -8; after=it:che 51; after=it:con 9; after=it:dei -12
after=it:del -11; after=it:di -23; after=it:e 16; after=it:i -7; after=it:il -11; after=it:la -5; after=it:le -5; after=it:non 20
after=it:per 9; after=it:più -6; after=it:quasi 16; after=it:un -10; after=ja:か 18; after=ja:から 7; after=ja:が 31; after=ja:こと -10
after=ja:さ -6; after=ja:し -11; after=ja:しか -5; after=ja:した -22; after=ja:する -19; after=ja:って -7; after=ja:て -15; after=ja:で 12
after=ja:でき -10; after=ja:できる -9; after=ja:では -6; after=ja:と 7; after=ja:という 26; after=ja:とか 20; after=ja:として 12; after=ja:な -5
after=ja:なので -5; after=ja:に 44; after=ja:の 43; after=ja:は 23; after=ja:へ 43; after=ja:も 23; after=ja:や 20; after=ja:よう -5
after=ja:を 55; after=just -22; after=last -8; after=later 12; after=made 7; after=may -11; after=me -52; after=might 16
after=month -11; after=more 16; after=most -6; after=much -12; after=my -44; after=myself -19; after=new -14; after=night -13
after=nl:aan -6; after=nl:als 8; after=nl:dat -6; after=nl:die 7; after=nl:door -6; after=nl:een -7; after=nl:en 33
after=nl:heb 6; after=nl:het -6; after=nl:ik -14; after=nl:is 46; after=nl:met -15; after=nl:nog -6; after=nl:op 17; after=nl:te 6
after=nl:van 13; after=nl:voor -9; after=now 8; after=of -77; after=off -22; after=often 7; after=one -21; after=only 16
after=or -9; after=our -18; after=out -53; after=per 13; after=pretty -9; after=pt:a -22; after=pt:as -8; after=pt:até -6
after=pt:com -8; after=pt:de -11; after=pt:do -19; after=pt:dois 8; after=pt:dos -10; after=pt:e 60; after=pt:em 15
after=pt:mais 10; after=pt:meu -5; after=pt:muito -6; after=pt:no 13; after=pt:o -21; after=pt:os -10; after=pt:para 21
after=pt:pela 9; after=pt:por -7; after=pt:pra 13; after=pt:que 32; after=pt:sobre -21; after=pt:são 8; after=pt:um -11
after=pt:uma -19; after=pt:é 12; after=really 11; after=should 12; after=since -15; after=so -7; after=some -19; after=soon 7
after=still 41; after=stuff 8; after=such -8; after=take -10; after=than -21; after=that 17; after=the -41; after=them -16
after=they -12; after=thing -7; after=things 16; after=this 29; after=those 13; after=though -8; after=through -22; after=to 18
after=today 24; after=too 6; after=took -24; after=two -16; after=under 15; after=until 11; after=up -68; after=us -17
after=use -7; after=used -7; after=using 30; after=via -11; after=was 75; after=wasn't 6; after=way -18; after=well -9
after=went 29; after=were 34; after=what -18; after=when -17; after=which 24; after=while 19; after=who 20; after=why -6
after=will 28; after=with 16; after=within -15; after=without 27; after=would 11; after=year -10; after=years -6
after=yesterday -7; after=you -7; after=your -5; after=zh:一个 -16; after=zh:一些 -8; after=zh:一直 20; after=zh:上 19; after=zh:下 -9
after=zh:与 34; after=zh:个 -9; after=zh:中 -10; after=zh:之 -5; after=zh:之前 -5; after=zh:也 7; after=zh:了 -10; after=zh:人 -5
after=zh:今年 6; after=zh:从 -7; after=zh:做 -7; after=zh:再 -6; after=zh:前 14; after=zh:又 -6; after=zh:只 -6; after=zh:可以 8
after=zh:后 7; after=zh:吧 21; after=zh:和 20; after=zh:在 -8; after=zh:地 -8; after=zh:多 -20; after=zh:大 -9; after=zh:如何 -7
after=zh:完成 -6; after=zh:对 -7; after=zh:小 -8; after=zh:就 19; after=zh:就是 -23; after=zh:已经 16; after=zh:开始 5; after=zh:我 -9
after=zh:或者 22; after=zh:把 -7; after=zh:是 11; after=zh:有 10; after=zh:每 -5; after=zh:比较 -10; after=zh:没有 11; after=zh:用 -7
after=zh:的 55; after=zh:着 -6; after=zh:给 -6; after=zh:自己 -13; after=zh:要 -7; after=zh:说 -5; after=zh:还 14; after=zh:还是 15
after=zh:这 -7; after=zh:里 24; after=zh:需要 -7; after=| -6; after=– 33; after=” 5; before=! -8; before=" 21; before=( -33
before=) 15; before=, 21; before=. -27; before=/ -24; before=; 27; before=? -10; before=[ -34; before=] 20; before=^ 32
before=a 35; before=about 73; before=across -17; before=actually -11; before=against -8; before=all -27; before=also -21
before=always -9; before=am -8; before=an 7; before=and 17; before=any -33; before=are -36; before=at 36; before=back 6
before=bad 20; before=be 33; before=because -8; before=been 7; before=being 14; before=big -10; before=bit -19; before=by 30
before=day -24; before=de:aber -5; before=de:als 12; before=de:an 28; before=de:anderen -11; before=de:auch -11; before=de:bei 13
before=de:damit -10; before=de:dann -6; before=de:das 35; before=de:dass 6; before=de:dem 18; before=de:den -6; before=de:des 33
before=de:die 30; before=de:dieser -6; before=de:dieses 7; before=de:ein 25; before=de:einem 7; before=de:einen 22
before=de:einer 11; before=de:eines 40; before=de:erste 15; before=de:es -14; before=de:für 23; before=de:gut -9
before=de:gute 21; before=de:ich -10; before=de:im -17; before=de:mehr -9; before=de:mein 8; before=de:meine -5
before=de:meinem 8; before=de:meiner 6; before=de:mir -7; before=de:mit 12; before=de:nach 9; before=de:neue -9
before=de:noch -17; before=de:sehr -7; before=de:sich -5; before=de:sie -12; before=de:so -7; before=de:und 6; before=de:vom 10
before=de:von 21; before=de:war -6; before=de:weiter -6; before=de:wir -13; before=de:zu -23; before=de:zum -9; before=de:zur -17
before=de:über 16; before=did 25; before=different -21; before=does 23; before=doing 6; before=each -27; before=es:al 6
before=es:año -6; before=es:con -6; before=es:de 48; before=es:del 35; before=es:e -9; before=es:en 11; before=es:es -6
before=es:esta -6; before=es:este 9; before=es:he -33; before=es:la 19; before=es:las 36; before=es:le 14; before=es:lo -9
before=es:los 36; before=es:me -29; before=es:mi 5; before=es:mis 19; before=es:muy -9; before=es:para -20; before=es:pero -11
before=es:por -25; before=es:que -26; before=es:se -26; before=es:un 51; before=es:una 13; before=es:y -20; before=es:ya -12
before=even 19; before=few 25; before=first 25; before=for 26; before=fr:au 23; before=fr:autres -10; before=fr:avec 21
before=fr:bien -8; before=fr:c'est -8; before=fr:ce 7; before=fr:ces 15; before=fr:cette 11; before=fr:comme -15; before=fr:de 62
before=fr:des 57; before=fr:deux 19; before=fr:du 52; before=fr:en -29; before=fr:est -15; before=fr:et 10; before=fr:faire -5
before=fr:j'ai -43; before=fr:je -29; before=fr:la 67; before=fr:le 20; before=fr:les 44; before=fr:ma 26; before=fr:mais -6
before=fr:me -16; before=fr:mes 17; before=fr:mon 24; before=fr:nouvelle 9; before=fr:par -9; before=fr:petit 14
before=fr:plus -20; before=fr:plusieurs 10; before=fr:pour -16; before=fr:que -10; before=fr:quelques -5; before=fr:qui -18
before=fr:se -8; before=fr:sont -8; before=fr:suis -7; before=fr:sur 6; before=fr:très -9; before=fr:un 58; before=fr:une 25
before=fr:vous -9; before=fr:à -31; before=fr:été -6; before=from 26; before=further -36; before=get 44; before=getting 10
before=going -8; before=good 7; before=got 21; before=had 20; before=has -13; before=have 8; before=he -6; before=here 10
before=hour 28; before=hours 24; before=how 39; before=i -49; before=i'm -34; before=i've -23; before=in 6; before=into 28
before=it -47; before=it's -9; before=it:a -19; before=it:alla 25; before=it:come -8; before=it:con -7; before=it:da -7
before=it:dei 7; before=it:del 9; before=it:della -7; before=it:delle -6; before=it:di 26; before=it:e -9; before=it:i 23
before=it:in -7; before=it:la 8; before=it:le 25; before=it:ma -7; before=it:mi -13; before=it:per -24; before=it:si -6
before=it:sono -7; before=it:sulla 18; before=it:un 24; before=it:una 22; before=it:è -13; before=its -9; before=ja:が -27
before=ja:した 7; before=ja:する -8; before=ja:た 28; before=ja:たら -6; before=ja:って 18; before=ja:て 11; before=ja:で 42; before=ja:でも 22
before=ja:と 46; before=ja:という 16; before=ja:な 10; before=ja:に 15; before=ja:の 6; before=ja:は 26; before=ja:も -11; before=ja:や 10
before=ja:を -65; before=just -15; before=last 6; before=later -13; before=like 11; before=little -7; before=made 7; before=make 19
before=many 34; before=may -6; before=me -23; before=might 8; before=minutes 8; before=more 10; before=most -35; before=much -9
before=my 50; before=myself -9; before=new 15; before=next -35; before=nl:de 47; before=nl:deze -5; before=nl:een 13
before=nl:en 6; before=nl:ik -11; before=nl:kan -7; before=nl:mijn 12; before=nl:nog -12; before=nl:te -18; before=nl:van -6
before=no -23; before=not 11; before=now -20; before=of 38; before=off 19; before=old 31; before=on 75; before=only 9
before=or 19; before=other -21; before=our 52; before=out 34; before=own -13; before=pretty -28; before=pt:a 10; before=pt:as 26
before=pt:bem -5; before=pt:com 13; before=pt:da 7; before=pt:das 10; before=pt:de 37; before=pt:do 27; before=pt:e 57
before=pt:em -10; before=pt:esse 7; before=pt:eu -17; before=pt:fazer -5; before=pt:fiz 14; before=pt:foi -18; before=pt:já -7
before=pt:mais -8; before=pt:mas -5; before=pt:me -20; before=pt:meu 25; before=pt:meus 33; before=pt:minha 23; before=pt:na 28
before=pt:o 71; before=pt:os 19; before=pt:ou 7; before=pt:para -21; before=pt:por -5; before=pt:que -20; before=pt:se -14
before=pt:sobre 9; before=pt:um 26; before=pt:uma 49; before=really -28; before=same -22; before=several 19; before=small -16
before=so -24; before=some 24; before=still -7; before=take 10; before=taking 11; before=than -11; before=that -24; before=the 45
before=them -8; before=then 11; before=they -12; before=things -10; before=this -15; before=those 33; before=three 32
before=through 42; before=time -39; before=to 8; before=too -6; before=took -5; before=two -13; before=up 23; before=use 67
before=used 8; before=using 82; before=various 11; before=very -24; before=via 35; before=was -12; before=wasn't 7; before=we -10
before=week -6; before=well -6; before=what 9; before=when 8; before=where 14; before=which -24; before=while -21; before=why -5
before=will 10; before=with 42; before=within 6; before=year -20; before=years 6; before=you -11; before=zh:一下 12; before=zh:一个 22
before=zh:一些 15; before=zh:一次 7; before=zh:上 -11; before=zh:下 -12; before=zh:两 -8; before=zh:个 14; before=zh:中 -14
before=zh:之前 -5; before=zh:之后 -7; before=zh:也 -15; before=zh:也是 -6; before=zh:了 38; before=zh:人 -7; before=zh:今天 -6
before=zh:以 -13; before=zh:会 8; before=zh:但 -13; before=zh:但是 -13; before=zh:你 -6; before=zh:使用 12; before=zh:做 82
before=zh:关于 27; before=zh:再 -12; before=zh:到 15; before=zh:去 7; before=zh:只是 10; before=zh:可以 -19; before=zh:和 58
before=zh:因为 -6; before=zh:在 14; before=zh:地 -12; before=zh:多 -15; before=zh:太 -12; before=zh:好 -11; before=zh:完成 19
before=zh:对 12; before=zh:就 -14; before=zh:已经 -7; before=zh:开始 9; before=zh:很 -17; before=zh:我 -24; before=zh:我们 5
before=zh:所以 -7; before=zh:才 -9; before=zh:时间 -8; before=zh:是 20; before=zh:最 -13; before=zh:最后 -5; before=zh:有 -9; before=zh:来 -9
before=zh:比较 -9; before=zh:用 54; before=zh:的 24; before=zh:着 19; before=zh:给 13; before=zh:自己 -11; before=zh:虽然 -7
before=zh:被 -10; before=zh:要 7; before=zh:说 8; before=zh:这 -16; before=zh:进行 38; before=zh:都 -11; before=| -10; before=~ -25
before=– -11; before=— 22; before=“ 21; before=” -6; beside= -95; capitals= 91; close= 35; close=11 6; close=12 7; close=120 12
close=13 -12; close=15 -14; close=16 -5; close=18 -7; close=2 26; close=20 -10; close=2020 8; close=28 -6; close=3 28
close=30 -14; close=4 10; close=45 -6; close=5 -8; close=50 9; close=90 -9; close=abstract 7; close=achieving 9; close=active -11
close=actual 14; close=add 14; close=added 32; close=adding 14; close=additional -7; close=adjusting 12; close=ai -8; close=air -7
close=almost -5; close=american -10; close=annual 5; close=anything -5; close=api -7; close=applied -7; close=arrived 10
close=asking -7; close=assigned 18; close=attempting 7; close=attending -9; close=attention -14; close=audio -9; close=awesome 11
close=aws -10; close=based -14; close=beautiful 8; close=becoming 16; close=bed 6; close=began -16; close=best 5; close=bigger 12
close=black -14; close=book -10; close=build 7; close=building 14; close=built 9; close=c -6; close=called 34; close=carefully 5
close=challenging -8; close=change 12; close=chapter -7; close=classic -7; close=clear 6; close=closed 12; close=code -35
close=coffee -9; close=cold 5; close=color -6; close=comfortable 7; close=coming 12; close=command -6; close=completed 10
close=completing -10; close=components -5; close=computer 12; close=connected 13; close=connecting 20; close=content -9
close=continue -7; close=continued 16; close=control -9; close=converting 14; close=cool 9; close=core -10; close=covered 13
close=covid-19 -5; close=created 23; close=cross -5; close=css -13; close=custom 28; close=cute 5; close=dark 18; close=data -13
close=david -7; close=de -12; close=de:eigenen 15; close=de:weitere -6; close=dealing 12; close=decided -19; close=deciding 7
close=deep -18; close=deeper 6; close=defined 7; close=derek -9; close=design -15; close=designed 11; close=designing 11
close=detailed 7; close=develop 5; close=developed 13; close=developing 23; close=discussed 23; close=domain -6; close=double -12
close=drawing 16; close=drew -10; close=dynamic -5; close=easily 6; close=easy 14; close=effort -8; close=either 7; close=empty 6
close=end 17; close=ending -6; close=english -7; close=enjoy 10; close=enjoyed 16; close=enjoying 22; close=entirely 5
close=error -10; close=example -10; close=excited -7; close=expecting -6; close=experimented 7; close=explaining 15
close=extra 11; close=failed -9; close=favorite 11; close=favourite 16; close=featured -9; close=features 8; close=february 6
close=feeling -11; close=fetch -6; close=figured 6; close=file -7; close=final -12; close=finding 13; close=finish 27
close=finished 12; close=finishing 20; close=fix 8; close=fixed 7; close=focus -5; close=focused -5; close=following -12
close=foot 7; close=forced -8; close=found 11; close=free 15; close=fresh -5; close=friend -9; close=front -6; close=full 9
close=fully -20; close=functional 9; close=git -13; close=github 5; close=given -8; close=giving 14; close=goal -6; close=gotten 8
close=green 17; close=growing 10; close=gym -8; close=half -6; close=handling 7; close=hanging 8; close=happened 17
close=helped 15; close=helping 17; close=hitting -7; close=home -8; close=hoping -8; close=hosted 18; close=huge -13
close=human -11; close=image -8; close=implementing -11; close=important 9; close=imported 9; close=improving 17
close=including 26; close=increase 10; close=increased 7; close=individual 12; close=inner -10; close=interested -6
close=interesting -14; close=interview -12; close=introducing 12; close=involved -11; close=ja:リ -7; close=javascript -7
close=john -5; close=joined 18; close=journal -9; close=js 19; close=july -7; close=june -9; close=keep 18; close=keeping -15
close=kept -5; close=key -13; close=keyboard 6; close=lab -8; close=language -9; close=large 11; close=leading -5; close=learn -11
close=learned 15; close=learning 8; close=learnt -15; close=lecture -6; close=led 28; close=less -9; close=level -10
close=life -5; close=liked -6; close=limited -10; close=linear -12; close=listened -6; close=lived -7; close=living -16
close=local 7; close=log -10; close=long 11; close=looked 22; close=losing -14; close=love 27; close=lovely 13; close=lower -10
close=lunch -6; close=machine -10; close=main -8; close=major 5; close=managed -10; close=management -5; close=managing 17
close=manual 6; close=manually -8; close=markdown 11; close=max 12; close=meaning -5; close=meeting -27; close=mentioned -9
close=mentor 6; close=met 6; close=michael -9; close=microsoft -10; close=miles 17; close=min -6; close=minor 6; close=minute 6
close=missed 5; close=missing 10; close=ml -12; close=modern 7; close=monthly 8; close=mostly -6; close=move -6; close=moved 8
close=moving 10; close=music -11; close=name -7; close=named 16; close=near 8; close=necessary -8; close=need 14; close=needed -16
close=needs -6; close=nested -8; close=network -6; close=normal 11; close=notes 11; close=open -27; close=opened -7
close=optimization -6; close=output 6; close=pace -7; close=page 13; close=painting 5; close=paired -11; close=pairing -7
close=pandemic -6; close=paper -12; close=part -7; close=participated 20; close=participating -5; close=particular -10
close=particularly 10; close=past -11; close=pcb -10; close=people -9; close=perfect 6; close=picked -9; close=plan -5
close=planned 14; close=planning -27; close=planted 15; close=playing 9; close=possible 21; close=potential 5; close=power -17
close=practice 7; close=practiced -9; close=practicing 16; close=prepared -8; close=prevent 5; close=previous 13; close=product 11
close=production 5; close=project -22; close=proper 17; close=pt:alguns 24; close=published 15; close=pull 10; close=push 15
close=put 6; close=putting -9; close=python -21; close=quickly 5; close=ran 6; close=random -9; close=rc -8; close=reached 13
close=react -8; close=read 65; close=reasonable 6; close=recorded 10; close=recording 7; close=refactored 9; close=refactoring -7
close=regarding 6; close=regular 34; close=related 6; close=relatively -5; close=released 9; close=remaining 9; close=remote 12
close=remove 9; close=rendered 12; close=research 24; close=resource 8; close=rest -7; close=returned -6; close=review 12
close=reviewed 14; close=reviewing -5; close=right 7; close=room -6; close=routing -6; close=ruby -6; close=rust -8
close=sample -11; close=san -6; close=saw 15; close=science -13; close=secret 7; close=security -7; close=seeing -7
close=selected -6; close=self -7; close=senior -5; close=setting 16; close=settled 5; close=share 11; close=short -11
close=shorter 19; close=shows 9; close=side -14; close=signed 16; close=significant -7; close=similar 7; close=simple 16
close=simplest 7; close=single 8; close=slow 7; close=slowly -7; close=smart 7; close=software -10; close=solutions -7
close=something -17; close=somewhat 8; close=sound -10; close=source -9; close=specific 13; close=spending 5; close=split 7
close=spring 18; close=start 25; close=started 6; close=stayed -5; close=stopped -11; close=storage -10; close=string -14
close=structured -5; close=study -9; close=studying -16; close=stumbled 8; close=submitted 14; close=successfully 6
close=suggested -10; close=surprised 8; close=surprising 12; close=switched 10; close=takes 6; close=talk -11; close=talked 11
close=talking -14; close=task -14; close=team -7; close=tech -12; close=technical -8; close=test -11; close=tested -9
close=testing 18; close=that's -5; close=there's 7; close=they're 7; close=think 17; close=third -6; close=top -8
close=totally 14; close=towards 15; close=tracking -6; close=trained -9; close=training 11; close=travel -7; close=tried -7
close=trying -17; close=turned 19; close=turning -7; close=type -16; close=ubuntu 7; close=ui 7; close=understand 5
close=upcoming 11; close=update 13; close=useful -7; close=uses 22; close=video -7; close=visual 18; close=vs 20; close=waiting -9
close=walked 6; close=walking -12; close=wanted 13; close=watched -9; close=water -16; close=weather -6; close=web -18
close=website -13; close=wedding -7; close=weekly 13; close=weird 6; close=white -9; close=whole 15; close=window 6
close=winter 12; close=wonderful -7; close=word 6; close=work -11; close=worked 8; close=workshop -5; close=world 7
close=writing -6; close=wrote 32; close=year's 13; close=zero -8; close=zh:买 -6; close=zh:写 27; close=zh:化 -8; close=zh:只要 8
close=zh:听 16; close=zh:处理 14; close=zh:工作 -5; close=zh:成 9; close=zh:数据 -9; close=zh:整理 5; close=zh:时 14; close=zh:本 7
close=zh:的是 17; close=zh:看了 6; close=zh:看到 10; close=zh:第一次 9; close=zh:项目 19; common=10 -120; common=11 -155; common=20 -55
common=21 -64; common=22 -57; common=30 -40; common=31 -30; common=32 -15; common=33 32; common=40 -11; common=41 -10
common=42 -26; count=1 -65; count=2 -35; count=3 -16; count=4 -52; count=5 -68; count=6 -30; dense=0 -109; dense=1 -46
dense=2 -10; dense=4 7; dense=5 42; dense=6 36; dense=7 65; digit= -86; ending='ll -17; ending='re -22; ending='ve -17
ending=-19 -8; ending=-end -8; ending=-fi 9; ending=-ish -7; ending=-off -7; ending=-up -19; ending=.js 18; ending=.md -12
ending=000 7; ending=017 25; ending=020 14; ending=023 -26; ending=0th -5; ending=1 31; ending=101 8; ending=12 20; ending=13 8
ending=1st -7; ending=2 25; ending=2017 25; ending=2020 14; ending=2023 -26; ending=26 7; ending=2nd -6; ending=3 -16; ending=30 6
ending=4 -7; ending=6 -6; ending=6th -5; ending=7 -6; ending=7th -6; ending=8 -5; ending=a's -15; ending=abel -10; ending=abit 11
ending=able -30; ending=ably -6; ending=aby 8; ending=aced -18; ending=aces 20; ending=ache 26; ending=ack -6; ending=acks 20
ending=acle 7; ending=act -8; ending=acy 30; ending=add -10; ending=ader 14; ending=ades -7; ending=adme -18; ending=adow 9
ending=ads 14; ending=ady 6; ending=afe 18; ending=aff -8; ending=aft 9; ending=age 13; ending=aged -7; ending=ager 24
ending=ages 11; ending=agic 15; ending=aid -7; ending=ail -57; ending=ails -6; ending=aily -9; ending=ain 30; ending=air 21
ending=airs -9; ending=ait 19; ending=aked -6; ending=aker -11; ending=akes -14; ending=aks 10; ending=alad 12; ending=ale -13
ending=alex -9; ending=alk 47; ending=alks 18; ending=alls -5; ending=ally -44; ending=alm 11; ending=als 54; ending=alt -9
ending=alth 31; ending=ame 36; ending=amed -8; ending=ames 10; ending=amp -17; ending=ams 41; ending=an's -7; ending=ana 17
ending=ance 40; ending=and 10; ending=ands -20; ending=andy -12; ending=aned 13; ending=ange 6; ending=ania 12; ending=ank -22
ending=ano 5; ending=ans 23; ending=ant 23; ending=anta 11; ending=ants 20; ending=any -9; ending=ape 33; ending=aped 15
ending=aper 7; ending=apes 34; ending=aph -5; ending=app 20; ending=apps 12; ending=aps 24; ending=arch 18; ending=ard 7
ending=are 10; ending=ared -10; ending=arge -5; ending=ari 23; ending=ario -16; ending=ark 17; ending=arks 35; ending=arms -12
ending=arn -24; ending=arnt -10; ending=arry -7; ending=ars 10; ending=arse 8; ending=art 7; ending=arts 8; ending=ary -9
ending=ase 6; ending=ased -21; ending=ases 7; ending=aset -6; ending=ash -24; ending=asic -13; ending=asis 7; ending=ask -11
ending=asks -15; ending=ason -10; ending=ass 22; ending=ast 9; ending=asts -6; ending=at's -24; ending=ata 31; ending=ate 13
ending=ated -30; ending=ates 16; ending=atic 6; ending=ats -11; ending=atus -12; ending=ault 12; ending=ava 11; ending=ave -26
ending=avel 10; ending=aves -22; ending=away -11; ending=awn 22; ending=aws 13; ending=axis 17; ending=ay's -9; ending=ayer 17
ending=ays -28; ending=b's -11; ending=baby 8; ending=back 17; ending=bag 26; ending=ball 9; ending=band 11; ending=bar 16
ending=bay -7; ending=bby -5; ending=bed 13; ending=bel 6; ending=bell -6; ending=bels 17; ending=ben -6; ending=bers 8
ending=bert 8; ending=best -10; ending=bile 7; ending=bit 35; ending=ble -29; ending=bled -7; ending=blem -8; ending=blic -7
ending=blog -14; ending=blue -11; ending=bly 20; ending=bon 9; ending=book -15; ending=bot 15; ending=box 49; ending=boy -8
ending=bra 7; ending=bug 14; ending=bugs -9; ending=bum 29; ending=bus -6; ending=c 6; ending=cade -6; ending=cal -32
ending=call -6; ending=cals 8; ending=came -19; ending=cap 6; ending=car -21; ending=case 30; ending=cast 12; ending=cat 6
ending=cate 11; ending=ced -60; ending=cene 20; ending=cent 15; ending=cer 15; ending=ces 28; ending=chat -7; ending=che 25
ending=ched -31; ending=cher 7; ending=ches -9; ending=chy -9; ending=cial -19; ending=cies 18; ending=cing 16; ending=cise 26
ending=cked 6; ending=cker 7; ending=cket 22; ending=cks 28; ending=cky -8; ending=cle 22; ending=cles -18; ending=club 28
ending=co 5; ending=code 11; ending=come -5; ending=cond -7; ending=cons 11; ending=cope 5; ending=copy 5; ending=core 26
ending=cret -8; ending=crew 17; ending=css -10; ending=cted -12; ending=ctly -7; ending=ctor 14; ending=cts 8; ending=cut 21
ending=cuts 19; ending=d's -16; ending=d-19 -8; ending=dad 5; ending=dam 7; ending=dar 10; ending=dard -6; ending=data 6
ending=date -36; ending=days -5; ending=dded -6; ending=ddy -23; ending=de -5; ending=de:1 26; ending=de:abe -13
ending=de:aben 11; ending=de:able 10; ending=de:age -18; ending=de:agen -15; ending=de:agt -6; ending=de:amm 17; ending=de:and 6
ending=de:ang -5; ending=de:ard -8; ending=de:are -12; ending=de:art 6; ending=de:ate 37; ending=de:aten 15; ending=de:atz -22
ending=de:auen -8; ending=de:auer -9; ending=de:ause -6; ending=de:aut -7; ending=de:bar -13; ending=de:baut -7; ending=de:ben -32
ending=de:ber -8; ending=de:ble 9; ending=de:che -14; ending=de:cht -24; ending=de:cke -7; ending=de:cken -14; ending=de:code 11
ending=de:dem -7; ending=de:den -8; ending=de:der -15; ending=de:dern -7; ending=de:det -15; ending=de:dung -15
ending=de:eben -16; ending=de:eden -5; ending=de:ehen -12; ending=de:eht -7; ending=de:eich -11; ending=de:eile -8
ending=de:eis 11; ending=de:eit -16; ending=de:eite 8; ending=de:ekt 8; ending=de:ekte 8; ending=de:ell 15; ending=de:elle 6
ending=de:ellt -16; ending=de:elt 7; ending=de:eme 15; ending=de:end -9; ending=de:ende -16; ending=de:enen -5; ending=de:ent -6
ending=de:ente 8; ending=de:ere -5; ending=de:eren -9; ending=de:ernt -8; ending=de:ers 19; ending=de:ert -51; ending=de:erte -5
ending=de:ess 12; ending=de:est 6; ending=de:ete -13; ending=de:eten -5; ending=de:etzt -12; ending=de:ext -9; ending=de:gabe -13
ending=de:gen -32; ending=de:ger -7; ending=de:gung -10; ending=de:haut -6; ending=de:hen -21; ending=de:her -5; ending=de:hler 8
ending=de:hmen 5; ending=de:ial -17; ending=de:iben -18; ending=de:ich -30; ending=de:icht -6; ending=de:ick -9; ending=de:iel 30
ending=de:ien -7; ending=de:ient 7; ending=de:iert -29; ending=de:ige -11; ending=de:igen -9; ending=de:iger -6; ending=de:igt -14
ending=de:ile -5; ending=de:inen 7; ending=de:ing 15; ending=de:int 22; ending=de:ion -18; ending=de:isch 11; ending=de:isse -8
ending=de:ite 7; ending=de:itet -15; ending=de:itte -8; ending=de:ive -7; ending=de:jekt 12; ending=de:len 30; ending=de:ler 25
ending=de:lich -19; ending=de:lick -9; ending=de:lle 10; ending=de:llen -23; ending=de:lls 16; ending=de:llt -18
ending=de:lten -11; ending=de:lung -9; ending=de:mal -5; ending=de:men -15; ending=de:ment -10; ending=de:mer -9
ending=de:mmen -12; ending=de:mmer -14; ending=de:nde -8; ending=de:nden -9; ending=de:nder -7; ending=de:ndet -14
ending=de:nen -16; ending=de:ner 41; ending=de:nge -9; ending=de:nis 5; ending=de:nken 15; ending=de:nkt -9; ending=de:nkte -9
ending=de:nnen -9; ending=de:nte 11; ending=de:nten -15; ending=de:nung 19; ending=de:nzen 7; ending=de:ode 19; ending=de:of -7
ending=de:onen -18; ending=de:ool -6; ending=de:orm -5; ending=de:ort -16; ending=de:per -8; ending=de:piel 35; ending=de:rag -12
ending=de:ramm 17; ending=de:ren 21; ending=de:rer -6; ending=de:res -7; ending=de:rnt -8; ending=de:rte -7; ending=de:rten 8
ending=de:rtet -11; ending=de:rund -5; ending=de:rung 7; ending=de:satz -21; ending=de:sche -8; ending=de:sten -11
ending=de:tag -10; ending=de:tand 13; ending=de:tem 6; ending=de:ten -31; ending=de:ter -20; ending=de:tes -8; ending=de:tet -39
ending=de:tig -7; ending=de:tigt -10; ending=de:tion -10; ending=de:tive -7; ending=de:tool -6; ending=de:trag -12
ending=de:tte -8; ending=de:tung -10; ending=de:tur 9; ending=de:tze -10; ending=de:tzen -11; ending=de:tzer -9; ending=de:tzt -15
ending=de:uch -7; ending=de:ucht -5; ending=de:uen -8; ending=de:uer -9; ending=de:unde 10; ending=de:ung -16; ending=de:use -8
ending=de:ver 31; ending=de:zeit 5; ending=de:ßen -16; ending=de:äche -7; ending=dea 19; ending=deal 7; ending=deas -12
ending=dec -6; ending=deck -8; ending=ded -30; ending=deep -9; ending=del 21; ending=dels -11; ending=demy 36; ending=den 8
ending=dent -10; ending=der -6; ending=ders -39; ending=des 11; ending=dev 12; ending=dex -6; ending=dful 9; ending=dge -20
ending=dic 7; ending=died -7; ending=dies -20; ending=ding -14; ending=dio 38; ending=dios 9; ending=dish 17; ending=dit -14
ending=dity -18; ending=dive -12; ending=dly -10; ending=dme -18; ending=dog 14; ending=dom -7; ending=door -6; ending=dor 8
ending=down 8; ending=dows 20; ending=dr -16; ending=dren 15; ending=dset 19; ending=dual -7; ending=duce 9; ending=duct -22
ending=due -13; ending=dule -30; ending=e're -10; ending=e's -54; ending=e've -10; ending=ead -11; ending=eads 14; ending=eady -6
ending=eage 26; ending=eak -11; ending=eaks 10; ending=eal 6; ending=eals 5; ending=eam 32; ending=eams 26; ending=eans 13
ending=eant -6; ending=ear -8; ending=earn -19; ending=ears -9; ending=eas 16; ending=ease -11; ending=easy -6; ending=eat -15
ending=eate -11; ending=eath -6; ending=eau -16; ending=ebra 7; ending=eck -13; ending=ecks -13; ending=ect -9; ending=ects 8
ending=eded -6; ending=edia -9; ending=edit -10; ending=eds 18; ending=edy 13; ending=eeds 18; ending=eek -8; ending=eel -10
ending=eels -14; ending=eems -7; ending=een 16; ending=eep 5; ending=eer 11; ending=ees 9; ending=eet -16; ending=eft -12
ending=egan -15; ending=ego -19; ending=egs -10; ending=egy 9; ending=ein -16; ending=eing 15; ending=eive 7; ending=ekly -11
ending=eld 11; ending=elds -6; ending=eled 10; ending=ell -27; ending=ella 10; ending=ells 28; ending=els 11; ending=elt -14
ending=ely -7; ending=emed -5; ending=emes 22; ending=emic 6; ending=empt -7; ending=ems -8; ending=emy 27; ending=en's -6
ending=en't -10; ending=ena -6; ending=ence -10; ending=ency 18; ending=end -28; ending=ene 13; ending=ened -7; ending=enes 9
ending=ens 10; ending=ent -10; ending=ents -11; ending=eory 12; ending=eos -9; ending=eper -7; ending=epo 18; ending=eps -18
ending=epth -6; ending=epts -8; ending=er's -31; ending=era 30; ending=ere -9; ending=ered -28; ending=ergy -9; ending=erns -8
ending=erry 12; ending=ers 39; ending=erse 11; ending=ert 20; ending=erty -9; ending=ery 14; ending=es:aba -8; ending=es:ada -23
ending=es:adas -17; ending=es:ado -29; ending=es:ajo -8; ending=es:amos -9; ending=es:ando -30; ending=es:ano -7
ending=es:ante -12; ending=es:ario 18; ending=es:aron -6; ending=es:arte -6; ending=es:bajo -8; ending=es:bir 23
ending=es:bre -12; ending=es:bro 8; ending=es:cado -6; ending=es:car -7; ending=es:cia -13; ending=es:cias 13; ending=es:cio 8
ending=es:cto -13; ending=es:ctos -6; ending=es:das -19; ending=es:der -10; ending=es:ear -13; ending=es:ecto -12
ending=es:emas 32; ending=es:endo -13; ending=es:enta 6; ending=es:ente -11; ending=es:ento 9; ending=es:eso -7; ending=es:esta 14
ending=es:eza 8; ending=es:fin -7; ending=es:gos 45; ending=es:ias 26; ending=es:ica 38; ending=es:icas -5; ending=es:icio 12
ending=es:ico 29; ending=es:ida -13; ending=es:ido -25; ending=es:igo 13; ending=es:ina 7; ending=es:ion -22; ending=es:ios 11
ending=es:ivas -10; ending=es:ivo -8; ending=es:izar -8; ending=es:lado -6; ending=es:lar -8; ending=es:las 13; ending=es:mas 28
ending=es:mbre -8; ending=es:nal 19; ending=es:nce 7; ending=es:ncia -10; ending=es:nder -10; ending=es:ndo -38; ending=es:nes 11
ending=es:nido -6; ending=es:nta 6; ending=es:ntar -9; ending=es:ntas -12; ending=es:nte -23; ending=es:ntes -16
ending=es:ntos 11; ending=es:onal 26; ending=es:ones -8; ending=es:osas -7; ending=es:que -8; ending=es:rama 6; ending=es:rar -16
ending=es:ras 38; ending=es:rde 7; ending=es:res 19; ending=es:rio 31; ending=es:rios 9; ending=es:rlo 18; ending=es:ron -9
ending=es:rte -10; ending=es:sas -8; ending=es:ses 6; ending=es:sta 19; ending=es:tado -9; ending=es:tar -15; ending=es:tas 37
ending=es:tes -15; ending=es:tos -16; ending=es:tro -7; ending=es:unas 6; ending=es:uno 7; ending=es:ura 6; ending=es:vas -10
ending=es:vida -5; ending=es:zar -9; ending=eset 5; ending=esh -11; ending=esis -7; ending=ess 28; ending=ests 35; ending=et's -6
ending=eta 12; ending=etch -18; ending=ete -10; ending=eted -18; ending=eth 5; ending=ets 19; ending=ette 10; ending=etup 15
ending=ety -9; ending=eue -12; ending=eum 8; ending=eve -8; ending=evel -16; ending=ever -21; ending=ews 24; ending=ext 19
ending=eys 12; ending=f -5; ending=face -23; ending=fair 17; ending=fall -9; ending=fan 18; ending=fast -12; ending=fat 17
ending=fear 6; ending=fect -7; ending=fed 26; ending=fee -15; ending=feel -6; ending=felt -6; ending=fer 21; ending=ffee -13
ending=ffer 22; ending=fic -8; ending=fied -9; ending=file -19; ending=film 19; ending=fine -9; ending=fire 6; ending=fit 10
ending=fix -6; ending=flow 33; ending=fly 7; ending=food 9; ending=foot -6; ending=fort -10; ending=fr:able 10; ending=fr:age 5
ending=fr:aire -6; ending=fr:ais -21; ending=fr:ait -10; ending=fr:ant -7; ending=fr:bre -10; ending=fr:che -6; ending=fr:ches -7
ending=fr:ctif -5; ending=fr:der -12; ending=fr:dre -11; ending=fr:eau 9; ending=fr:elle -7; ending=fr:ence -9; ending=fr:ent -22
ending=fr:ents -8; ending=fr:ers 28; ending=fr:ert 16; ending=fr:eur 35; ending=fr:eux -10; ending=fr:ges 8; ending=fr:gne 14
ending=fr:hes -7; ending=fr:ide 7; ending=fr:ient 6; ending=fr:ier 15; ending=fr:iers 21; ending=fr:ile 7; ending=fr:ille 6
ending=fr:ils -6; ending=fr:ine 8; ending=fr:iné -5; ending=fr:ion -17; ending=fr:ions 6; ending=fr:ique 41; ending=fr:ire -6
ending=fr:ires -6; ending=fr:ise -11; ending=fr:iser -9; ending=fr:ite -9; ending=fr:its 7; ending=fr:ité 23; ending=fr:ivre 18
ending=fr:ière -7; ending=fr:jet -9; ending=fr:jets -7; ending=fr:lles 10; ending=fr:mble -7; ending=fr:mbre -9
ending=fr:ment -29; ending=fr:mes -8; ending=fr:mis 6; ending=fr:nal 9; ending=fr:nce -9; ending=fr:nde -6; ending=fr:ndre -9
ending=fr:nes 10; ending=fr:nnée -6; ending=fr:nte -9; ending=fr:ntes -5; ending=fr:nts -7; ending=fr:née -10; ending=fr:oir -9
ending=fr:oire -12; ending=fr:ort 7; ending=fr:our -6; ending=fr:out -6; ending=fr:que 29; ending=fr:rai -6; ending=fr:rer -9
ending=fr:rise -7; ending=fr:sage -6; ending=fr:sant -7; ending=fr:ser -15; ending=fr:ses -7; ending=fr:sion -10
ending=fr:ste -10; ending=fr:sées -11; ending=fr:tant -10; ending=fr:ter -11; ending=fr:tion -14; ending=fr:tre -8
ending=fr:tres -8; ending=fr:ture 23; ending=fr:tôt -9; ending=fr:ure 34; ending=fr:urs -9; ending=fr:utôt -7; ending=fr:vant -5
ending=fr:voir -8; ending=fr:vre 18; ending=fr:ème -22; ending=fr:ère -14; ending=fr:être -7; ending=free -17; ending=ful -17
ending=full -10; ending=fway -5; ending=g's -14; ending=gage 5; ending=gain -7; ending=game 31; ending=gan 10; ending=gave -6
ending=ged -21; ending=gem 17; ending=gent -9; ending=gest -10; ending=get 27; ending=gger 19; ending=ggle -10; ending=gher -8
ending=ght 33; ending=ghts 8; ending=gic 16; ending=gies -21; ending=gin 21; ending=ging -10; ending=gins -7; ending=gle -24
ending=gled -10; ending=gles 15; ending=gly -11; ending=gnal 11; ending=gned -8; ending=goes -9; ending=gon 7; ending=gram 17
ending=gree 11; ending=grid 5; ending=grow -6; ending=gues -8; ending=gure -5; ending=gym 11; ending=hack 8; ending=hain 11
ending=hair -16; ending=half -14; ending=ham -10; ending=han -5; ending=hape 23; ending=hase -6; ending=hats -18; ending=hed -29
ending=heme -11; ending=her -13; ending=here -25; ending=hers 23; ending=hex -10; ending=hic 11; ending=high -11; ending=hild 6
ending=hin -10; ending=hind -10; ending=hink -9; ending=hip 21; ending=hips 9; ending=hit -10; ending=hite -6; ending=hly -8
ending=hmic -9; ending=hms 8; ending=hods -11; ending=hold 7; ending=hole -7; ending=home -8; ending=hon -6; ending=hood -8
ending=hop -13; ending=hort -14; ending=host -18; ending=hout -12; ending=how -12; ending=hter 11; ending=html 10; ending=hts 8
ending=hunk -5; ending=hype -8; ending=i's -33; ending=i-fi 9; ending=ial -33; ending=ian -8; ending=ians -8; ending=iant 7
ending=ibe -6; ending=ibly -7; ending=ical -30; ending=ice 22; ending=iced -17; ending=ices 14; ending=ich 7; ending=ick -9
ending=icks 15; ending=icky -6; ending=icle 8; ending=ico 29; ending=icon -14; ending=ics 40; ending=ict -7; ending=ide -24
ending=idea 19; ending=ided -13; ending=ider -9; ending=ides -12; ending=idge -18; ending=ids 14; ending=ied -35; ending=ief -10
ending=ield 14; ending=iend -10; ending=ier -30; ending=ies 42; ending=iest -6; ending=iet 14; ending=iety -5; ending=iew 33
ending=iews 25; ending=ife 10; ending=iff -5; ending=ift 8; ending=igh -15; ending=ight 35; ending=ign -14; ending=ii -8
ending=ika 21; ending=ike 31; ending=ikes 13; ending=ild 27; ending=ile -13; ending=iled -14; ending=iler -14; ending=ill -17
ending=ills 19; ending=illy 16; ending=ilm 15; ending=ilt -19; ending=ily 10; ending=imal -8; ending=imed -8; ending=imes -6
ending=imum 16; ending=in's -14; ending=ina 5; ending=inal 6; ending=inct -7; ending=ind 6; ending=ine 29; ending=ined -18
ending=iner -18; ending=ing 9; ending=ings -25; ending=ini -17; ending=ink -20; ending=inks 17; ending=ins 39; ending=int 14
ending=ints 27; ending=inue -14; ending=iny -9; ending=iod -9; ending=ion 16; ending=ions 22; ending=ior -10; ending=ios 26
ending=ious -9; ending=iple -7; ending=ips 14; ending=ipt 19; ending=ique 11; ending=ird -12; ending=ired 32; ending=irs -14
ending=irst 13; ending=iry -6; ending=ise 50; ending=ised 12; ending=isit -6; ending=isk 7; ending=iss 9; ending=ists -10
ending=it:ale -10; ending=it:ante -6; ending=it:anti -6; ending=it:ata -11; ending=it:care 7; ending=it:ente -15
ending=it:ento -14; ending=it:etto -6; ending=it:ica 8; ending=it:ico -5; ending=it:ile -8; ending=it:ine -17; ending=it:ione -12
ending=it:ire -6; ending=it:ità 8; ending=it:ndi 8; ending=it:ndo -10; ending=it:nte -21; ending=it:nto -17; ending=it:one -8
ending=it:ore 14; ending=it:sso 6; ending=it:sta 6; ending=it:tra -7; ending=it:tti 27; ending=it:tto -10; ending=it:ura 16
ending=itch 26; ending=ites -7; ending=ithm 19; ending=itor 36; ending=its 25; ending=ity 25; ending=ium -5; ending=ive -39
ending=ived -15; ending=iven -9; ending=iver -5; ending=ives 14; ending=ixed -9; ending=ixel -6; ending=ize -32; ending=ized -12
ending=ja:々 -7; ending=ja:い -35; ending=ja:いて -12; ending=ja:う -15; ending=ja:え -14; ending=ja:える -5; ending=ja:か -5
ending=ja:き -19; ending=ja:く -38; ending=ja:け 20; ending=ja:し 13; ending=ja:しい -7; ending=ja:す -14; ending=ja:ち -8
ending=ja:て -23; ending=ja:と -5; ending=ja:に -16; ending=ja:び -8; ending=ja:み -10; ending=ja:む -6; ending=ja:め -9; ending=ja:める -5
ending=ja:も -7; ending=ja:り -14; ending=ja:る -43; ending=ja:れ -8; ending=ja:ん -7; ending=ja:ア 17; ending=ja:イル -6; ending=ja:ク 16
ending=ja:グ -12; ending=ja:スク 13; ending=ja:スト 7; ending=ja:タ -13; ending=ja:ップ 6; ending=ja:ド 5; ending=ja:ブ 6; ending=ja:プ 18
ending=ja:プリ 6; ending=ja:ム 16; ending=ja:ュ -10; ending=ja:ン 24; ending=ja:ング -7; ending=ja:ンス 6; ending=ja:ンド 6; ending=ja:ージ 7
ending=ja:ート -8; ending=ja:ード -9; ending=ja:上 -8; ending=ja:人 -7; ending=ja:会 12; ending=ja:動 10; ending=ja:味 -7; ending=ja:基礎 -6
ending=ja:学 31; ending=ja:度 -9; ending=ja:式 8; ending=ja:後 -7; ending=ja:成 -7; ending=ja:所 -8; ending=ja:数 13; ending=ja:期 -7
ending=ja:末 -16; ending=ja:法 23; ending=ja:理 9; ending=ja:用 6; ending=ja:発 7; ending=ja:礎 -6; ending=ja:続 16; ending=ja:習 -14
ending=ja:語 15; ending=ja:読 10; ending=ja:録 24; ending=ja:開発 9; ending=ja:降 -8; ending=ja:題 -5; ending=jan -8; ending=jest -19
ending=job 22; ending=jobs 22; ending=js -11; ending=jury 14; ending=kage 5; ending=kay -12; ending=ked -16; ending=keep -6
ending=ken -12; ending=kend 13; ending=ker -20; ending=kers -18; ending=kes 7; ending=ket 22; ending=key 7; ending=keys 12
ending=kids 27; ending=kin -18; ending=king 19; ending=klog -11; ending=kly -13; ending=ktop 14; ending=l's -15; ending=lab 25
ending=labs 10; ending=lace -18; ending=lad 9; ending=lame 7; ending=lan 6; ending=land 7; ending=lank -9; ending=lans -11
ending=lant 22; ending=lap -7; ending=lar -16; ending=lary 8; ending=las -22; ending=lass 23; ending=lat -7; ending=late 17
ending=lay 17; ending=lays -6; ending=lbum 30; ending=lder -8; ending=lect 22; ending=led -8; ending=leep 22; ending=left -12
ending=leg -6; ending=legs -10; ending=lem -8; ending=lems 27; ending=len -8; ending=lent -8; ending=ler 14; ending=les 27
ending=less -5; ending=lete -7; ending=lets 7; ending=lew 12; ending=lex -22; ending=ley 10; ending=lia -5; ending=lian -6
ending=lic 28; ending=lice 33; ending=lid 13; ending=lier -6; ending=lies 26; ending=like -16; ending=lin 19; ending=line -12
ending=lio 20; ending=lip 28; ending=lise 6; ending=lish -15; ending=list -23; ending=lit -6; ending=live -8; ending=lks 21
ending=lla 5; ending=lled -29; ending=lley 10; ending=llow -12; ending=lls 52; ending=lly -33; ending=load 21; ending=log -8
ending=lol -10; ending=lone -13; ending=long -15; ending=lood -9; ending=look -5; ending=loop -8; ending=loor -6; ending=lost 7
ending=lot 15; ending=lour 10; ending=lows -7; ending=lped -10; ending=lth 31; ending=lthy 8; ending=lts 14; ending=lty -8
ending=lub 27; ending=lude -6; ending=lue -10; ending=lues 18; ending=lume 6; ending=lure 16; ending=lve -7; ending=lves -11
ending=m's -12; ending=made -18; ending=mage -9; ending=mail -9; ending=mal -12; ending=man 16; ending=mand -11; ending=map 63
ending=mart -7; ending=mary -18; ending=mas 16; ending=mate -15; ending=math -9; ending=mber -11; ending=mbly 32; ending=med -23
ending=medy 16; ending=meet -7; ending=mend -11; ending=ment 25; ending=mer -31; ending=mera 24; ending=mers 12; ending=mes 44
ending=mi -5; ending=mics 10; ending=mily 28; ending=min -19; ending=mine 7; ending=ming 10; ending=mini -15; ending=mise -8
ending=miss 6; ending=mit 21; ending=mits 28; ending=mix 15; ending=mize -11; ending=mmar 8; ending=mmer -9; ending=mmit 23
ending=mns -8; ending=mock -6; ending=mon -9; ending=mond -9; ending=mood -7; ending=more -12; ending=mory 22; ending=mote 19
ending=mple -21; ending=mpt -10; ending=ms -6; ending=mum 16; ending=n's -50; ending=n't -29; ending=nal -23; ending=name -8
ending=naps 12; ending=nce 35; ending=nced -16; ending=nch -29; ending=nct -7; ending=ncy 18; ending=nda -6; ending=ndar -10
ending=nded -10; ending=nder 15; ending=ndex -16; ending=ndia 7; ending=ndon -5; ending=ndow -11; ending=nds 12; ending=ndy -13
ending=ne's -5; ending=near -15; ending=ned -41; ending=need -9; ending=neer 14; ending=nel 31; ending=nemy -5; ending=nent 28
ending=ner -23; ending=ners 29; ending=nes 7; ending=nese 5; ending=nest 9; ending=net -14; ending=nets -12; ending=news 11
ending=ney 11; ending=ng's -13; ending=nge 11; ending=nged -10; ending=nger -18; ending=ngle -9; ending=ngly -10; ending=nia 14
ending=nics 10; ending=ning 20; ending=nio -5; ending=nion 9; ending=nior -6; ending=nish 10; ending=nist -6; ending=nity 31
ending=nks 21; ending=nl:aten 6; ending=nl:cht -12; ending=nl:den -11; ending=nl:der -7; ending=nl:ect 25; ending=nl:ende -6
ending=nl:eren -12; ending=nl:erkt -30; ending=nl:est 6; ending=nl:even -5; ending=nl:ies 7; ending=nl:ijk -7; ending=nl:ing -14
ending=nl:ken -6; ending=nl:lijk -6; ending=nl:men -7; ending=nl:nde -7; ending=nl:nen -10; ending=nl:nnen -7; ending=nl:oten -9
ending=nl:pen -11; ending=nl:ren -17; ending=nl:rkt -30; ending=nl:sen -8; ending=nl:ssen -6; ending=nl:ste -6; ending=nl:tie 13
ending=nl:ven -7; ending=nl:zen 5; ending=nly -10; ending=nned -10; ending=nnel 33; ending=nner 7; ending=non 7; ending=noon -20
ending=note 10; ending=now -18; ending=nput 8; ending=nse -12; ending=nson -9; ending=nta 14; ending=ntax -23; ending=nted 32
ending=nter -36; ending=nth 6; ending=ntly -20; ending=nto 14; ending=ntro -18; ending=ntry 20; ending=nts 27; ending=ntum 6
ending=nue -9; ending=nued -6; ending=nues -9; ending=nvas -7; ending=nyc 10; ending=o's -11; ending=oach 13; ending=oad 9
ending=oals 35; ending=oard 24; ending=oat -30; ending=obby -5; ending=obot 18; ending=obs 13; ending=ocal -5; ending=och -16
ending=ock -16; ending=ocs -11; ending=ode 14; ending=oded -8; ending=odel 22; ending=oder -8; ending=odes 13; ending=ods 5
ending=oes 24; ending=oid 8; ending=oin 17; ending=oing -10; ending=oint -9; ending=oke -21; ending=oken -6; ending=olar 11
ending=old 27; ending=olds 15; ending=ole -11; ending=oled 15; ending=oles 19; ending=olio 16; ending=oll -7; ending=olo 26
ending=ols -7; ending=ome 17; ending=omes -17; ending=oms 13; ending=on's -13; ending=onal -55; ending=ond -14; ending=onds -6
ending=ones -12; ending=oney 17; ending=ong -12; ending=ongs 27; ending=onic 13; ending=ons 15; ending=onse -9; ending=ont -5
ending=onto -12; ending=ony -9; ending=ood -16; ending=oods 7; ending=oof 24; ending=ook -22; ending=ools 10; ending=oom -18
ending=oon -19; ending=oop -8; ending=oops -6; ending=oor -12; ending=oot 19; ending=open -13; ending=oper -21; ending=opic 12
ending=ople 9; ending=ops 8; ending=opy 5; ending=orce -6; ending=ord -17; ending=ords 16; ending=ored -10; ending=org 8
ending=orge 8; ending=ork 21; ending=orks -17; ending=orm 7; ending=orn -10; ending=oro 6; ending=ors 26; ending=ort -6
ending=orth -18; ending=orts 16; ending=osal 23; ending=ose 6; ending=osed -7; ending=oses -14; ending=oss 24; ending=ost -12
ending=osts 7; ending=otal -10; ending=ots -10; ending=ouch -8; ending=ough -17; ending=ound -8; ending=ount 10; ending=ous -18
ending=ouse -12; ending=out 21; ending=oute 9; ending=outh -5; ending=outs -16; ending=ove -8; ending=oved -6; ending=ovel -7
ending=oven 17; ending=over 6; ending=owed 12; ending=ower 9; ending=owns -10; ending=owth 6; ending=oxes -17; ending=pace 31
ending=page 21; ending=pain 12; ending=pair 28; ending=pan 23; ending=pany -6; ending=park 27; ending=part -16; ending=pass 21
ending=past -6; ending=path 17; ending=ped -15; ending=peek 5; ending=pen -16; ending=pend -6; ending=pens -5; ending=pent -13
ending=per -6; ending=pers 14; ending=pert -5; ending=pes 14; ending=pets 6; ending=phic 11; ending=phs 11; ending=phy 6
ending=pic 14; ending=pics -25; ending=pies 8; ending=pin 8; ending=ping 13; ending=pis 8; ending=pite -6; ending=plan 10
ending=play 12; ending=ple -37; ending=plit -6; ending=pm -15; ending=pod -8; ending=pop 13; ending=pose 17; ending=post 5
ending=pot -13; ending=pots 11; ending=pped -14; ending=pper 8; ending=pple -9; ending=pps 12; ending=pr 22; ending=prof -11
ending=pt:1 19; ending=pt:ada -27; ending=pt:adas 9; ending=pt:ade -8; ending=pt:ado -26; ending=pt:ador -8; ending=pt:ados 5
ending=pt:agem 14; ending=pt:ais 20; ending=pt:ando -29; ending=pt:ante -11; ending=pt:ara 8; ending=pt:arte -5; ending=pt:ata 11
ending=pt:ato 20; ending=pt:aula -7; ending=pt:ava -13; ending=pt:ação 9; ending=pt:car -11; ending=pt:cas 11; ending=pt:cia -9
ending=pt:cial -7; ending=pt:cio -7; ending=pt:cios 30; ending=pt:cos -7; ending=pt:dar -8; ending=pt:ego 11; ending=pt:eira -8
ending=pt:ela -7; ending=pt:endo -7; ending=pt:ente -12; ending=pt:ento 11; ending=pt:esa -5; ending=pt:esse -6; ending=pt:eto 11
ending=pt:gem 14; ending=pt:gos 25; ending=pt:ial -7; ending=pt:ias 20; ending=pt:icar -8; ending=pt:ico -14; ending=pt:icos -6
ending=pt:iei -12; ending=pt:igo -13; ending=pt:ime 18; ending=pt:ina 15; ending=pt:ior -7; ending=pt:ios 25; ending=pt:ira -9
ending=pt:ista 20; ending=pt:ita -7; ending=pt:itei -9; ending=pt:ive -5; ending=pt:ivo 19; ending=pt:izar 5; ending=pt:ler -12
ending=pt:los 6; ending=pt:lta -7; ending=pt:mar 6; ending=pt:mas -7; ending=pt:nado -6; ending=pt:nal 9; ending=pt:nas -8
ending=pt:ncia -7; ending=pt:ndo -42; ending=pt:nei -5; ending=pt:nte -23; ending=pt:ntes -17; ending=pt:nto 6; ending=pt:ogo 15
ending=pt:onal 13; ending=pt:ora 10; ending=pt:ores 14; ending=pt:ova 8; ending=pt:pós -6; ending=pt:quei -6; ending=pt:rada -9
ending=pt:rado -10; ending=pt:rar -8; ending=pt:ras -13; ending=pt:rego 11; ending=pt:rei -12; ending=pt:res 12; ending=pt:resa -5
ending=pt:ria 36; ending=pt:rio -16; ending=pt:ros -11; ending=pt:rova 8; ending=pt:rro 15; ending=pt:rte -10; ending=pt:sar -7
ending=pt:sas -6; ending=pt:ses 11; ending=pt:sse -8; ending=pt:sso -6; ending=pt:sta 18; ending=pt:são 6; ending=pt:tado -5
ending=pt:tal -6; ending=pt:tar -8; ending=pt:tas 6; ending=pt:tei -10; ending=pt:tes -16; ending=pt:tido 6; ending=pt:tivo 8
ending=pt:tra -23; ending=pt:tudo -8; ending=pt:tura 7; ending=pt:udo -8; ending=pt:uei -7; ending=pt:ula -10; ending=pt:ura 6
ending=pt:urso -6; ending=pt:vas 15; ending=pt:vel -9; ending=pt:ver -6; ending=pt:zar 5; ending=pt:ário -6; ending=pt:ção 35
ending=pt:ões -5; ending=pter -9; ending=pth -6; ending=pts -16; ending=pull 5; ending=pus -12; ending=push -7; ending=put 5
ending=puts -6; ending=que 10; ending=ques -11; ending=quiz 8; ending=r's -37; ending=race 11; ending=rack -7; ending=rade 18
ending=raft 9; ending=rage 16; ending=rain 7; ending=ral -22; ending=rall -5; ending=ram 10; ending=rame 26; ending=rams -15
ending=rand -5; ending=rank -6; ending=rant 26; ending=rap -16; ending=raph -5; ending=rary 14; ending=rate 6; ending=raw -7
ending=ray -28; ending=rays 13; ending=rbs 22; ending=rces -7; ending=rch 13; ending=rden 24; ending=rder -6; ending=rds 19
ending=re's -15; ending=rea 9; ending=reak -5; ending=ream 24; ending=red -22; ending=ree -19; ending=reen 11; ending=rees 10
ending=ren 13; ending=rent -5; ending=rep 7; ending=repo 21; ending=reps -10; ending=resh -5; ending=ress 43; ending=rest 22
ending=rets 23; ending=rew 12; ending=rey 11; ending=rger -13; ending=rget -10; ending=rgy -10; ending=ria 7; ending=rian -8
ending=ric -23; ending=rick -7; ending=rid 17; ending=ride 12; ending=rie 9; ending=ried -10; ending=rier -7; ending=ries -10
ending=rin -7; ending=rind -6; ending=ring 10; ending=rint 27; ending=rio -17; ending=riod -9; ending=rip 17; ending=ript 19
ending=ris -6; ending=rise 42; ending=risk 12; ending=rit -8; ending=rite 11; ending=rive -12; ending=rix 12; ending=rked -8
ending=rks 25; ending=rlin 20; ending=rls 14; ending=rmer -8; ending=rms -11; ending=rnal 12; ending=rned -14; ending=rner -8
ending=rnet -9; ending=rney -13; ending=rns -6; ending=rnt -13; ending=road -12; ending=rof -11; ending=rok -7; ending=roke -8
ending=rol 20; ending=rols -5; ending=rome 12; ending=ron -12; ending=rong -10; ending=ront -13; ending=roof 25; ending=rop 9
ending=rops 29; ending=ror 41; ending=rors 18; ending=ros -9; ending=ross -12; ending=rote -6; ending=roud -5; ending=rove 5
ending=row 6; ending=rown 8; ending=rows -8; ending=rray -10; ending=rred -6; ending=rror 41; ending=rse 7; ending=rses -17
ending=rson -7; ending=rst 10; ending=rted -25; ending=rter 28; ending=rth -19; ending=rtin -8; ending=rts 31; ending=rty -15
ending=rum -8; ending=rums 24; ending=run 59; ending=runs -6; ending=rush 13; ending=rve -11; ending=rves 8; ending=safe 14
ending=sal 36; ending=salt -9; ending=sane -6; ending=sary -10; ending=saw 39; ending=say -7; ending=sed -44; ending=self 8
ending=sen -21; ending=send -6; ending=sera 15; ending=sers -13; ending=sert 10; ending=shed 5; ending=shes 12; ending=ship 28
ending=shop -14; ending=show -10; ending=sia 8; ending=side -24; ending=sie -13; ending=sign -18; ending=sing -31; ending=sion -17
ending=sis 32; ending=sit -9; ending=sity -19; ending=size -20; ending=sked -6; ending=sks -16; ending=slow -6; ending=sly 6
ending=sn't -16; ending=snow -9; ending=sode -6; ending=solo 11; ending=some -8; ending=son -23; ending=song 20; ending=sor 20
ending=sort 9; ending=span 5; ending=spot -11; ending=sql -16; ending=ssed -14; ending=sses 35; ending=ssic -6; ending=ssy 6
ending=sted 8; ending=stem 15; ending=sten -6; ending=stic -16; ending=stly -8; ending=stom -22; ending=ston 9; ending=stry -8
ending=sts 27; ending=sty -13; ending=sual -8; ending=sues 9; ending=sun -8; ending=sure -43; ending=sync 9; ending=t'll -8
ending=t's -49; ending=tack -14; ending=taff -5; ending=tain 14; ending=tal -31; ending=talk 21; ending=tall 11; ending=tals 12
ending=tand 9; ending=tars 6; ending=tart -13; ending=tary -12; ending=task -9; ending=tate 24; ending=tats -6; ending=tax -23
ending=tay -5; ending=tch -6; ending=tead -16; ending=team 8; ending=ted -46; ending=tegy 9; ending=tein -12; ending=tely 22
ending=tem 18; ending=tems -23; ending=ten -23; ending=tend 6; ending=tent -16; ending=ter -22; ending=tern 10; ending=tery 34
ending=test -11; ending=tex -7; ending=text 19; ending=tful -16; ending=ther -8; ending=thly -6; ending=thm 13; ending=thms 8
ending=thon -6; ending=thor 7; ending=ths 7; ending=thub -13; ending=thy 12; ending=tia -11; ending=tial -7; ending=tic -20
ending=tice 28; ending=tick -12; ending=tics 46; ending=ties -23; ending=tin -10; ending=tine 15; ending=ting -24; ending=tiny -5
ending=tion 16; ending=tise -9; ending=tist 9; ending=tle -24; ending=tles -13; ending=tly -41; ending=tmas 18; ending=tml 10
ending=tner -7; ending=toes 16; ending=told -8; ending=tom -9; ending=ton 26; ending=tone 5; ending=tons -12; ending=tor 35
ending=torm 5; ending=tors 10; ending=tory -31; ending=tout 23; ending=town -9; ending=tric -13; ending=trip 9; ending=trix 12
ending=tro -28; ending=trol 20; ending=tta -9; ending=tte 10; ending=tten -11; ending=tter -9; ending=ttom -10; ending=tton 33
ending=tty 9; ending=tual -13; ending=tube 5; ending=tuck -9; ending=tude -9; ending=tum 10; ending=tune 12; ending=tup 13
ending=ture 46; ending=turn 13; ending=tus -12; ending=tyle -13; ending=type 33; ending=u're -5; ending=uage -41; ending=ual -27
ending=uals 11; ending=uate -7; ending=ube 5; ending=uble -11; ending=uce 17; ending=uced -7; ending=uch -14; ending=uck -17
ending=uct -13; ending=ucts -11; ending=ude -21; ending=uded -6; ending=udes 14; ending=udio 21; ending=uds -14; ending=uery -9
ending=ues -5; ending=uest 17; ending=ueue -12; ending=ugh -18; ending=ugin 16; ending=ugs 8; ending=ui 21; ending=uild 25
ending=uilt -19; ending=uit 44; ending=uiz 8; ending=uk 7; ending=ula 8; ending=ular -17; ending=ule -36; ending=ules 8
ending=ulia -7; ending=ully -11; ending=ult 8; ending=ults 5; ending=ulty -6; ending=ume 16; ending=umes 39; ending=umns -8
ending=ums 40; ending=unch -19; ending=und -8; ending=unds 31; ending=une 30; ending=ung 15; ending=unk -5; ending=unny 8
ending=uns -6; ending=unts -15; ending=uote -23; ending=uple -7; ending=ups 9; ending=ural -16; ending=urce 11; ending=ure 17
ending=ured -10; ending=ures 17; ending=urn 15; ending=urse -11; ending=urve -8; ending=ury 7; ending=use -14; ending=used -10
ending=user -10; ending=uses -11; ending=usic 14; ending=usty -5; ending=uted 13; ending=utes 15; ending=val 15; ending=van -13
ending=vate -5; ending=ved -26; ending=vel 13; ending=vels 6; ending=vely -12; ending=ven 8; ending=vent -6; ending=ver -21
ending=vers 27; ending=ves -11; ending=vice -27; ending=vid -5; ending=vie 29; ending=vies 17; ending=view 33; ending=ving -18
ending=vity 41; ending=vous 7; ending=vs -24; ending=w -11; ending=walk 27; ending=wall 7; ending=war 7; ending=ward -9
ending=ware 11; ending=way -31; ending=ways -23; ending=web 12; ending=wed 11; ending=ween 10; ending=well -19; ending=wer 7
ending=wice -6; ending=win 26; ending=wind 25; ending=wing 26; ending=wise -12; ending=wns -14; ending=word -6; ending=work 21
ending=wrap -8; ending=wser -9; ending=wth 6; ending=x -8; ending=xams 17; ending=xed 9; ending=xis 15; ending=xist -7
ending=xtra -6; ending=y're -7; ending=y's -40; ending=yed -5; ending=yer 17; ending=yers 8; ending=yes 30; ending=ying 9
ending=yle -9; ending=ync 9; ending=yone -5; ending=york -8; ending=yout -18; ending=ype 24; ending=ysis 7; ending=zard -9
ending=zed -16; ending=zero -5; ending=zh:一 -21; ending=zh:一年 -6; ending=zh:三 -10; ending=zh:上 -12; ending=zh:下 -6
ending=zh:下来 -6; ending=zh:不 -8; ending=zh:业 -9; ending=zh:个 -7; ending=zh:中的 -7; ending=zh:为 -6; ending=zh:乐 27; ending=zh:书 -14
ending=zh:买 -8; ending=zh:了 -50; ending=zh:了解 -7; ending=zh:事 -9; ending=zh:事情 -6; ending=zh:二 -7; ending=zh:于 -9; ending=zh:五 -6
ending=zh:京 6; ending=zh:人 -7; ending=zh:代 -7; ending=zh:们 -5; ending=zh:件 9; ending=zh:会 8; ending=zh:似 -5; ending=zh:体 10
ending=zh:作 -8; ending=zh:來 -7; ending=zh:信 6; ending=zh:信息 -5; ending=zh:個 -6; ending=zh:值 21; ending=zh:入 -15; ending=zh:六 -5
ending=zh:关 -8; ending=zh:关系 6; ending=zh:内容 -10; ending=zh:写 -12; ending=zh:出 -10; ending=zh:函数 28; ending=zh:分 -9
ending=zh:分析 6; ending=zh:划 13; ending=zh:初 -6; ending=zh:别 -12; ending=zh:到 -23; ending=zh:制 -5; ending=zh:前 -11; ending=zh:力 23
ending=zh:加 -19; ending=zh:务 18; ending=zh:动 11; ending=zh:動 25; ending=zh:化 16; ending=zh:北京 6; ending=zh:区 5; ending=zh:半 -8
ending=zh:历 7; ending=zh:历史 13; ending=zh:去 -10; ending=zh:友 -5; ending=zh:变化 -6; ending=zh:台 37; ending=zh:史 24; ending=zh:吃 -6
ending=zh:合 -10; ending=zh:同 -5; ending=zh:名 -8; ending=zh:向 11; ending=zh:啦 -10; ending=zh:器 18; ending=zh:四 -7; ending=zh:图 42
ending=zh:在 -19; ending=zh:均 -8; ending=zh:块 -5; ending=zh:型 18; ending=zh:城 8; ending=zh:增 -9; ending=zh:处 -6; ending=zh:备 -6
ending=zh:复 14; ending=zh:多 -18; ending=zh:大 -12; ending=zh:天 -7; ending=zh:奇 -5; ending=zh:好 -23; ending=zh:子 19; ending=zh:学 -14
ending=zh:学习 -15; ending=zh:安 9; ending=zh:完 -16; ending=zh:实 -8; ending=zh:实现 -8; ending=zh:实际 -9; ending=zh:容 -11
ending=zh:少 -6; ending=zh:展 -5; ending=zh:工作 -6; ending=zh:常 -9; ending=zh:序 7; ending=zh:底 -7; ending=zh:度 22; ending=zh:建 10
ending=zh:式 -20; ending=zh:形 7; ending=zh:影 6; ending=zh:很多 -6; ending=zh:很好 -8; ending=zh:律 -5; ending=zh:心 -11; ending=zh:快 -5
ending=zh:态 -11; ending=zh:思 -6; ending=zh:思考 6; ending=zh:性 6; ending=zh:情 -12; ending=zh:想 -6; ending=zh:戏 6; ending=zh:成 -17
ending=zh:手 -10; ending=zh:换 -10; ending=zh:排 13; ending=zh:接 -15; ending=zh:推荐 -6; ending=zh:效 -10; ending=zh:数 37
ending=zh:整理 -7; ending=zh:方 7; ending=zh:方法 -7; ending=zh:日 -13; ending=zh:时 -8; ending=zh:是 -34; ending=zh:景 14; ending=zh:有 -22
ending=zh:服务 14; ending=zh:期 -10; ending=zh:本 -9; ending=zh:机 20; ending=zh:束 -7; ending=zh:来 -31; ending=zh:来说 -8; ending=zh:松 7
ending=zh:架 32; ending=zh:框架 23; ending=zh:案 -13; ending=zh:概念 8; ending=zh:模型 27; ending=zh:次 -15; ending=zh:正 -6; ending=zh:步 31
ending=zh:段 -12; ending=zh:求 11; ending=zh:活 -6; ending=zh:深 -5; ending=zh:游戏 6; ending=zh:点 -21; ending=zh:烤 6; ending=zh:然 -5
ending=zh:照 -13; ending=zh:片 41; ending=zh:物 -8; ending=zh:状态 -8; ending=zh:率 10; ending=zh:玩 -6; ending=zh:现 -14; ending=zh:班 -8
ending=zh:用 -12; ending=zh:由 8; ending=zh:白 5; ending=zh:的 -32; ending=zh:的是 -6; ending=zh:目 16; ending=zh:看 -7; ending=zh:看完 -6
ending=zh:着 9; ending=zh:码 32; ending=zh:示 -6; ending=zh:程 58; ending=zh:笔 19; ending=zh:笔记 -5; ending=zh:简单 -9; ending=zh:算 -10
ending=zh:算法 23; ending=zh:系统 15; ending=zh:素 -9; ending=zh:线 -12; ending=zh:练习 -6; ending=zh:组 19; ending=zh:终 -5; ending=zh:统 14
ending=zh:置 -8; ending=zh:習 -10; ending=zh:翻 -8; ending=zh:考 5; ending=zh:能 17; ending=zh:能力 -6; ending=zh:节 13; ending=zh:荐 -6
ending=zh:虑 -7; ending=zh:行 -15; ending=zh:表 12; ending=zh:要 -10; ending=zh:视频 6; ending=zh:解 -14; ending=zh:言 -10
ending=zh:计 -12; ending=zh:计划 16; ending=zh:训练 6; ending=zh:记 27; ending=zh:设计 -11; ending=zh:证 14; ending=zh:识 -5; ending=zh:话 -8
ending=zh:语 9; ending=zh:说 -7; ending=zh:读 -14; ending=zh:课 16; ending=zh:象 -7; ending=zh:起 -5; ending=zh:起来 -7; ending=zh:身 -6
ending=zh:车 6; ending=zh:边 -8; ending=zh:过 -6; ending=zh:适 -6; ending=zh:通 -9; ending=zh:速 21; ending=zh:遍 -8; ending=zh:部 -5
ending=zh:部分 -7; ending=zh:配置 -5; ending=zh:里 -6; ending=zh:量 22; ending=zh:长 -9; ending=zh:間 -7; ending=zh:问题 12; ending=zh:间 -10
ending=zh:阅读 -10; ending=zh:际 -10; ending=zh:限 13; ending=zh:项目 21; ending=zh:频 6; ending=zh:题 5; ending=zh:验 62; ending=zh:高 -11
ending=zine 13; ending=zing -20; ending=zone 21; everyday=10 55; everyday=11 -9; everyday=20 -46; everyday=22 40; everyday=30 -71
everyday=31 -16; everyday=32 14; everyday=33 44; everyday=40 -15; everyday=41 -19; everyday=43 -13; everyday=44 -6; field= -17
field=Astronomy 6; field=Backend Development -23; field=Biology -33; field=Business -6; field=Computer Science -19
field=Crafts -15; field=Daily Life 25; field=Data Science -8; field=Databases 19; field=Deep Learning -16; field=Design -29
field=DevOps 24; field=Earth Science -16; field=Electronics 32; field=Film 9; field=Food 38; field=Frontend Development 16
field=Game Development 17; field=Games 6; field=Gardening 17; field=Hardware 44; field=History -25; field=Literature 9
field=Machine Learning -26; field=Mathematics -33; field=Medicine 14; field=Music 15; field=Natural Language Processing -25
field=Performing Arts -10; field=Physics 6; field=Programming -62; field=Programming Languages 14; field=Security 35
field=Software Engineering 18; field=Sports 23; field=Statistics 17; field=Visual Arts 42; field=Web Development 13
field=Wellness 48; first=0 6; first=1 -13; first=10 -15; first=12 -11; first=13 7; first=15 8; first=16 -8; first=18 -6
first=1st -10; first=2 -37; first=20 -10; first=2018 -13; first=2nd -7; first=3 -15; first=30 -10; first=3d 25; first=4 -12
first=40 -7; first=5 -18; first=50 -10; first=6 -8; first=60 -10; first=7 -7; first=8 -7; first=9 -6; first=absolute -12
first=abstract 7; first=access -7; first=accessible 8; first=account -6; first=accuracy 10; first=achievements -8; first=action 6
first=actions 7; first=activities -19; first=actual -22; first=add -19; first=added -41; first=adding -9; first=additional -13
first=addresses 5; first=adjusting -10; first=advanced 15; first=affects -8; first=afternoon -25; first=air -10; first=album 42
first=alex -7; first=algorithm 8; first=algorithms -10; first=almost -7; first=amazing -11; first=american -22; first=andrew -23
first=angle -26; first=anniversary -7; first=apartment 6; first=api 27; first=app -42; first=application -15
first=applications -11; first=applied -9; first=apply -6; first=applying 7; first=appreciate 7; first=approach -12
first=architecture -13; first=area -8; first=array 23; first=arrays 8; first=art 41; first=aside -6; first=ask 6; first=asked 8
first=asks -8; first=assignment 9; first=attempt -6; first=attended -14; first=audio 17; first=authentication 9; first=author -6
first=awesome -14; first=baby 12; first=backend 16; first=background -13; first=bag -6; first=ball -8; first=band 14
first=bank -7; first=bar -5; first=base -9; first=based -6; first=basic -9; first=basics -14; first=batch -7; first=beat 7
first=becoming 7; first=began -19; first=begin -6; first=beginner 10; first=behind -7; first=belt 14; first=best -13
first=bigger -10; first=biggest -13; first=bike 10; first=binary -14; first=birthday 5; first=bits -6; first=black -5
first=block -6; first=blog 5; first=blue -8; first=board -19; first=body -9; first=bonus -5; first=bot -11; first=bought -9
first=bowl -5; first=boxes -15; first=branch -7; first=bread 45; first=break -10; first=breakfast -11; first=breaking 7
first=bridge 8; first=bright -5; first=browser -10; first=build 18; first=built -21; first=bunch -5; first=business 7; first=buy 8
first=c++ 5; first=calculate -6; first=calendar -5; first=called -25; first=came -10; first=camera 12; first=cards -10
first=case 37; first=cases -6; first=cat 10; first=categories -5; first=center -5; first=central -7; first=certain -11
first=challenge -11; first=challenging -6; first=change -16; first=changes -8; first=changing 6; first=chat -5; first=check -7
first=checked -8; first=checking -9; first=children 8; first=chris -7; first=christmas 9; first=chunk 17; first=city 5
first=clear 7; first=click 10; first=climbing 6; first=clone -6; first=close -6; first=closed 6; first=cloud -18
first=codewars -13; first=coding -23; first=coffee -18; first=collection -11; first=color 10; first=comes -5; first=command 16
first=comments 15; first=commit -18; first=commits -5; first=committed 6; first=common -17; first=community 55; first=company -5
first=complete -10; first=completed -36; first=complex 14; first=component 25; first=components 26; first=computer -22
first=computing 15; first=concept -8; first=concepts -15; first=conference 11; first=confidence 7; first=configuration -6
first=connect 10; first=connecting -10; first=connection -13; first=connections -10; first=consistency 15; first=constraints -8
first=consuming -6; first=container -26; first=content 6; first=context -5; first=continue -22; first=continued -19
first=continuing -9; first=contribute 7; first=controls -7; first=conversation -8; first=conversations -6; first=converting -9
first=cool -10; first=core -12; first=count -6; first=country -11; first=couple -15; first=coursera 22; first=cover 26
first=covers -5; first=covid 7; first=covid-19 -8; first=crash -12; first=crazy -5; first=create -15; first=created -13
first=creating -23; first=creation 6; first=critical 6; first=cross 25; first=cs 20; first=css -19; first=culture 5
first=current -6; first=curriculum -9; first=cute -5; first=cutting 14; first=cycle 8; first=data 14; first=database 26
first=date 29; first=dates 7; first=david -7; first=de -13; first=de:art -5; first=de:daten 14; first=de:einige -5
first=de:ende -6; first=de:erstellen -17; first=de:kleinen 13; first=de:of -9; first=de:programm 15; first=de:projekte -5
first=de:schreiben -15; first=de:weitere -12; first=de:welche -6; first=dead -8; first=debugging 23; first=dec -24
first=decent -8; first=deck -13; first=default -15; first=degree 7; first=degrees -5; first=dependencies -5; first=depth 17
first=derek -19; first=description -11; first=design -29; first=desk -6; first=despite -7; first=detailed -7; first=dev 20
first=develop -6; first=developer -17; first=developing -10; first=development -10; first=died 11; first=difficulty -7
first=digest -5; first=dimensions -5; first=dinner 12; first=directory 9; first=discipline -8; first=discovered -6
first=discussion 12; first=distance 16; first=diving -18; first=document 23; first=dog 34; first=domain -7; first=double -23
first=downtown -9; first=dr -16; first=draft -6; first=drawing 17; first=drew 6; first=drop 21; first=earlier -8; first=easy 30
first=eat 5; first=eating 17; first=edge -12; first=edition -6; first=effective 7; first=effort -10; first=elements -6
first=elevation 30; first=else 6; first=email -5; first=empty -9; first=end 6; first=enemy 27; first=energy -8; first=engine 7
first=engineer -12; first=engineering -16; first=english 11; first=enjoyed -7; first=enough -15; first=entire -14; first=entry -8
first=es:cosas -5; first=es:desarrollo 6; first=es:estado 7; first=es:fin -7; first=es:mejor 7; first=es:proyectos -7
first=es:tema -5; first=es:trabajo -6; first=es:vida -5; first=evaluation 5; first=ever -5; first=everything -10; first=exam -9
first=example -6; first=excellent -8; first=excitement -7; first=exclusively 8; first=execution -9; first=exercise 45
first=exercises 44; first=existing -8; first=experience -10; first=experiment -17; first=experiments 6; first=expert -5
first=exploration -22; first=explored -8; first=express -8; first=extra 14; first=extract -10; first=face 6; first=failed -6
first=family 25; first=fan 15; first=fancy -6; first=fantastic -8; first=far -6; first=fast -14; first=favorite -18
first=favourite -27; first=feature 10; first=feed 12; first=feedback 5; first=feel -7; first=feeling -12; first=feelings 9
first=fellow -6; first=fewer 8; first=field -14; first=fifth -9; first=fight -7; first=figure -10; first=figuring 8; first=file -6
first=files -27; first=fill 8; first=fine 7; first=finger -17; first=fingers -8; first=finish -20; first=finished -28
first=fixed -21; first=flight 25; first=floor 10; first=flour 19; first=flow 9; first=flowers 11; first=focus 12; first=folder -15
first=following -20; first=food -8; first=foot -6; first=form 14; first=format -17; first=former -6; first=forms 8
first=forth -18; first=found -13; first=foundation 7; first=fourth -6; first=fr:jeu 9; first=fr:lecture 23; first=frame 21
first=framework -10; first=free 6; first=fresh 21; first=fri -6; first=friend -18; first=friendly -6; first=friends 19
first=front 7; first=ft -7; first=fun -12; first=function -14; first=functionality -21; first=functions -9; first=future -11
first=gain -5; first=game -8; first=games 26; first=gap 6; first=garden 22; first=gave 8; first=general -19; first=generated -8
first=generator -64; first=git 41; first=github 22; first=given -7; first=global -17; first=goal 30; first=goals 20
first=google 55; first=gradient 19; first=grammar 26; first=grateful 8; first=ground 19; first=group -14; first=groups -8
first=grow 6; first=growth 15; first=gsoc -7; first=guidance -12; first=gym 7; first=habit 11; first=habits 11; first=half -8
first=halfway -6; first=handle 9; first=handling 15; first=hands -9; first=hanging -5; first=happiness 19; first=hard -8
first=head 8; first=heading 8; first=health 37; first=healthy 8; first=heart -5; first=heavy 16; first=height -5; first=help -7
first=helped -11; first=helping 6; first=hero -14; first=hex 10; first=higher -7; first=highlighting 7; first=highlights -8
first=hills 22; first=hindsight -6; first=history 14; first=hobby 8; first=hole 11; first=holiday 14; first=home -8; first=host -9
first=hosted -6; first=hot 15; first=however -8; first=hub -6; first=huge -16; first=human -21; first=ice 8; first=icon -18
first=idea -18; first=ideas -8; first=ii -7; first=image 21; first=images -6; first=implement -9; first=implementation -5
first=implemented -11; first=import 12; first=improve -10; first=including -19; first=increase -7; first=increased -8
first=independent 8; first=index -6; first=india 15; first=indie 7; first=individual -11; first=info -12; first=information -10
first=infrastructure 13; first=ingredients -8; first=initial -26; first=injury 15; first=inside -5; first=insights 6
first=inspiration -5; first=installed -28; first=installing -7; first=instance -9; first=integration -7; first=intended 7
first=intense -6; first=intensity -16; first=interest -12; first=interesting -10; first=interface -12; first=intermediate -10
first=internal -9; first=internship 10; first=interview 61; first=interviews 5; first=intro -18; first=introductory -6
first=it'll -6; first=ja:について -6; first=ja:リ -14; first=ja:良い 6; first=jam 6; first=jan -11; first=japanese 19; first=job 32
first=jobs 7; first=join -5; first=joined -9; first=journal -37; first=js 12; first=json 13; first=jumping -6; first=jun -5
first=junior 7; first=keep -10; first=key -39; first=keyboard 16; first=keys 11; first=kids 23; first=labels 21; first=lake -6
first=land 5; first=language -30; first=languages -14; first=laptop -9; first=large -28; first=larger -8; first=late 9
first=latest -7; first=launch -6; first=layout -14; first=lead 8; first=learn -10; first=learned -26; first=learning -30
first=learnt -11; first=least -8; first=lecture -29; first=led 9; first=leg -6; first=legs -14; first=less -6; first=lesson -16
first=let's -10; first=level -8; first=life 14; first=light 8; first=limits 15; first=lines -8; first=linux -13; first=list -39
first=listening 38; first=lists -6; first=literal -6; first=live 14; first=living 16; first=load -14; first=loaded 5
first=loading -8; first=local -10; first=lockdown -14; first=log -8; first=logic -35; first=london -6; first=long -9
first=longest -6; first=looking -18; first=loop 12; first=lovely -6; first=low 9; first=lower -16; first=lunch 18
first=machine -35; first=machines -6; first=magic 19; first=main -32; first=maintaining 7; first=major -8; first=man -6
first=managed 12; first=management -17; first=manager -9; first=manually -11; first=markdown 75; first=massive -16
first=master -13; first=match 6; first=material -8; first=matrix 7; first=max -20; first=meaning -6; first=meeting 34
first=meetup 7; first=memory 27; first=mental -19; first=mentor -9; first=mentorship -6; first=message -5; first=methods 6
first=mi -9; first=microsoft 7; first=middle -10; first=midnight -7; first=mile -27; first=mileage 21; first=miles -12
first=milestone -5; first=min -6; first=mindset 8; first=mini -9; first=minor -19; first=minute -7; first=miss 8; first=missing 8
first=ml 17; first=mobile 8; first=mock 31; first=mode -9; first=model -19; first=models 25; first=module -31; first=momentum 6
first=mon -9; first=money 22; first=monthly -5; first=mostly -12; first=mother 6; first=motors 10; first=mount -17
first=movement 5; first=movies 18; first=moving 10; first=muscles -6; first=music 34; first=naps 12; first=nature 13
first=near -8; first=necessary -7; first=neighborhood -5; first=nervous 11; first=nested -8; first=networks -10; first=neural -24
first=node -15; first=normal -8; first=north 15; first=notation 6; first=note 27; first=notes -13; first=novel -5; first=number 16
first=numbers -8; first=nyc 9; first=objects 8; first=office -8; first=official -8; first=onto -13; first=open 56
first=open-source 20; first=opening 5; first=operations -11; first=optimization -6; first=option 6; first=order -12
first=organizing -10; first=original -5; first=output -24; first=outside -9; first=overall -7; first=pace 35; first=packages 21
first=page -17; first=pain -14; first=painting 16; first=pair 28; first=pairing 25; first=pandemic 8; first=panel -5
first=paper 17; first=part -8; first=participating -5; first=particular -7; first=partner -20; first=parts 41; first=party 6
first=pass -24; first=passion -8; first=past -13; first=path -9; first=pattern 7; first=pcb 26; first=peek 11; first=pending -7
first=people -24; first=perfect -6; first=performance 79; first=period -8; first=personal 25; first=perspective 26
first=phase -11; first=phone -19; first=photos 5; first=physical 16; first=picture 8; first=pieces 5; first=place -7
first=plan -24; first=planned -19; first=plans -12; first=planted 12; first=plants 7; first=platform -11; first=played -6
first=playing 18; first=pm -19; first=podcast 17; first=point -7; first=points -5; first=pop 7; first=popular 17
first=portfolio 28; first=possible -9; first=power 42; first=practical -8; first=practice 51; first=practiced -29
first=practices -9; first=practicing 11; first=prediction -9; first=prep -28; first=preparation -6; first=presentation -9
first=previous -24; first=primary -18; first=print 24; first=prints -6; first=priority 8; first=pro -6; first=problem 21
first=problems 11; first=process -8; first=processing -28; first=productivity 8; first=products -12; first=prof -21
first=professional -11; first=progress 24; first=project's -14; first=projects 7; first=prompts -8; first=proof 14
first=proper -10; first=proposal 5; first=props 13; first=protein 14; first=prototype 23; first=provide -7; first=pt:algumas -7
first=pt:aula 17; first=pt:criação 5; first=pt:curso -6; first=pt:emprego 11; first=pt:empresa -7; first=pt:pessoas -5
first=pt:programação 5; first=pt:projeto 10; first=pt:prova 8; first=pt:segunda 7; first=pt:tentei -5; first=pt:vários 6
first=published 7; first=publishing -10; first=pull 24; first=pulling 6; first=purpose 6; first=purposes -6; first=push 37
first=put -9; first=puzzle 19; first=quality -8; first=quantity -10; first=query 5; first=question -9; first=questions -8
first=queue -12; first=quiz 11; first=race 7; first=rain 12; first=ran -8; first=random -14; first=range 19; first=rating 5
first=rc -19; first=re-read -6; first=react 11; first=read -25; first=reading 6; first=ready -5; first=recall -6; first=recent -16
first=recently -6; first=recipe 18; first=record 8; first=recording 41; first=recovery 22; first=recurse 19; first=recursion 19
first=red -22; first=reducing 9; first=refactor 22; first=refactoring 29; first=reference -12; first=references 10
first=refine -6; first=reflect 18; first=refresher -7; first=regarding -6; first=regional 21; first=related -14; first=relative 11
first=release -21; first=remaining -10; first=reminder 15; first=remote 29; first=remove -16; first=removed 17; first=repeat 5
first=replace -8; first=report 6; first=reports 6; first=reps -8; first=requests -9; first=required -7; first=requirement -6
first=requires -6; first=research -11; first=researching -9; first=resolution 17; first=responsive 17; first=rest 87
first=result 7; first=results -14; first=resume 6; first=return -5; first=reverse -7; first=reviewed -15; first=reviewing 6
first=revisited -6; first=right -34; first=risk 7; first=river -13; first=road -12; first=robert -6; first=robot -8
first=roles 14; first=route -12; first=routine 5; first=routing 19; first=row 15; first=ruby -13; first=rules -8; first=run 52
first=running -11; first=safe 13; first=said -6; first=salad 21; first=salt -11; first=sample 5; first=sarah -6; first=saw 12
first=say 7; first=scale -6; first=scene 12; first=schedule -6; first=science 24; first=score 6; first=scratch -24
first=screen -8; first=script 20; first=search -12; first=secret 9; first=section -24; first=security 22; first=see -9
first=seeing 9; first=self 30; first=send -6; first=senior 6; first=sentences -11; first=sequences 7; first=series -29
first=server -8; first=session -9; first=sessions 7; first=set -11; first=setting -12; first=setup -22; first=shadow 26
first=shape 20; first=short 13; first=shorter -5; first=shot -9; first=show -6; first=shows -12; first=signal -21
first=significant -5; first=similar -17; first=simple -37; first=simplicity -7; first=single -14; first=sivers -8; first=size -9
first=skills -21; first=sleep 23; first=slightly -7; first=slower -9; first=slowly -6; first=smaller -9; first=smart 5
first=smarter 7; first=snow -9; first=social -6; first=soft 17; first=solid -6; first=solo 32; first=solutions -23; first=solved 7
first=solving -7; first=something -9; first=song 27; first=songs 43; first=sort 8; first=sound 17; first=sounds 13
first=source -10; first=space -29; first=spacing -14; first=spanish 24; first=speakers -8; first=speaking 34; first=special -10
first=specific -14; first=spent -18; first=stack -33; first=staff 9; first=standard -10; first=start -24; first=started -62
first=starter 40; first=starting 17; first=starts -7; first=state 23; first=steady -5; first=steam 16; first=step 16
first=steps 5; first=stick -6; first=storage 45; first=store -17; first=storing -5; first=story 9; first=straight 8
first=stream 15; first=street 22; first=strength 20; first=string -18; first=strings -14; first=strong -8; first=structure -13
first=structured 28; first=struggled -9; first=struggling -9; first=stuck -7; first=students -7; first=studied -10
first=studio 24; first=study -9; first=studying -8; first=stupid -8; first=style -13; first=subject -7; first=successful -5
first=summary -11; first=summer 5; first=sun -6; first=support -6; first=sure -7; first=switch 11; first=syntax -23
first=system -22; first=systems -12; first=table -8; first=tablet 6; first=tackle -5; first=talk 21; first=talking 6
first=tape -11; first=target -10; first=task 27; first=tasks -9; first=teaching 32; first=team -11; first=technical 21
first=technique 28; first=techniques -6; first=technologies -10; first=temperature -7; first=ten 5; first=tendency -6
first=test 38; first=tested 40; first=tests 28; first=text -15; first=textbook -7; first=thanks -10; first=that's -22
first=theme -9; first=themes 16; first=there's -12; first=they're -11; first=think -11; first=thinking 12; first=third -11
first=thomas 9; first=threshold 12; first=throwing -7; first=thu -5; first=timeline -20; first=tinkering -8; first=tiny 15
first=tired 6; first=together -6; first=token -6; first=top -18; first=topic -8; first=topics -12; first=total -19; first=touch 19
first=towards -11; first=toy -19; first=tracker -16; first=tracks -11; first=train -14; first=training -15; first=travel 11
first=travelling -11; first=trees 9; first=tricky -12; first=tried -11; first=tries -8; first=trip -15; first=try -6
first=trying -8; first=turn -6; first=turns 6; first=tutorial -10; first=twitter 29; first=type 6; first=types 8; first=udemy 100
first=understand -9; first=unique -6; first=unit 7; first=upcoming -14; first=update -11; first=updated -11; first=upload -10
first=uploaded -7; first=usage -6; first=useful -12; first=user 10; first=uses -16; first=usual -7; first=vacation 20
first=validation 21; first=value -6; first=values -15; first=vector -17; first=version -22; first=vertical -7; first=video 29
first=view -32; first=views 11; first=vision -8; first=visiting -12; first=vocabulary 7; first=volume 13; first=vs -26
first=w -20; first=walk 34; first=walked 7; first=walking 24; first=walks 22; first=washington -7; first=watched -40
first=watching 16; first=water -11; first=we're -14; first=we've -10; first=weather -19; first=web 28; first=website 19
first=weekend -7; first=weight 58; first=weird -9; first=welcome 6; first=what's -10; first=whole 38; first=win 8
first=windows 19; first=wired 32; first=women 7; first=word -9; first=work 10; first=worked -12; first=workflow 13
first=working -10; first=write 12; first=writing 13; first=wrong -11; first=wrote -18; first=y -8; first=york -13; first=you're -6
first=you've -5; first=young 27; first=z -12; first=zh:一年 -7; first=zh:上了 -8; first=zh:不同 -6; first=zh:中的 -10; first=zh:主要是 -8
first=zh:买 -7; first=zh:了解 -7; first=zh:优 13; first=zh:信息 5; first=zh:修 -8; first=zh:值 -6; first=zh:做了 -6; first=zh:做的 -8
first=zh:先 -5; first=zh:关系 7; first=zh:写 11; first=zh:动 14; first=zh:化 -5; first=zh:历史 5; first=zh:变化 -8; first=zh:可 -7
first=zh:听 14; first=zh:周末 -9; first=zh:喜欢 -8; first=zh:回到 -7; first=zh:基本 -6; first=zh:基础 -6; first=zh:处理 -7; first=zh:学 -13
first=zh:学习 -16; first=zh:对于 -9; first=zh:工作 -9; first=zh:年初 -7; first=zh:建 5; first=zh:当 -10; first=zh:很多 -10; first=zh:很好 -7
first=zh:從 8; first=zh:总结 -7; first=zh:我的 -23; first=zh:打 -8; first=zh:挺 -8; first=zh:掌握 -5; first=zh:数据 33; first=zh:整理 -5
first=zh:新的 -10; first=zh:时 -6; first=zh:暂时 -5; first=zh:更多 -5; first=zh:最大 -7; first=zh:有点 -8; first=zh:朋友 8; first=zh:本 -9
first=zh:机器 15; first=zh:格 -6; first=zh:框架 -5; first=zh:模型 -7; first=zh:正式 -6; first=zh:比如 -7; first=zh:游戏 37; first=zh:源 29
first=zh:状态 -5; first=zh:理解 -14; first=zh:用于 -6; first=zh:疫 -9; first=zh:的是 -8; first=zh:看了 -11; first=zh:看到 -7; first=zh:看完 -9
first=zh:知识 15; first=zh:第一 -6; first=zh:第一次 -8; first=zh:第三 -6; first=zh:第二 -6; first=zh:简单 -9; first=zh:练习 -6; first=zh:编 -22
first=zh:联 7; first=zh:自 9; first=zh:视频 -7; first=zh:解决 -6; first=zh:训练 18; first=zh:设计 -6; first=zh:读 -7; first=zh:过程 -7
first=zh:选择 -5; first=zh:都有 -7; first=zh:配置 -6; first=zh:開始 -7; first=zh:问题 -12; first=zh:除了 -7; first=zone -5; form= -51
form=field 39; form=name 123; form=word 6; form=words -30; given=1 -101; hasCapital= 19; hint=concept 19; hint=cue 53
hint=heading 52; hint=link 89; hint=shape 57; hint=strong 17; in=1 -25; in=2 11; in=3 12; in=4 29; in=5 -32; isHeading= 68
isItem= 18; isLink= 56; isOpening= 11; isStrong= 25; joined.after=! -28; joined.after=" 26; joined.after=$ 9; joined.after=) 34
joined.after=, 5; joined.after=. -11; joined.after=/ 17; joined.after=: 11; joined.after=; -9; joined.after=? 14; joined.after=] 6
joined.after=a -17; joined.after=| -8; joined.after=~ 13; joined.after=“ -12; joined.after=” 14; joined.before=! 12
joined.before=" 6; joined.before=( 46; joined.before=) 10; joined.before=, -11; joined.before=. 46; joined.before=/ -10
joined.before=: 34; joined.before=[ 10; joined.before=^ 6; joined.before=a -8; joined.before=the -15; joined.before=| -10
joined.before=~ 44; joined.before=“ 9; joined.beside= -8; joined.close=1 -7; joined.close=2 -10; joined.common=10 8
joined.common=11 10; joined.common=20 9; joined.common=22 -13; joined.common=30 42; joined.common=31 -27; joined.common=32 -9
joined.common=33 16; joined.count=1 -12; joined.count=3 -14; joined.count=5 -6; joined.dense=2 -33; joined.dense=5 16
joined.dense=7 9; joined.digit= -20; joined.everyday=10 -11; joined.everyday=11 10; joined.everyday=20 23; joined.everyday=21 -22
joined.everyday=22 -14; joined.everyday=30 44; joined.everyday=31 21; joined.everyday=32 -31; joined.everyday=33 -19
joined.field=Backend Development -25; joined.field=Business 8; joined.field=Computer Science 13; joined.field=Daily Life 18
joined.field=Food -7; joined.field=Literature 15; joined.field=Programming 11; joined.field=Programming Languages 30
joined.field=Visual Arts -11; joined.field=Wellness 11; joined.form= -27; joined.form=name 36; joined.form=word -28
joined.form=words -24; joined.given=2 22; joined.hint=cue 11; joined.hint=heading 21; joined.hint=link 35; joined.hint=shape -46
joined.in=1 -10; joined.in=2 10; joined.in=3 9; joined.in=4 -49; joined.in=5 -51; joined.isHeading= 19; joined.isLead= 40
joined.isLink= 58; joined.isOpening= 13; joined.isStrong= 22; joined.known= 102; joined.lead= 34; joined.lead=1 -11
joined.lead=2 -29; joined.lead=2021 8; joined.lead=3 -6; joined.lead=4 -7; joined.lead=ai -5; joined.lead=python 8
joined.share=0 21; joined.share=2 -29; joined.share=3 7; joined.share=4 -41; joined.short=heading -25; joined.short=lead -24
joined.short=opening 32; joined.size=0 25; joined.size=3 -19; joined.size=5 -14; joined.times=1 7; joined.times=3 21
joined.times=4 -21; joined.times=5 -25; joined.title= -21; joined.topics=0 -21; joined.topics=1 -30; joined.topics=2 -20
joined.topics=3 13; joined.words=2 -15; joined.words=3 14; known= 171; language=de -13; language=es -7; language=fr -19
language=it -13; language=ja 11; language=nl 10; language=pt -20; language=zh -33; last=1 31; last=12 20; last=13 8; last=1st -6
last=2 26; last=2017 16; last=2020 14; last=2023 -26; last=26 7; last=3 -16; last=30 7; last=4 -7; last=6 -6; last=7 -6; last=8 -5
last=ability -6; last=accessible 8; last=according -14; last=account 8; last=accuracy 9; last=achievements -15; last=action -15
last=actions 7; last=activities -27; last=activity 15; last=add -9; last=added -12; last=adding -5; last=addition -7
last=addresses 22; last=advice 11; last=afternoon -18; last=ahead -5; last=air -8; last=album 33; last=algorithm 20
last=algorithms 8; last=allows -5; last=american -7; last=analysis 9; last=angle -10; last=anniversary -5; last=anxiety -8
last=anyways -5; last=app 23; last=application 19; last=applications -8; last=appreciate 7; last=approach 17; last=approaches -5
last=apps 7; last=architecture 10; last=arms -8; last=array -9; last=arrays 8; last=arrived -7; last=art 37; last=articles 6
last=assessment 8; last=attempt -7; last=attempts 7; last=attended -10; last=audio -7; last=authentication 9; last=away -10
last=baby 8; last=backend 10; last=backlog -11; last=bag 20; last=band 11; last=base 5; last=based -8; last=basic -13
last=basics -13; last=basis 10; last=batch -9; last=beat 8; last=becoming 8; last=bed 29; last=began -11; last=beginning -5
last=behind -10; last=best -10; last=better -13; last=bits -8; last=black -9; last=blank -8; last=block -5; last=blog -13
last=blood -8; last=blue -10; last=board 18; last=bonding 16; last=book 15; last=bottom -10; last=bought -8; last=box -12
last=boxes -13; last=brain -7; last=bread 15; last=breakfast -8; last=breaking 6; last=breaks 13; last=broke -8; last=browser -9
last=bug 10; last=bugs -9; last=build 28; last=building -54; last=built -11; last=bunch -6; last=button 18; last=c 6
last=calendar -9; last=call -8; last=called -9; last=calls 9; last=came -16; last=camera 25; last=case 47; last=cases -11
last=cat 6; last=categories -12; last=center -7; last=challenges 17; last=changed -7; last=changes -16; last=chapter -13
last=characters -8; last=chat -7; last=chats -18; last=checked -6; last=checking -9; last=child 6; last=children 15
last=christmas 18; last=city -8; last=class 34; last=classic -6; last=client -7; last=climbing 9; last=closed -5; last=club 28
last=co 5; last=code 6; last=coded -5; last=coding -22; last=coffee -11; last=colleagues -7; last=collect 7; last=collection 9
last=come -7; last=comes -15; last=coming -8; last=command -8; last=comments 7; last=commit -18; last=community 23
last=company -5; last=competition 6; last=complete -8; last=completed -16; last=component 30; last=components 40
last=comprehension -15; last=computer -5; last=computing 10; last=concept 6; last=concepts -8; last=configuration -6
last=connecting -10; last=consuming -6; last=container -10; last=containers 16; last=contains -10; last=continue -14
last=continued -6; last=continues -8; last=continuing -7; last=contribute 7; last=control 20; last=conversation -9
last=conversations -13; last=converting -6; last=copy 5; last=core 8; last=corner -5; last=count -6; last=country 29
last=couple -6; last=course 29; last=coursera 15; last=courses -7; last=cover 15; last=covered -10; last=covering -8
last=covid-19 -8; last=create -9; last=created -6; last=creating -7; last=creation 13; last=crew -6; last=cross -12; last=css -18
last=culture 24; last=curated 17; last=currently -8; last=curve -8; last=custom -21; last=cycle 6; last=dad 5; last=daily -9
last=dataset -6; last=date -12; last=dates 8; last=de -5; last=de:1 26; last=de:daten 20; last=de:erstellen -11
last=de:erstellt -10; last=de:of -7; last=de:programm 17; last=de:projekt 18; last=de:projekte 10; last=de:schreiben -9
last=deal 8; last=debug 5; last=debugging 5; last=dec -13; last=decided -5; last=deck -8; last=deep -9; last=definition -7
last=degree 11; last=dependencies -9; last=depending -6; last=deployed -5; last=depth -5; last=design -32; last=desktop 14
last=dev 5; last=developing -5; last=development 15; last=dictionary 7; last=digital -10; last=dinner 20; last=direction -7
last=directory -13; last=discipline 9; last=discovered -16; last=discussion -12; last=display 8; last=distance 11; last=dive -12
last=diving -18; last=document 23; last=documentation -10; last=doesn't -6; last=dog 24; last=domain 5; last=double -8
last=downs 5; last=dr -16; last=draft 14; last=drew 6; last=drive -8; last=due -12; last=earlier -7; last=early -7; last=easy -6
last=eating 16; last=edge 5; last=edition -23; last=editor 28; last=effort -9; last=elevation 18; last=email -8; last=ended -5
last=ends -5; last=enemy -5; last=energy -8; last=engine 6; last=engineer 14; last=engineering -8; last=enough -8; last=entry -6
last=environment 5; last=episode -6; last=era -7; last=error 9; last=errors 18; last=es:cosas -7; last=es:estado 8; last=es:fin -7
last=es:proyecto -7; last=es:proyectos -5; last=es:trabajo -6; last=es:vida -5; last=evaluation 20; last=everything -14
last=everywhere -10; last=example -10; last=examples 12; last=execution 12; last=exercise 36; last=existing -6; last=exists -7
last=experience -7; last=experiences 7; last=experiment -9; last=experimented -6; last=experiments 7; last=exploration -18
last=explored -5; last=exploring -6; last=exported -6; last=extra -6; last=f -5; last=faced -12; last=failed -5; last=failure 16
last=failures -9; last=fair 19; last=family 33; last=fan 19; last=favorite -11; last=favourite -8; last=fear 6; last=features -8
last=feedback 10; last=feel -6; last=feeling -5; last=felt -6; last=fiction 6; last=field 6; last=figure -8; last=figuring 8
last=file 10; last=film 19; last=finger -10; last=fingers -6; last=finish -9; last=finished -7; last=finishing 7; last=fire 6
last=fit 16; last=fix -5; last=flight 22; last=floor -5; last=flour 11; last=flow 11; last=fly 5; last=folder -37
last=following -10; last=food 9; last=forcing 17; last=form 25; last=formatting 5; last=forward -9; last=found -16
last=foundation 6; last=fr:plutôt -7; last=frame 28; last=framework 14; last=frameworks -10; last=free -8; last=friend -7
last=friendly 7; last=friends 12; last=front -12; last=full -8; last=full-time 7; last=fun -7; last=function -13
last=functionality -13; last=functions 20; last=future -11; last=game 39; last=games 8; last=garden 24; last=gave -6; last=gem 17
last=generation 22; last=generator -15; last=github -13; last=goals 35; last=goes -9; last=gradient 9; last=grammar 8
last=grateful 8; last=growth 8; last=guides -8; last=gym 11; last=habit 11; last=habits 10; last=hack -5; last=hacker -6
last=hacking 11; last=half -14; last=halfway -5; last=handling 6; last=hands -7; last=happiness 23; last=hard -7; last=health 33
last=healthy 8; last=helped -10; last=hex -10; last=high -8; last=highlighting 7; last=highlights -7; last=hills 24
last=hindsight -6; last=history 27; last=holes 5; last=home -8; last=hosted -8; last=hosting 10; last=however -10; last=html -15
last=hub 9; last=human -7; last=ice 6; last=idea 19; last=ideas -12; last=ii -8; last=implementation 13; last=important -5
last=including -12; last=increases -7; last=index -16; last=india 7; last=information -21; last=infrastructure 26; last=injury 14
last=input 9; last=inside -10; last=insights 11; last=inspiration -5; last=inspired -6; last=installed -5; last=instance 21
last=instead -15; last=integration 11; last=intensity -14; last=interest -21; last=interface -14; last=intermediate -6
last=internet -8; last=internship 17; last=interview 44; last=interviews 14; last=intro -18; last=introduced -6; last=isn't -7
last=it'll -5; last=items -15; last=ja:について -11; last=ja:コード -12; last=ja:プロジェクト -5; last=ja:基礎 -6; last=ja:開発 9; last=james 7
last=japanese 7; last=job 24; last=jobs 22; last=joined -6; last=journal 18; last=journey -12; last=js -11; last=julia -6
last=keep -6; last=key 11; last=keyboard 10; last=keys 7; last=kids 27; last=lab 22; last=label -10; last=labels 21
last=language -41; last=languages 9; last=late -6; last=layers 7; last=layout -18; last=learn -18; last=learned -7; last=learnt -9
last=lecture -43; last=lectures -12; last=led 16; last=left -12; last=legs -10; last=length -6; last=level -8; last=levels 9
last=library 12; last=life -10; last=light -7; last=limits 17; last=line 9; last=linear -10; last=links 10; last=list -8
last=listening 37; last=live -7; last=living -6; last=location -11; last=lockdown -13; last=logging -12; last=lol -10
last=long -13; last=looking -16; last=looks -6; last=loop -8; last=loops -6; last=lost 7; last=lunch -11; last=machine 7
last=machines -10; last=magic 15; last=makes -9; last=man 19; last=management 11; last=manager 6; last=mark -9; last=markdown 26
last=market 13; last=martin -8; last=match 5; last=material -15; last=math -9; last=matrix 12; last=max 9; last=media -13
last=meet -7; last=meeting 51; last=meetup 16; last=member -5; last=memory 24; last=mentors -12; last=mentorship -10
last=message -8; last=messages -6; last=methods -11; last=mi -5; last=microsoft 6; last=mileage 28; last=miles 6
last=milestone -7; last=mind -5; last=mindset 19; last=mini -19; last=mistakes 12; last=mix 12; last=mock -6; last=mode -15
last=models -11; last=module -33; last=momentum 6; last=money 17; last=mood -7; last=mother 17; last=mount 8; last=movement 9
last=movies 17; last=moving 5; last=ms -6; last=multiple -10; last=muscles -8; last=music 14; last=musical -9; last=naps 12
last=nature 8; last=needs -9; last=nervous 7; last=network -7; last=neural -13; last=news 11; last=node -8; last=note 12
last=notebook -21; last=notes 22; last=novel -5; last=numbers 10; last=nyc 11; last=objects 20; last=ones -11; last=online -14
last=onto -10; last=open -13; last=opportunities 5; last=optimization 17; last=options 9; last=ordered 6; last=organized -6
last=organizing -5; last=overall -5; last=pace 43; last=packages 22; last=page 18; last=pain 10; last=painting 7; last=pair 28
last=pairing 19; last=pairs -7; last=pandemic 8; last=paper -7; last=parameters -13; last=park 9; last=partner -6; last=parts 22
last=pass 15; last=past -6; last=path 12; last=paths -13; last=pattern 16; last=patterns -7; last=peek 5; last=pending -6
last=performance 34; last=period -9; last=personality -9; last=perspective 17; last=phase -14; last=phone -11; last=phrases 7
last=picture 7; last=pictures -6; last=pixel -5; last=place -6; last=places -5; last=plan 10; last=planned -9; last=plans -10
last=planted 15; last=plants 11; last=platform -11; last=platforms -10; last=playing 12; last=plugin 16; last=pm -15
last=podcast 8; last=point 15; last=pointers -9; last=pop 5; last=popular -7; last=portfolio 11; last=position 6; last=post 10
last=posts 15; last=pr 22; last=practice 37; last=practiced -16; last=practices -7; last=practicing 17; last=presentation -13
last=pressure -11; last=preview -24; last=previous -5; last=print 12; last=problem -8; last=problems 27; last=process 14
last=processes -9; last=processing -11; last=produce 8; last=product -13; last=products -8; last=prof -11; last=profile -26
last=program 11; last=programs -15; last=progress -10; last=prompts -11; last=proof 27; last=properly 5; last=proposal 23
last=props 14; last=protein -11; last=prototype 20; last=pt:1 19; last=pt:aula -7; last=pt:criação -6; last=pt:emprego 11
last=pt:empresa -5; last=pt:parte -5; last=pt:programação 10; last=pt:prova 8; last=pt:trabalho 5; last=published -6
last=publishing -9; last=purpose 7; last=purposes -24; last=push -7; last=quantity -7; last=quarter -9; last=question 6
last=questions 21; last=queue -12; last=quiz 8; last=quote -23; last=race 14; last=ran -9; last=range 16; last=rate -15
last=re-read -5; last=reader 14; last=reading 39; last=readme -18; last=receive 8; last=received -6; last=recording 34
last=recursion 17; last=reduce 8; last=refactor 21; last=reference 6; last=reflect 18; last=refresher -6; last=regional -12
last=regularly 9; last=reinforcement -5; last=related -11; last=released -5; last=reminder 7; last=remote 9; last=remotely 43
last=removed -6; last=repo 21; last=repositories -5; last=repository -25; last=representation -6; last=reps -10; last=request 13
last=requirement -11; last=researching -6; last=reset 5; last=resolution 17; last=resource -11; last=resources -10
last=response -7; last=responsive 15; last=rest 49; last=result 7; last=resume 5; last=reviewed -7; last=reviewing 12
last=reviews 8; last=right -26; last=risk 17; last=road -9; last=robot 18; last=roles 7; last=room 10; last=route 9
last=routine 16; last=routing 27; last=row 20; last=rules 6; last=run 57; last=running -13; last=runs -14; last=safe 15
last=salad 12; last=salt -9; last=sample -5; last=saw 39; last=scenario -10; last=scene 20; last=science -26; last=score 12
last=scratch -23; last=screen 21; last=script 14; last=search 14; last=season -6; last=second -7; last=secret -5; last=section -25
last=security 16; last=see -6; last=seeing 9; last=seems -7; last=semester -9; last=sentences 5; last=sequence -17
last=series -23; last=server 7; last=service -25; last=services 9; last=session 6; last=sessions -8; last=sets 8; last=setting -8
last=shadow 9; last=shape 14; last=sharing -11; last=shop -5; last=short -14; last=shot 5; last=show -13; last=showing -5
last=side -13; last=signal 11; last=similar -10; last=simplicity -7; last=sit 7; last=sites 10; last=sivers -21; last=size -18
last=sleep 14; last=slow -6; last=slower -7; last=smarter 7; last=snow -8; last=social -7; last=solo 11; last=solution -10
last=solved 9; last=solving 7; last=something -9; last=song 20; last=songs 27; last=sort 9; last=sounds 13; last=source 14
last=space -13; last=speakers -22; last=speaking 38; last=speed 8; last=spent -13; last=split -6; last=spot -11; last=spots 6
last=stack -13; last=staff -5; last=stand 15; last=standard -6; last=start -12; last=started -16; last=starter 37
last=starting -12; last=starts -8; last=state 17; last=statements 8; last=states -6; last=stats -6; last=stick -6; last=storage 19
last=store -6; last=story 16; last=strategy 10; last=streak -5; last=stream 20; last=strength 9; last=stress -9; last=string -21
last=strings -9; last=struggled -9; last=struggling -9; last=studied -6; last=studio 28; last=studying -6; last=style -10
last=success -7; last=summary -15; last=summer -10; last=sure -6; last=switch 18; last=switched -7; last=syntax -22
last=system 18; last=systems -7; last=tables 7; last=takes -11; last=talk 21; last=talks -6; last=target -10; last=task -9
last=tasks -14; last=teaching 11; last=technique 14; last=techniques -8; last=technologies -10; last=temperature -18
last=template 43; last=tendency -7; last=tension -11; last=test 6; last=tested 19; last=tests 8; last=text 15; last=thanks -7
last=that's -15; last=theory 12; last=there's -12; last=they're -7; last=think -7; last=thought 8; last=threshold 11
last=throughout -10; last=timeline -19; last=tinkering -9; last=tips -5; last=tired 8; last=together -11; last=told -8
last=ton -6; last=tone 8; last=tools 20; last=topics -22; last=total -9; last=touch 6; last=towards -11; last=track -9
last=tracks -6; last=training 13; last=transition 21; last=translation -10; last=travel 11; last=travelling -12; last=trees 10
last=tried -5; last=tries -10; last=trip 10; last=trying -11; last=turn 16; last=turns 6; last=tutorial 6; last=tutorials -7
last=tweets 8; last=twice -6; last=type 16; last=udemy 36; last=ui 22; last=uk 7; last=understand -6; last=understanding 11
last=upcoming -6; last=update -11; last=upload -7; last=usage 23; last=user -10; last=users -7; last=uses -6; last=vacation 16
last=validation 7; last=value 6; last=variables 11; last=variety -5; last=vector -30; last=version -19; last=view 9; last=views 6
last=visited 7; last=visiting -5; last=visual -5; last=vocabulary 9; last=volume 10; last=vs -24; last=w -11; last=walk 32
last=walked 6; last=walking -5; last=walks 24; last=walls -8; last=war 8; last=watch 12; last=watched -14; last=watching 7
last=water -7; last=we're -9; last=we've -10; last=weather -15; last=web -5; last=website 9; last=websites 5; last=weekly -12
last=weight 34; last=weights 6; last=what's -8; last=white -6; last=whole -7; last=window -11; last=windows 9; last=wired 26
last=wizard -9; last=words 24; last=work 13; last=worked -14; last=workflow 34; last=working -53; last=works -23; last=wrap -6
last=writing 14; last=written -6; last=x -8; last=yellow -6; last=yes 5; last=york -8; last=you're -5; last=yourself 16
last=youtube 5; last=zero -5; last=zh:一年 -6; last=zh:中的 -7; last=zh:书 -6; last=zh:买 -7; last=zh:了解 -7; last=zh:事情 -6; last=zh:信 6
last=zh:信息 -5; last=zh:值 -12; last=zh:关系 6; last=zh:内容 -10; last=zh:出 -7; last=zh:函数 28; last=zh:分析 6; last=zh:化 27; last=zh:北京 6
last=zh:历史 13; last=zh:变化 -6; last=zh:啦 -10; last=zh:器 22; last=zh:学 -9; last=zh:学习 -15; last=zh:定 8; last=zh:实现 -8; last=zh:实际 -9
last=zh:工作 -6; last=zh:建 13; last=zh:很多 -6; last=zh:很好 -8; last=zh:思考 6; last=zh:性 -5; last=zh:情 -8; last=zh:推荐 -6; last=zh:整理 -7
last=zh:方法 -7; last=zh:服务 14; last=zh:框架 23; last=zh:概念 8; last=zh:模型 27; last=zh:法 -6; last=zh:游戏 6; last=zh:点 -13; last=zh:版 -7
last=zh:状态 -8; last=zh:的是 -6; last=zh:皮 5; last=zh:看完 -6; last=zh:码 32; last=zh:简单 -7; last=zh:系统 15; last=zh:线 -17; last=zh:练习 -6
last=zh:组 20; last=zh:能力 -6; last=zh:视频 6; last=zh:计划 16; last=zh:训练 6; last=zh:设计 -11; last=zh:部分 -6; last=zh:配置 -5; last=zh:长 -7
last=zh:问题 12; last=zh:阅读 -10; last=zh:面 10; last=zh:项目 21; last=zone 10; lead= -16; lead=1 -20; lead=120 5; lead=13 -16
lead=14 10; lead=15 -18; lead=16 -10; lead=17 -6; lead=18 -14; lead=2 26; lead=20 -12; lead=2020 9; lead=2021 11; lead=21 -8
lead=23 -6; lead=26 -5; lead=28 -9; lead=2nd -6; lead=3 9; lead=30 -17; lead=3d 9; lead=3rd -7; lead=4 23; lead=45 -7; lead=6 -7
lead=60 -6; lead=7 9; lead=8 14; lead=90 -10; lead=abstract 7; lead=achieving 7; lead=active -10; lead=actual 40; lead=add 45
lead=added 65; lead=additional -8; lead=adjusting 16; lead=ai -18; lead=air -7; lead=almost -6; lead=andrew -10; lead=api -10
lead=app -6; lead=arrived 19; lead=asked 6; lead=asking -7; lead=assigned 32; lead=associated 6; lead=attempting 7
lead=attending -16; lead=attention -17; lead=audio -13; lead=authentication 7; lead=awesome 10; lead=aws -9; lead=bar 5
lead=basic 40; lead=batch -5; lead=beautiful 7; lead=becoming 11; lead=began -9; lead=beginning -9; lead=best 13; lead=bigger 12
lead=black -25; lead=blog -15; lead=board -11; lead=book -13; lead=bring -5; lead=build 7; lead=building 13; lead=built 14
lead=c -7; lead=called 21; lead=challenging -9; lead=change 26; lead=changed 16; lead=changing -9; lead=chapter -10
lead=checked 22; lead=classic 21; lead=cleaned 12; lead=clear 6; lead=closed 8; lead=cloud -11; lead=code -36; lead=coffee -10
lead=color -6; lead=comfortable 6; lead=command -6; lead=community -6; lead=completing -6; lead=complex -7; lead=components -6
lead=computer 14; lead=configured -5; lead=confusing -7; lead=connected 12; lead=connecting 28; lead=content -11; lead=continued 5
lead=control -10; lead=converting 22; lead=cool 8; lead=core -10; lead=course 33; lead=covered 13; lead=covid-19 -6
lead=create 11; lead=created 16; lead=creating 18; lead=cross -6; lead=css -14; lead=currently 5; lead=custom 26; lead=cutting 10
lead=daily 24; lead=dark 13; lead=data -9; lead=david -8; lead=de -18; lead=de:eigenen 24; lead=de:of -8; lead=de:weitere -7
lead=dealing 17; lead=decided 19; lead=deep -8; lead=deeper 5; lead=defined 16; lead=depending -5; lead=derek -9; lead=design -11
lead=designed 31; lead=designing 18; lead=developer -8; lead=developing 18; lead=development -5; lead=difficult 14
lead=digital -10; lead=directory 8; lead=discovered -5; lead=discussed 17; lead=django -11; lead=domain -6; lead=double -15
lead=drawing 10; lead=drew -7; lead=dynamic 7; lead=easily 6; lead=easy 21; lead=effort -8; lead=either 7; lead=empty 6
lead=end 15; lead=ended -8; lead=engineering -11; lead=english -7; lead=enjoy 10; lead=enjoyed 7; lead=enjoying 15
lead=entirely 5; lead=error -10; lead=example -10; lead=excited -12; lead=exciting 6; lead=expecting -7; lead=experimented 14
lead=explaining 14; lead=explore 7; lead=explored 11; lead=exported -7; lead=extra 19; lead=extremely -5; lead=facing 8
lead=failed -13; lead=fancy 10; lead=favorite 27; lead=favourite 15; lead=featured -12; lead=features 8; lead=february 5
lead=feeling -18; lead=fetch -6; lead=file -8; lead=final -8; lead=find 19; lead=finding 17; lead=finger -5; lead=finish 13
lead=finished 33; lead=finishing 43; lead=fix 9; lead=fixed 19; lead=fixing 9; lead=focusing -6; lead=followed -13
lead=following -19; lead=foot 6; lead=forced 20; lead=formed -9; lead=found 40; lead=four -6; lead=free 20; lead=fresh -6
lead=friend -11; lead=friendly 15; lead=full 26; lead=fully -24; lead=functional 14; lead=general 8; lead=generated -6
lead=git -14; lead=github 5; lead=given -8; lead=giving 10; lead=goal -6; lead=gonna -5; lead=google 7; lead=gotten 8
lead=grand -6; lead=green 22; lead=group 12; lead=growing 20; lead=gym -8; lead=half -8; lead=handle 6; lead=handling 10
lead=hands 7; lead=hanging 8; lead=happened 30; lead=head -6; lead=hearing -5; lead=help 11; lead=helpful -5; lead=helping 22
lead=high -7; lead=hitting -11; lead=home -13; lead=hoping -11; lead=hosted 22; lead=hosting -13; lead=human -13; lead=image -9
lead=implement 30; lead=implementing -6; lead=important 9; lead=imported 14; lead=improved 10; lead=improving 23
lead=including 29; lead=increase 17; lead=increased 15; lead=indie 6; lead=individual 15; lead=initial 10; lead=inner -11
lead=input -6; lead=installed 17; lead=intended 7; lead=interested -7; lead=interesting -9; lead=interview -12; lead=introduced 10
lead=introducing 17; lead=involved -11; lead=ja:リ -11; lead=javascript -9; lead=job 7; lead=john -5; lead=joined 19
lead=journal -9; lead=js 19; lead=july -7; lead=june -10; lead=keep 10; lead=kept -6; lead=key -16; lead=keyboard 6
lead=knowing 7; lead=la -7; lead=lab -9; lead=language -10; lead=learned 12; lead=learning -20; lead=lecture -6; lead=led 25
lead=less -11; lead=level -14; lead=life -5; lead=light -8; lead=liked -9; lead=limited -12; lead=listened -10; lead=lived -9
lead=living -20; lead=local 14; lead=log -13; lead=long 15; lead=looked 9; lead=looking 12; lead=losing -16; lead=love 25
lead=lovely 25; lead=low -10; lead=lower -10; lead=lunch -8; lead=machine -11; lead=mainly 8; lead=management -5; lead=managing 20
lead=manually -9; lead=markdown 11; lead=max 10; lead=meaning -6; lead=meeting -29; lead=mentioned -18; lead=mentor 6
lead=merged -8; lead=met 6; lead=michael -10; lead=microsoft -15; lead=mile 38; lead=miles 16; lead=min -11; lead=minimal 14
lead=minor 13; lead=minute 6; lead=missing 6; lead=ml -21; lead=monthly 21; lead=mostly -7; lead=mount -6; lead=move -8
lead=moved 11; lead=music -13; lead=name 8; lead=named 15; lead=near 7; lead=necessary -10; lead=need 31; lead=needed -9
lead=needs -6; lead=nested -8; lead=network -9; lead=neural -7; lead=normal 8; lead=notes 11; lead=noticed 10; lead=officially 9
lead=online -5; lead=open -40; lead=opened -8; lead=optimization -6; lead=organized -11; lead=organizing 13; lead=original 19
lead=overall 7; lead=pace -7; lead=page 8; lead=paired -13; lead=pandemic -6; lead=paper -8; lead=participated 18
lead=participating -7; lead=particular -10; lead=particularly 10; lead=passed 12; lead=pcb -11; lead=people -11; lead=perfect 15
lead=performance -13; lead=picked -14; lead=place -6; lead=plan -7; lead=planned 15; lead=planning -22; lead=planted 15
lead=play -11; lead=played -8; lead=playing 6; lead=popular 72; lead=possible 20; lead=post 29; lead=potential 5; lead=power -18
lead=practical -6; lead=practice 14; lead=practiced -6; lead=practicing 7; lead=preparing 33; lead=previous 14; lead=previously 6
lead=problems 8; lead=processing 6; lead=product 8; lead=project -18; lead=proper 26; lead=pt:alguns 24; lead=published 19
lead=pull 9; lead=push 37; lead=put -7; lead=putting -11; lead=quickly 5; lead=ran 9; lead=random -11; lead=rc -9; lead=reached 10
lead=react -8; lead=read 16; lead=reading -6; lead=reasonable 6; lead=recorded 8; lead=recurse 11; lead=reducing 22
lead=refactoring -7; lead=regular 26; lead=related 14; lead=remaining 9; lead=remove 8; lead=rendered 12; lead=research 26
lead=resource 7; lead=rest -7; lead=returned -7; lead=review 39; lead=reviewed 19; lead=river -6; lead=room -6; lead=rough 11
lead=routing 5; lead=run -10; lead=sample -11; lead=san -7; lead=saving 8; lead=saw 26; lead=saying -7; lead=scheduling 9
lead=school 8; lead=science -15; lead=second 6; lead=secret 7; lead=security -8; lead=seeing -12; lead=selected -6; lead=self -8
lead=set 30; lead=setting 18; lead=settled 5; lead=share 9; lead=shared -13; lead=sharing -11; lead=shorter 19; lead=showing -6
lead=shows 9; lead=side -13; lead=signal -8; lead=signed 13; lead=significant -7; lead=simple 31; lead=simplest 7; lead=skills -5
lead=slow 7; lead=smart 7; lead=soft 5; lead=software -11; lead=solo 16; lead=solutions -9; lead=solved -8; lead=solving 14
lead=somewhat 6; lead=sound -10; lead=space -7; lead=special 8; lead=specific 16; lead=speed 6; lead=spending 10; lead=spent -10
lead=split 7; lead=spring 16; lead=standard 11; lead=starting -11; lead=startup -6; lead=state -7; lead=static -10
lead=stopped 21; lead=storage -10; lead=string -19; lead=structured -6; lead=struggled 7; lead=struggling 11; lead=studied 11
lead=study -12; lead=studying -10; lead=stumbled 7; lead=submitted 22; lead=successful 12; lead=successfully 5; lead=suggested -15
lead=surprised 12; lead=surprising 16; lead=surprisingly -6; lead=switched 17; lead=switching -19; lead=takes 6; lead=talk -12
lead=talked 10; lead=talking -19; lead=task -18; lead=teaching -8; lead=team -8; lead=tech -13; lead=technical -9; lead=test -6
lead=tested 8; lead=testing 21; lead=that's -6; lead=they're 6; lead=think 18; lead=thinking -6; lead=top -10; lead=total -7
lead=totally 14; lead=towards 7; lead=tracking -7; lead=trained -12; lead=training 7; lead=travel -8; lead=tried 20
lead=trying -15; lead=turned 22; lead=tv -6; lead=type -17; lead=ubuntu 6; lead=ui 6; lead=understand 17; lead=upcoming 20
lead=update 15; lead=uploaded 14; lead=uses 19; lead=video -14; lead=visited -9; lead=visual 17; lead=vs 30; lead=waiting -14
lead=walking -14; lead=wanted 15; lead=watch 12; lead=watching -8; lead=water -17; lead=weather -6; lead=web -34; lead=website -13
lead=wedding -8; lead=weekly 9; lead=weird 6; lead=whether 6; lead=white -13; lead=whole 18; lead=window 6; lead=winter 19
lead=wonderful -9; lead=word 5; lead=work 22; lead=worked 11; lead=working 25; lead=workshop -5; lead=world 5; lead=writing 10
lead=wrote 43; lead=year's 11; lead=z -15; lead=zero -8; lead=zh:买 -7; lead=zh:云 -8; lead=zh:写 26; lead=zh:函数 8; lead=zh:化 -10
lead=zh:只要 8; lead=zh:听 16; lead=zh:喜欢 35; lead=zh:处理 29; lead=zh:对于 6; lead=zh:工作 -12; lead=zh:從 7; lead=zh:总结 -5; lead=zh:成 9
lead=zh:数据 -20; lead=zh:时 11; lead=zh:比如 28; lead=zh:游戏 11; lead=zh:的是 8; lead=zh:看到 8; lead=zh:程 -10; lead=zh:第一次 8
lead=zh:能够 -6; lead=zh:读 -6; lead=zh:项目 17; length=0 -38; length=1 -21; length=2 23; length=3 36; length=4 21; length=5 39
length=de:0 17; length=de:2 -19; length=de:3 -10; length=es:0 -6; length=es:1 -58; length=es:3 13; length=es:4 41; length=fr:1 -37
length=fr:2 -26; length=fr:5 35; length=it:1 -17; length=it:2 19; length=it:5 -12; length=ja:0 -49; length=ja:1 -52
length=ja:2 -39; length=ja:3 37; length=nl:1 -15; length=nl:2 22; length=nl:3 18; length=nl:5 -7; length=pt:1 -42; length=pt:2 8
length=pt:4 11; length=zh:0 -37; length=zh:1 -68; length=zh:2 -17; share=0 -24; share=2 23; share=3 31; short=heading -96
short=lead -20; short=opening -53; size=0 32; size=1 42; size=2 21; size=4 8; size=5 -7; size=6 -23; size=7 -36; spaced.after=$ 37
spaced.after=( 7; spaced.after=, 11; spaced.after=/ 69; spaced.after=: -18; spaced.after=; 16; spaced.after=? -7
spaced.after=~ 31; spaced.after=“ 34; spaced.before=! -11; spaced.before=" 7; spaced.before=) -18; spaced.before=, -31
spaced.before=. -28; spaced.before=/ -28; spaced.before=: -14; spaced.before=^ -32; spaced.before=~ -6; spaced.before=“ 16
spaced.beside= 35; spaced.close= 6; spaced.common=11 -9; spaced.common=20 57; spaced.common=21 -16; spaced.common=22 -51
spaced.common=30 46; spaced.common=31 -10; spaced.common=32 -42; spaced.common=33 -37; spaced.count=1 -33; spaced.count=2 -33
spaced.count=3 -9; spaced.count=4 27; spaced.dense=0 61; spaced.dense=1 7; spaced.dense=2 -10; spaced.dense=3 -8
spaced.dense=4 -20; spaced.dense=5 -35; spaced.dense=6 -24; spaced.digit= 22; spaced.everyday=10 37; spaced.everyday=11 -6
spaced.everyday=20 68; spaced.everyday=21 -13; spaced.everyday=22 -55; spaced.everyday=30 60; spaced.everyday=32 -59
spaced.everyday=33 -41; spaced.field=Backend Development 12; spaced.field=Business 50; spaced.field=Computer Science -19
spaced.field=Design 16; spaced.field=Food 6; spaced.field=Frontend Development 17; spaced.field=Languages -40
spaced.field=Literature 11; spaced.field=Mathematics -28; spaced.field=Philosophy -7; spaced.field=Programming 5
spaced.field=Programming Languages 15; spaced.field=Social Sciences 5; spaced.field=Software Engineering -8
spaced.field=Visual Arts -26; spaced.field=Web Development 18; spaced.field=Wellness 10; spaced.form=name -8; spaced.form=word 6
spaced.form=words -19; spaced.hasCapital= 45; spaced.hint=cue 52; spaced.hint=heading 14; spaced.hint=link 43
spaced.hint=shape 26; spaced.hint=strong -23; spaced.in=1 53; spaced.in=2 28; spaced.in=3 24; spaced.in=4 -40; spaced.in=5 -59
spaced.isHeading= -15; spaced.isItem= 32; spaced.isLink= 40; spaced.isOpening= -28; spaced.isStrong= -41; spaced.known= 56
spaced.lead= 18; spaced.share=0 -14; spaced.share=2 11; spaced.share=4 -121; spaced.short=heading -13; spaced.short=opening 7
spaced.size=1 -20; spaced.size=2 -24; spaced.size=3 -33; spaced.size=4 -27; spaced.size=5 -32; spaced.size=6 -6; spaced.size=7 -18
spaced.times=1 -11; spaced.times=2 -27; spaced.times=3 37; spaced.times=4 -11; spaced.times=5 57; spaced.title= -55
spaced.topics=0 -25; spaced.topics=1 -48; spaced.topics=2 -27; spaced.topics=3 -16; spaced.topics=4 -15; spaced.words=1 -17
spaced.words=2 -18; spaced.words=3 -44; stem=1 31; stem=12 20; stem=13 8; stem=1st -6; stem=2 25; stem=2017 16; stem=2020 13
stem=2023 -26; stem=2024 -14; stem=26 7; stem=3 -16; stem=30 6; stem=4 -7; stem=6 -6; stem=7 -6; stem=8 -5; stem=abil -20
stem=abst -15; stem=acce -14; stem=acco 15; stem=accu 6; stem=achi -18; stem=acqu -7; stem=acti -29; stem=adam 6; stem=add -9
stem=adde -12; stem=addi -16; stem=addr 11; stem=adju -12; stem=admi -10; stem=advi 6; stem=aest -5; stem=affe -6; stem=afte -24
stem=agen -25; stem=ahea -5; stem=air -8; stem=albu 46; stem=alex -7; stem=algo 26; stem=alig -13; stem=all- -14; stem=alle -6
stem=allo -16; stem=alon -7; stem=alte -7; stem=amer -8; stem=amon -7; stem=ange -14; stem=angl 10; stem=anim 12; stem=anni -5
stem=anno -8; stem=answ -7; stem=anth 15; stem=anti -8; stem=anxi -9; stem=anyw -11; stem=app 23; stem=apps 6; stem=argu 15
stem=arms -8; stem=arri -9; stem=art 37; stem=arti 25; stem=asse 44; stem=assi -11; stem=asyn 12; stem=atla -12; stem=atta 10
stem=atte -19; stem=attr -8; stem=audi 21; stem=aust 8; stem=auth 9; stem=avai -5; stem=awar 15; stem=away -10; stem=bag 20
stem=bake -5; stem=bala -7; stem=bang -6; stem=bank 17; stem=barr 20; stem=basi -9; stem=batc -12; stem=batt 18; stem=beat 7
stem=bed 29; stem=beer -5; stem=bega -11; stem=begi -11; stem=beha -9; stem=behi -10; stem=benc 24; stem=beta 13; stem=bett -14
stem=bigg -5; stem=bill 7; stem=bing -6; stem=blac -7; stem=blan -14; stem=bloo -12; stem=blue 24; stem=blur 6; stem=bolt 17
stem=bond 11; stem=book 33; stem=boot -8; stem=borr 12; stem=bott -9; stem=boug -8; stem=boun 25; stem=bowl 5; stem=box -12
stem=boxe -13; stem=brea 26; stem=brid -7; stem=brig -11; stem=brok -9; stem=brou -8; stem=brow -17; stem=buff 20; stem=bug 10
stem=bugs -9; stem=buil -35; stem=bunc -6; stem=busi -6; stem=byte -13; stem=c 6; stem=cale -13; stem=cali 18; stem=calm 8
stem=came 8; stem=camp 9; stem=canc 9; stem=cand -6; stem=cann -7; stem=capt -5; stem=carb 8; stem=card 26; stem=carr 7
stem=case 36; stem=cat 6; stem=cata 6; stem=cate -10; stem=caus -6; stem=cele -21; stem=cert 23; stem=chai -9; stem=chal 14
stem=cham 10; stem=chan -24; stem=chap -26; stem=char 22; stem=chec -13; stem=chee -8; stem=cher 9; stem=ches 5; stem=chic 9
stem=chil 22; stem=chin -14; stem=chor 7; stem=chro 8; stem=chun 6; stem=circ 8; stem=city -8; stem=clas 11; stem=clay 10
stem=clea -14; stem=clie -10; stem=clim 41; stem=clip 6; stem=clon -11; stem=clos -9; stem=clou -7; stem=club 22; stem=clus 6
stem=co 5; stem=codi -26; stem=coff -12; stem=coll 19; stem=colu -7; stem=comb -16; stem=come -9; stem=conc 17; stem=cond 13
stem=cons 19; stem=cont 19; stem=conv -13; stem=cool -23; stem=copi 7; stem=core 5; stem=corn -14; stem=corr -19; stem=cost 15
stem=coun 31; stem=coup 7; stem=cour 31; stem=cove -12; stem=covi -8; stem=crea -11; stem=crew -6; stem=cris -10; stem=crit -14
stem=crop 6; stem=cros -17; stem=crun -8; stem=crus 6; stem=css -18; stem=cult 38; stem=cura 16; stem=curi -9; stem=cust -32
stem=cutt -5; stem=cycl 16; stem=dad 5; stem=dail -9; stem=dani 12; stem=daug 27; stem=davi -8; stem=de -5; stem=de:1 26
stem=de:abge -9; stem=de:abst -6; stem=de:aktu -10; stem=de:alle -6; stem=de:ange -16; stem=de:ansc -19; stem=de:arbe 5
stem=de:arch 18; stem=de:ausg -5; stem=de:bear 17; stem=de:beis -9; stem=de:bere -7; stem=de:besc -13; stem=de:date 16
stem=de:defi -8; stem=de:durc -8; stem=de:einf -11; stem=de:eing -21; stem=de:einz -12; stem=de:ende -5; stem=de:entw 8
stem=de:erst -25; stem=de:fert -12; stem=de:funk -15; stem=de:führ 8; stem=de:geme -10; stem=de:gesc -7; stem=de:gest -20
stem=de:grun -10; stem=de:hera -11; stem=de:info 7; stem=de:inst -6; stem=de:inte 7; stem=de:kenn -6; stem=de:klei -7
stem=de:komm -5; stem=de:komp 7; stem=de:kont -11; stem=de:marc 20; stem=de:mitt -7; stem=de:modu -17; stem=de:nach -15
stem=de:nutz -8; stem=de:of -7; stem=de:pers -5; stem=de:prog 11; stem=de:proj 49; stem=de:punk -7; stem=de:rech 28
stem=de:rege 11; stem=de:schw -5; stem=de:seit -6; stem=de:sich 8; stem=de:span 6; stem=de:spie 38; stem=de:stan -20
stem=de:star -6; stem=de:stat -9; stem=de:stru -11; stem=de:tech -9; stem=de:them -5; stem=de:tool -13; stem=de:unte -13
stem=de:vari -6; stem=de:verb -10; stem=de:verg -6; stem=de:verl 18; stem=de:vers -10; stem=de:verw -17; stem=de:vora -12
stem=de:weit -19; stem=de:wert 5; stem=de:wied -7; stem=de:zurü -9; stem=de:zusa -14; stem=dead 12; stem=debu 7; stem=dec -13
stem=deca 7; stem=deck -12; stem=deco 8; stem=defa -5; stem=defi -9; stem=degr 12; stem=deli -16; stem=dema -8; stem=demo 14
stem=depa 11; stem=depe -15; stem=depl -6; stem=depr 6; stem=dept -6; stem=desi -12; stem=desk 9; stem=dest -8; stem=deta -8
stem=dete -13; stem=dev 5; stem=deve -23; stem=devi -33; stem=diff -13; stem=dinn 20; stem=dire -25; stem=disc -23; stem=dish 5
stem=disp -7; stem=dist -7; stem=dive -12; stem=divi -18; stem=djan 23; stem=dock -6; stem=docu 17; stem=does -6; stem=dog 24
stem=doma 6; stem=door -5; stem=doub -16; stem=dr -16; stem=draf 24; stem=drai -11; stem=draw 6; stem=drea 16; stem=drew 6
stem=drop 17; stem=drug -6; stem=due -12; stem=earl -15; stem=easi -6; stem=easy -7; stem=eati 16; stem=ecos -6; stem=edit -9
stem=effo -13; stem=elec -13; stem=elev 12; stem=else -5; stem=emba 7; stem=embe -13; stem=emer -8; stem=enco -10; stem=ende -10
stem=enem 9; stem=ener -9; stem=engi 14; stem=enjo -7; stem=enou -9; stem=ente -15; stem=enth -6; stem=entr -30; stem=envi 19
stem=epis -10; stem=era -7; stem=erro 27; stem=es:apli -10; stem=es:apre -16; stem=es:aspe -6; stem=es:cart 61; stem=es:comp -13
stem=es:conc -8; stem=es:cons -10; stem=es:cont -7; stem=es:corr 12; stem=es:cosa -7; stem=es:desa -9; stem=es:escr 19
stem=es:esta 13; stem=es:estr 15; stem=es:estu 8; stem=es:fin -7; stem=es:fina -7; stem=es:func -22; stem=es:gene -6
stem=es:inic -10; stem=es:inte 11; stem=es:libr 10; stem=es:mejo -8; stem=es:part -11; stem=es:pers 22; stem=es:plan -15
stem=es:plat -5; stem=es:prob 39; stem=es:prog -13; stem=es:proy -14; stem=es:prue 16; stem=es:real -17; stem=es:reco -7
stem=es:resu 10; stem=es:revi -11; stem=es:tema -5; stem=es:term -7; stem=es:trab -10; stem=es:util -5; stem=es:vari -10
stem=es:verd 29; stem=es:vida -5; stem=ethi 7; stem=eval 9; stem=even -9; stem=ever -34; stem=evol -5; stem=exam 21; stem=exce -27
stem=exci -11; stem=exec 21; stem=exer 44; stem=exha 7; stem=exis -13; stem=expa 36; stem=expe -45; stem=expl -21; stem=extr 24
stem=f -5; stem=faci -9; stem=fact -19; stem=fail -54; stem=fair 11; stem=fall -9; stem=fami 14; stem=fan 19; stem=fant 6
stem=farm -9; stem=fath 18; stem=favo -23; stem=fear 10; stem=feat -12; stem=feed 23; stem=feel -17; stem=fest 6; stem=fict 6
stem=fift -6; stem=fill -6; stem=film 23; stem=filt 20; stem=fina -14; stem=fing -6; stem=fini -10; stem=finn -9; stem=fire 30
stem=firs 7; stem=fit 16; stem=fix -5; stem=flag -10; stem=flas 16; stem=flig 13; stem=floa -14; stem=floo -7; stem=flou 11
stem=flow 9; stem=fly 5; stem=focu -6; stem=foll -18; stem=food 6; stem=foot 6; stem=forc 10; stem=fore -11; stem=form 13
stem=fort -7; stem=foru 29; stem=forw -9; stem=foun -28; stem=four -10; stem=fr:appr -11; stem=fr:base 6; stem=fr:chos -8
stem=fr:conc 17; stem=fr:cons 7; stem=fr:cont -10; stem=fr:cour 12; stem=fr:d'en -10; stem=fr:d'éc -7; stem=fr:donn 14
stem=fr:défi 5; stem=fr:fonc 8; stem=fr:l'ap -10; stem=fr:l'en -11; stem=fr:l'in -12; stem=fr:part -10; stem=fr:pass -6
stem=fr:pers 15; stem=fr:plan -8; stem=fr:plei 8; stem=fr:plut -7; stem=fr:prog -17; stem=fr:proj -12; stem=fr:rest 29
stem=fr:tent -12; stem=fr:trav 14; stem=fram 25; stem=free -7; stem=freq 12; stem=frui 13; stem=frus -12; stem=full -13
stem=fun -7; stem=func -8; stem=fund 14; stem=futu -11; stem=gain -6; stem=game 44; stem=gard 24; stem=gave -6; stem=gem 17
stem=gene 14; stem=genr 5; stem=ghos -15; stem=girl -8; stem=gith -14; stem=give -8; stem=glad -6; stem=glas -8; stem=goal 37
stem=gods -6; stem=goes -9; stem=goog -14; stem=grad 25; stem=grai -7; stem=gram 7; stem=gran 14; stem=grap -8; stem=gras -10
stem=grat 8; stem=grav 7; stem=grea -6; stem=gree -9; stem=grid -31; stem=grin -8; stem=grou 11; stem=guar 19; stem=guid -7
stem=guit -8; stem=gym 11; stem=habi 21; stem=half -17; stem=hall 6; stem=hand -23; stem=happ 9; stem=hard -18; stem=heal 39
stem=hear -9; stem=heat 24; stem=heig -8; stem=help -29; stem=hero 5; stem=hex -10; stem=hidd -6; stem=high -34; stem=hill 30
stem=hind -8; stem=hist 26; stem=hold 7; stem=hole 8; stem=hone -6; stem=hook -6; stem=horr 26; stem=hous 11; stem=howe -10
stem=html -8; stem=hub 9; stem=huma -20; stem=hung 5; stem=hunt -19; stem=hype 17; stem=ice 6; stem=idea 6; stem=iden 18
stem=ii -8; stem=impa -9; stem=impl -24; stem=impo -10; stem=impr -21; stem=in-p -10; stem=incl -24; stem=inco 7; stem=incr -8
stem=inde 21; stem=indi 7; stem=indu -8; stem=info -8; stem=infr 23; stem=ingr -16; stem=inju 38; stem=inne -6; stem=inpu 9
stem=inse 14; stem=insp -30; stem=inst 8; stem=inte 8; stem=intr -28; stem=inve -16; stem=invo -7; stem=iron 9; stem=isn' -7
stem=it'l -5; stem=it:pass 7; stem=ital 6; stem=item -11; stem=iter -13; stem=ja:い -8; stem=ja:お -14; stem=ja:そ -11; stem=ja:ち -7
stem=ja:と -7; stem=ja:に -19; stem=ja:ア 8; stem=ja:エ 15; stem=ja:カ 11; stem=ja:キ 12; stem=ja:コ 19; stem=ja:ス 18; stem=ja:セ -8
stem=ja:タ -8; stem=ja:ダ 7; stem=ja:デ 12; stem=ja:ト -15; stem=ja:ド -15; stem=ja:ハ 8; stem=ja:バ 12; stem=ja:フ 12; stem=ja:プ -22
stem=ja:ペ 16; stem=ja:ポ -9; stem=ja:メ -10; stem=ja:ラ 22; stem=ja:リ 27; stem=ja:レ -12; stem=ja:ロ 10; stem=ja:ワ 10; stem=ja:一 -11
stem=ja:不 -9; stem=ja:以 -19; stem=ja:体 6; stem=ja:使 -7; stem=ja:入 -7; stem=ja:公 -6; stem=ja:参 -7; stem=ja:基 -9; stem=ja:大 34
stem=ja:始 -7; stem=ja:学 -8; stem=ja:実 -10; stem=ja:対 6; stem=ja:少 -9; stem=ja:引 20; stem=ja:後 -9; stem=ja:復 10; stem=ja:手 -11
stem=ja:数 19; stem=ja:文 6; stem=ja:書 -6; stem=ja:最 -11; stem=ja:本 -9; stem=ja:機 12; stem=ja:気 -8; stem=ja:結 -5; stem=ja:自 -7
stem=ja:良 -10; stem=ja:落 -8; stem=ja:行 -21; stem=ja:見 -5; stem=ja:記 10; stem=ja:買 -14; stem=ja:返 -6; stem=ja:通 -6; stem=ja:進 -12
stem=ja:配 19; stem=ja:長 -7; stem=ja:開 8; stem=ja:面 -6; stem=jack 6; stem=jame 7; stem=japa 19; stem=java 16; stem=job 24
stem=jobs 22; stem=john -6; stem=join 17; stem=js -11; stem=json 6; stem=juli -9; stem=juni -6; stem=just 8; stem=keep -13
stem=key 11; stem=keyw -7; stem=kick 78; stem=kids 27; stem=kill -19; stem=king -6; stem=know -6; stem=lab 22; stem=lake -5
stem=land 16; stem=lang -37; stem=larg -10; stem=late -12; stem=laun -8; stem=laye 9; stem=layo -26; stem=lead 13; stem=lear -37
stem=lect -55; stem=led 16; stem=left -15; stem=legs -10; stem=leng -8; stem=lett 29; stem=libr 10; stem=life -8; stem=like -5
stem=limi 27; stem=ling 8; stem=list 15; stem=live -17; stem=livi -10; stem=loca -22; stem=lock -26; stem=logi -6; stem=logs -13
stem=lol -10; stem=long -19; stem=look -31; stem=loop -16; stem=loos -5; stem=lost 7; stem=love 21; stem=lowe -6; stem=lunc -14
stem=mach -8; stem=macr 24; stem=magi 14; stem=mail 7; stem=make -10; stem=man 18; stem=mana 12; stem=mani 16; stem=mari 8
stem=mark 12; stem=mart -16; stem=marv 20; stem=mast -6; stem=mate -15; stem=matr 15; stem=matt -11; stem=max 9; stem=maxi -9
stem=mean -12; stem=mech 9; stem=medi -13; stem=meet 53; stem=memb -19; stem=memo 23; stem=ment -44; stem=menu 30; stem=mess -22
stem=meta -11; stem=meth 7; stem=metr 13; stem=mi -5; stem=micr 29; stem=mid- -6; stem=midd -7; stem=migr -6; stem=mile 13
stem=milk -9; stem=mini 16; stem=minu -10; stem=miss -9; stem=mist 7; stem=mix 12; stem=mock 24; stem=modi -15; stem=modu -37
stem=mone 17; stem=mont -11; stem=moth 17; stem=moun 34; stem=move 12; stem=movi 61; stem=ms -6; stem=mult -17; stem=musc -11
stem=myst 6; stem=naps 12; stem=narr -7; stem=nati -9; stem=navi -7; stem=near -5; stem=neat -6; stem=need -23; stem=neig -9
stem=nest -10; stem=netw 6; stem=news 18; stem=nico -9; stem=nl:onde -6; stem=nl:prob -8; stem=nl:vers 7; stem=nl:voor -5
stem=nl:werk -9; stem=node -5; stem=non- -25; stem=nort -5; stem=nota -8; stem=noti 16; stem=nove -11; stem=nyc 11; stem=obje 47
stem=obse -17; stem=occu -14; stem=offe 7; stem=offi 7; stem=one- -5; stem=ones -12; stem=onli -14; stem=onto -11; stem=open -14
stem=oper -9; stem=oppo 5; stem=opti 21; stem=orga -19; stem=orig -5; stem=outc -7; stem=outs 11; stem=over -20; stem=pace 37
stem=pack 25; stem=pain 61; stem=pair 37; stem=pale 14; stem=pand 12; stem=pane -7; stem=pape 14; stem=para -19; stem=pare 7
stem=park 14; stem=pars 27; stem=pass -22; stem=path 14; stem=pati -5; stem=patt 8; stem=paus -5; stem=peek 5; stem=pend -6
stem=pepp 15; stem=perf 13; stem=pers 9; stem=pete -6; stem=phas -11; stem=phil 9; stem=phra 6; stem=pian 11; stem=pico 29
stem=piec 7; stem=pile -9; stem=pinc -9; stem=pipe 6; stem=pixe 5; stem=plac -22; stem=plan 51; stem=play 6; stem=plus -7
stem=pm -15; stem=podc 20; stem=pods -11; stem=poly 21; stem=pop 5; stem=popu -9; stem=port 23; stem=posi 16; stem=poss -5
stem=post -6; stem=pott -10; stem=powe 7; stem=pr 22; stem=prec -15; stem=pred -7; stem=pref -10; stem=prel -13; stem=prem -6
stem=prep -8; stem=pres 36; stem=pret 14; stem=prev -36; stem=pric 8; stem=prim -6; stem=prin 29; stem=prio -11; stem=priv 8
stem=prob 10; stem=prod -31; stem=prof -37; stem=proj 15; stem=proo 25; stem=prop 35; stem=pt:1 19; stem=pt:acom -7
stem=pt:algu -9; stem=pt:ante -6; stem=pt:apre 21; stem=pt:atua -5; stem=pt:aula -9; stem=pt:comp -13; stem=pt:conc -6
stem=pt:conf -8; stem=pt:cons -11; stem=pt:cria -8; stem=pt:curs -7; stem=pt:curt -5; stem=pt:desa -9; stem=pt:desc -5
stem=pt:estr -7; stem=pt:estu -16; stem=pt:exer 17; stem=pt:feli -8; stem=pt:fina -9; stem=pt:impo 9; stem=pt:ling 6
stem=pt:list 29; stem=pt:marc -9; stem=pt:melh -8; stem=pt:obje -5; stem=pt:ofer -5; stem=pt:part 10; stem=pt:pass -5
stem=pt:pess 10; stem=pt:plan 14; stem=pt:prof -9; stem=pt:prog 21; stem=pt:prov 25; stem=pt:prát 11; stem=pt:real -6
stem=pt:repo -12; stem=pt:reso -8; stem=pt:segu -11; stem=pt:util -12; stem=pt:vári -5; stem=publ -28; stem=pull 13; stem=purp -19
stem=purs 5; stem=push -8; stem=puzz 16; stem=pyth 12; stem=quad 6; stem=qual -8; stem=quar -9; stem=ques 23; stem=queu -12
stem=quic -9; stem=quit 14; stem=quiz 17; stem=quot -23; stem=rabb -10; stem=race 13; stem=radi 46; stem=ran -9; stem=rand 6
stem=rang 13; stem=re-r -11; stem=reac 10; stem=real -11; stem=reas -8; stem=rece -11; stem=reco 32; stem=recu -10; stem=reed -5
stem=refa 21; stem=refl 18; stem=refr -10; stem=rega -7; stem=regi -28; stem=regr -5; stem=regu 22; stem=rein -9; stem=rela -23
stem=rele -18; stem=reli -8; stem=rema -13; stem=reme -7; stem=remi 9; stem=remo 48; stem=rend 17; stem=repe 20; stem=repl -15
stem=repo -9; stem=repr 17; stem=reps -10; stem=requ 19; stem=rese -28; stem=rest 47; stem=resu 16; stem=retr 20; stem=retu -11
stem=reus 5; stem=rewo 12; stem=rewr 16; stem=rich 7; stem=ride -16; stem=ridi 8; stem=righ -27; stem=risk 17; stem=rive -5
stem=road 8; stem=robi -6; stem=robo 24; stem=rock -7; stem=roll -26; stem=root -14; stem=roug -6; stem=roun -12; stem=rout 69
stem=row 20; stem=ruby -13; stem=run 57; stem=runn -6; stem=runs -14; stem=rush 6; stem=sacr 13; stem=safe 14; stem=sala 12
stem=sale -6; stem=salt -9; stem=samp -8; stem=sand 29; stem=saw 39; stem=scal -11; stem=scan 21; stem=scen 27; stem=scie -24
stem=scor 34; stem=scra 8; stem=scre 28; stem=scri 5; stem=sear 6; stem=seco -14; stem=secr 21; stem=sect -23; stem=secu 11
stem=see -6; stem=seed 8; stem=seei 9; stem=seem -11; stem=self 48; stem=sema -8; stem=seme -9; stem=semi 8; stem=sens -12
stem=sent -6; stem=sequ -15; stem=sets 8; stem=sett -17; stem=shad 17; stem=shal 7; stem=sham -8; stem=shap 56; stem=shar -20
stem=shee -19; stem=shif -5; stem=ship -5; stem=shop -6; stem=shor 21; stem=show -14; stem=side -12; stem=sign 9; stem=sile 9
stem=simi -12; stem=simp -15; stem=sit 7; stem=site 15; stem=sive -27; stem=size -16; stem=sket -8; stem=skil -7; stem=slee 13
stem=slic 16; stem=slow -22; stem=snip -5; stem=snow 6; stem=soci 8; stem=soft 6; stem=sold -5; stem=solo 18; stem=solu -8
stem=solv 12; stem=some -19; stem=song 47; stem=sort 6; stem=soun 30; stem=sour 16; stem=spac 9; stem=span 12; stem=spar 43
stem=spea 16; stem=spec -40; stem=spen -10; stem=spin -30; stem=spir -5; stem=spli 24; stem=spot 15; stem=spri 15; stem=squa 11
stem=stab 7; stem=stac -11; stem=staf -6; stem=stag -7; stem=stan 17; stem=star -10; stem=step -7; stem=stic -9; stem=stop -18
stem=stor 39; stem=stra -20; stem=stre 16; stem=stri 16; stem=stro 11; stem=stru -28; stem=stuc -11; stem=stud 17; stem=stum -6
stem=subj -9; stem=subs -15; stem=subt -5; stem=succ -6; stem=suck 5; stem=sugg -11; stem=summ 8; stem=suns -7; stem=supe 10
stem=supp -12; stem=sure -6; stem=surf -12; stem=surp -7; stem=sust 7; stem=swap -8; stem=swea 24; stem=swit 27; stem=symb -16
stem=synt -27; stem=syst 8; stem=tabl 12; stem=tack -9; stem=take -11; stem=tale 7; stem=talk 9; stem=tape 14; stem=targ -11
stem=task -24; stem=teac 30; stem=team 14; stem=tech -12; stem=tele 12; stem=tell -7; stem=temp 32; stem=tend -14; stem=tens -15
stem=term 19; stem=terr 11; stem=text 26; stem=than -6; stem=that -18; stem=theo 5; stem=ther -10; stem=they -11; stem=thin -30
stem=thri -6; stem=thro -18; stem=time -14; stem=timi 36; stem=tink -11; stem=tips -5; stem=titl -7; stem=toge -11; stem=told -8
stem=ton -6; stem=tone 8; stem=tool 53; stem=topi -18; stem=tota -13; stem=tour -6; stem=towa -12; stem=trac 8; stem=trad -10
stem=trai 21; stem=tran -8; stem=trav 16; stem=trea -7; stem=tren 7; stem=tria 11; stem=tric -18; stem=trie -18; stem=trou 14
stem=tryi -9; stem=tune 8; stem=turn 21; stem=tuto -10; stem=twea -7; stem=twee 10; stem=twic -9; stem=twit -5; stem=type 20
stem=typi 30; stem=udem 36; stem=ui 21; stem=uk 7; stem=ulti -8; stem=unce 8; stem=unfo -7; stem=unit 14; stem=unlo 12
stem=unsu 10; stem=upco -6; stem=upda -21; stem=upgr 19; stem=uplo -13; stem=usag 22; stem=user -24; stem=uses -6; stem=util -5
stem=vaca 16; stem=vall 9; stem=vari -13; stem=vect -35; stem=vers -33; stem=view 10; stem=visu 17; stem=voca 23; stem=volu 54
stem=vs -24; stem=w -11; stem=walk 49; stem=wand -12; stem=want -6; stem=war 8; stem=warn -11; stem=wash -9; stem=watc 6
stem=wate 10; stem=we'r -9; stem=we'v -10; stem=weak -5; stem=weat -21; stem=web -5; stem=webp 19; stem=webs 17; stem=weed 13
stem=weig 29; stem=weir 9; stem=welc -6; stem=west -13; stem=what -6; stem=whol -8; stem=wind -10; stem=wine 15; stem=wing -6
stem=wire 32; stem=wiza -9; stem=wond -8; stem=wood 11; stem=word 31; stem=work -33; stem=wrap -7; stem=x -8; stem=yell -7
stem=yes 5; stem=york -9; stem=you' -20; stem=your 14; stem=yout 13; stem=zero -8; stem=zh:一 -47; stem=zh:三 9; stem=zh:上 8
stem=zh:下 -6; stem=zh:不 -30; stem=zh:东 -13; stem=zh:也 -13; stem=zh:买 -10; stem=zh:了 -9; stem=zh:事 9; stem=zh:人 -12; stem=zh:代 15
stem=zh:优 -10; stem=zh:保 7; stem=zh:修 -10; stem=zh:值 -16; stem=zh:假 -7; stem=zh:先 -6; stem=zh:公 -10; stem=zh:内 -12; stem=zh:写 -13
stem=zh:几 -8; stem=zh:出 -22; stem=zh:函 23; stem=zh:分 -18; stem=zh:切 20; stem=zh:到 -6; stem=zh:前 -12; stem=zh:力 25; stem=zh:化 26
stem=zh:北 16; stem=zh:区 -7; stem=zh:半 8; stem=zh:卡 11; stem=zh:历 8; stem=zh:原 -8; stem=zh:参 16; stem=zh:反 -6; stem=zh:发 -11
stem=zh:取 -5; stem=zh:只 -9; stem=zh:可 -7; stem=zh:吃 -8; stem=zh:各 -5; stem=zh:合 -7; stem=zh:名 -7; stem=zh:后 19; stem=zh:告 -6
stem=zh:周 -8; stem=zh:啦 -10; stem=zh:器 22; stem=zh:回 -13; stem=zh:国 -7; stem=zh:图 26; stem=zh:在 -7; stem=zh:增 8; stem=zh:多 -5
stem=zh:大 9; stem=zh:奇 -6; stem=zh:好 -12; stem=zh:存 19; stem=zh:安 9; stem=zh:完 -11; stem=zh:实 67; stem=zh:对 -23; stem=zh:导 6
stem=zh:工 6; stem=zh:常 -6; stem=zh:年 -14; stem=zh:建 9; stem=zh:开 8; stem=zh:当 -8; stem=zh:影 5; stem=zh:很 -29; stem=zh:得 -7
stem=zh:微 12; stem=zh:心 21; stem=zh:思 8; stem=zh:性 12; stem=zh:情 -10; stem=zh:成 -13; stem=zh:我 -14; stem=zh:手 -10; stem=zh:才 -6
stem=zh:打 -6; stem=zh:找 -9; stem=zh:技 17; stem=zh:指 8; stem=zh:按 -5; stem=zh:排 12; stem=zh:接 -19; stem=zh:提 -9; stem=zh:效 9
stem=zh:教 -14; stem=zh:数 -9; stem=zh:整 -18; stem=zh:文 6; stem=zh:新 -7; stem=zh:方 -16; stem=zh:日 7; stem=zh:时 -8; stem=zh:明 -5
stem=zh:星 -13; stem=zh:是 -7; stem=zh:時 -9; stem=zh:晚 -6; stem=zh:普 7; stem=zh:更 -13; stem=zh:最 -13; stem=zh:月 -6; stem=zh:有 -15
stem=zh:服 14; stem=zh:期 5; stem=zh:本 -7; stem=zh:机 8; stem=zh:来 -8; stem=zh:极 29; stem=zh:构 8; stem=zh:框 23; stem=zh:模 33
stem=zh:正 -9; stem=zh:步 -8; stem=zh:每 -6; stem=zh:法 -6; stem=zh:活 17; stem=zh:流 7; stem=zh:海 11; stem=zh:深 -13; stem=zh:游 14
stem=zh:满 -6; stem=zh:演 20; stem=zh:点 -16; stem=zh:照 8; stem=zh:版 -9; stem=zh:特 -7; stem=zh:状 -8; stem=zh:玩 -9; stem=zh:理 -7
stem=zh:生 -7; stem=zh:用 -6; stem=zh:电 8; stem=zh:留 8; stem=zh:的 -10; stem=zh:皮 21; stem=zh:直 21; stem=zh:相 13; stem=zh:看 -18
stem=zh:睡 13; stem=zh:知 7; stem=zh:码 32; stem=zh:社 6; stem=zh:神 5; stem=zh:离 11; stem=zh:程 -14; stem=zh:空 -7; stem=zh:笔 6
stem=zh:第 -20; stem=zh:简 -13; stem=zh:系 8; stem=zh:线 -19; stem=zh:练 -7; stem=zh:组 19; stem=zh:细 6; stem=zh:经 -6; stem=zh:结 -6
stem=zh:翻 11; stem=zh:老 -8; stem=zh:而 -5; stem=zh:能 -9; stem=zh:节 10; stem=zh:英 7; stem=zh:行 -11; stem=zh:表 7; stem=zh:视 5
stem=zh:解 -7; stem=zh:计 11; stem=zh:认 -5; stem=zh:训 5; stem=zh:设 -13; stem=zh:读 -13; stem=zh:课 13; stem=zh:调 7; stem=zh:资 -6
stem=zh:起 -9; stem=zh:越 -5; stem=zh:跟 6; stem=zh:路 13; stem=zh:车 13; stem=zh:转 -5; stem=zh:进 8; stem=zh:這 -5; stem=zh:通 -5
stem=zh:速 67; stem=zh:運 25; stem=zh:部 -17; stem=zh:都 -13; stem=zh:重 -16; stem=zh:量 -5; stem=zh:长 -13; stem=zh:问 11; stem=zh:阅 -10
stem=zh:阶 -5; stem=zh:难 -6; stem=zh:集 -8; stem=zh:面 7; stem=zh:音 39; stem=zh:项 20; stem=zh:题 -7; stem=zh:马 8; stem=zh:高 -8
stem=zone 18; stem=zoom -11; times=1 15; times=3 -49; times=4 -10; times=6 -27; title= -30; topics=0 68; topics=1 39; topics=2 10
topics=3 7; topics=4 -11; words=1 -8; words=2 34; words=3 -35; words=4 -53
`;
