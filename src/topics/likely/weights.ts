/** Written by `npm run learn`: change nothing here. Hundredths of the logarithm of the odds, by feature. See ./features.ts. */
export const BIAS = -85;
export const TABLE = `
after=! 31; after=" 42; after=$ 51; after=( 72; after=) 16; after=, 43; after=. 49; after=/ -46; after=: 44; after=; 23
after=? 28; after=[ 57; after=] -38; after=a -24; after=about -16; after=across 15; after=after 16; after=again 11
after=along -23; after=already 20; after=also -6; after=an -24; after=and 44; after=any -7; after=are 55; after=around -27
after=as 36; after=at 38; after=back -31; after=be -14; after=because 24; after=been -7; after=being 13; after=below 6
after=between -12; after=but 19; after=by 8; after=can 9; after=could 18; after=day 11; after=days -21; after=de:als -7
after=de:an -18; after=de:auf 10; after=de:bei 5; after=de:der -5; after=de:die 9; after=de:eine -7; after=de:eines -23
after=de:es -7; after=de:etwas 8; after=de:für 24; after=de:gemacht -5; after=de:haben -24; after=de:hat 9; after=de:ich -10
after=de:im 10; after=de:in 22; after=de:ist 26; after=de:kann 11; after=de:können -9; after=de:mit 9; after=de:nicht 8
after=de:noch 7; after=de:sein 6; after=de:sich -6; after=de:sie -13; after=de:sind 11; after=de:um -5; after=de:und 32
after=de:von -29; after=de:weiter 7; after=de:werden -7; after=de:wurde 8; after=de:zu 26; after=de:zur 15; after=de:zwischen -7
after=did 27; after=didn't 16; after=don't 10; after=done 19; after=down -25; after=during 19; after=each 6; after=es:a -18
after=es:como 15; after=es:con 12; after=es:de -15; after=es:el -35; after=es:en 16; after=es:es 8; after=es:hasta 6
after=es:he 15; after=es:la -16; after=es:las -9; after=es:los -9; after=es:mi -8; after=es:más 11; after=es:o -10
after=es:para 15; after=es:que 32; after=es:sobre 9; after=es:un -29; after=es:una -11; after=es:y 44; after=es:ya 38
after=for 18; after=fr:a -8; after=fr:au -8; after=fr:avec -12; after=fr:ce -8; after=fr:d'un 8; after=fr:d'une -11
after=fr:des -11; after=fr:du -11; after=fr:en 21; after=fr:entre -5; after=fr:est 26; after=fr:et 53; after=fr:la -20
after=fr:le -19; after=fr:ou 17; after=fr:par -7; after=fr:pour 11; after=fr:que 8; after=fr:sur -7; after=fr:une -14
after=fr:à -9; after=from 26; after=go -6; after=good -8; after=got 10; after=great 8; after=has 51; after=have 15; after=he -5
after=here -16; after=hours -17; after=how -12; after=i 27; after=i'd 14; after=i'll -7; after=i've 7; after=if -33; after=in 26
after=into -26; after=is 71; after=it -23; after=it:a -11; after=it:al -8; after=it:alla -8; after=it:che 50; after=it:con 9
after=it:dei -12; after=it:del -11; after=it:di -23; after=it:e 15; after=it:i -7; after=it:il -11; after=it:la -5; after=it:le -5
after=it:non 20; after=it:per 9; after=it:più -6; after=it:quasi 16; after=it:un -10; after=ja:か 17; after=ja:から 7; after=ja:が 35
after=ja:こと -10; after=ja:さ -6; after=ja:し -10; after=ja:した -22; after=ja:する -19; after=ja:って -7; after=ja:て -15; after=ja:で 14
after=ja:でき -10; after=ja:では -7; after=ja:と 7; after=ja:という 27; after=ja:とか 20; after=ja:として 9; after=ja:な -5; after=ja:なので -5
after=ja:に 41; after=ja:の 45; after=ja:は 20; after=ja:へ 43; after=ja:も 23; after=ja:や 19; after=ja:よう -5; after=ja:を 56
after=just -21; after=last -8; after=later 13; after=made 7; after=making 8; after=may -11; after=me -51; after=might 15
after=month -11; after=more 15; after=most -6; after=much -12; after=my -41; after=myself -17; after=new -13; after=night -13
after=nl:aan -6; after=nl:als 8; after=nl:dat -6; after=nl:die 7; after=nl:door -6; after=nl:een -7; after=nl:en 33
after=nl:heb 11; after=nl:het -6; after=nl:ik -14; after=nl:is 46; after=nl:met -15; after=nl:nog -6; after=nl:op 17
after=nl:te 6; after=nl:van 14; after=nl:voor -9; after=now 9; after=of -70; after=off -23; after=often 7; after=one -19
after=only 16; after=or -9; after=our -18; after=out -53; after=per 13; after=pretty -9; after=pt:a -17; after=pt:as -7
after=pt:até -6; after=pt:com -7; after=pt:de -10; after=pt:do -17; after=pt:dois 8; after=pt:dos -9; after=pt:e 61
after=pt:em 16; after=pt:esse 9; after=pt:foi 5; after=pt:mais 10; after=pt:meu -5; after=pt:muito -5; after=pt:no 13
after=pt:o -21; after=pt:os -10; after=pt:para 22; after=pt:pela 10; after=pt:por -7; after=pt:pra 13; after=pt:que 34
after=pt:sobre -21; after=pt:são 8; after=pt:um -10; after=pt:uma -19; after=pt:é 12; after=really 10; after=should 12
after=since -16; after=so -11; after=some -19; after=soon 7; after=still 41; after=stuff 8; after=such -8; after=take -10
after=than -19; after=that 25; after=the -42; after=them -15; after=they -10; after=thing -7; after=things 15; after=this 24
after=those 13; after=though -8; after=through -22; after=to 13; after=today 26; after=too 7; after=took -23; after=two -16
after=under 15; after=until 11; after=up -67; after=us -17; after=use -7; after=used -11; after=using 29; after=via -10
after=was 75; after=wasn't 6; after=way -18; after=well -9; after=went 31; after=were 35; after=what -18; after=when -15
after=which 24; after=while 18; after=who 19; after=why -5; after=will 27; after=with 13; after=within -15; after=without 24
after=would 11; after=year -10; after=years -6; after=yesterday -7; after=you -8; after=your -5; after=zh:一个 -16; after=zh:一些 -8
after=zh:一直 21; after=zh:上 19; after=zh:下 -9; after=zh:与 33; after=zh:个 -6; after=zh:中 -12; after=zh:之前 -5; after=zh:也 9
after=zh:了 -15; after=zh:于 -5; after=zh:人 -5; after=zh:今年 6; after=zh:从 -6; after=zh:做 -7; after=zh:再 -6; after=zh:前 14
after=zh:又 -6; after=zh:只 -6; after=zh:可以 6; after=zh:后 7; after=zh:吧 21; after=zh:和 26; after=zh:在 -8; after=zh:地 -8
after=zh:多 -21; after=zh:大 -9; after=zh:如何 -7; after=zh:完成 -7; after=zh:对 -7; after=zh:小 -8; after=zh:就 15; after=zh:就是 -22
after=zh:已经 17; after=zh:我 -10; after=zh:或者 21; after=zh:把 -7; after=zh:是 10; after=zh:有 17; after=zh:每 -5; after=zh:比较 -10
after=zh:没有 11; after=zh:用 -7; after=zh:的 54; after=zh:着 -6; after=zh:给 -6; after=zh:自己 -13; after=zh:要 -7; after=zh:说 -5
after=zh:还 14; after=zh:还是 14; after=zh:这 -7; after=zh:这个 8; after=zh:里 23; after=| -6; after=~ -9; after=– 33; after=” 6
before=! -6; before=" 18; before=( -35; before=) 17; before=, 27; before=. -35; before=/ -48; before=: 9; before=; 23
before=? -21; before=[ -31; before=] 20; before=^ 37; before=a 34; before=about 83; before=across -17; before=actually -12
before=against -8; before=all -30; before=also -20; before=always -9; before=am -8; before=an 9; before=and 18; before=any -33
before=are -35; before=at 28; before=back 7; before=bad 20; before=be 34; before=because -8; before=been 8; before=being 14
before=big -11; before=bit -19; before=by 26; before=day -23; before=de:aber -5; before=de:als 15; before=de:an 29
before=de:anderen -11; before=de:auch -11; before=de:bei 12; before=de:damit -10; before=de:dann -6; before=de:das 37
before=de:dass 5; before=de:dem 21; before=de:den -8; before=de:des 32; before=de:die 28; before=de:dieses 7; before=de:ein 29
before=de:eine 10; before=de:einem 7; before=de:einen 21; before=de:einer 11; before=de:eines 40; before=de:erste 15
before=de:es -15; before=de:für 22; before=de:gut -9; before=de:gute 20; before=de:ich -11; before=de:im -13; before=de:mehr -9
before=de:mein 7; before=de:meine -6; before=de:meinem 8; before=de:meiner 6; before=de:mir -8; before=de:mit 11; before=de:nach 9
before=de:noch -17; before=de:sehr -7; before=de:sich -5; before=de:sie -12; before=de:so -8; before=de:und 5; before=de:vom 10
before=de:von 22; before=de:war -6; before=de:weiter -6; before=de:wir -14; before=de:zu -24; before=de:zum -10; before=de:zur -17
before=de:über 16; before=did 25; before=different -20; before=does 24; before=doing 6; before=each -27; before=es:al 6
before=es:año -6; before=es:con -6; before=es:de 51; before=es:del 35; before=es:e -9; before=es:en 11; before=es:es -6
before=es:esta -6; before=es:este 9; before=es:he -33; before=es:la 11; before=es:las 35; before=es:le 15; before=es:lo -9
before=es:los 36; before=es:me -30; before=es:mi 6; before=es:mis 19; before=es:muy -9; before=es:para -20; before=es:pero -11
before=es:por -24; before=es:que -26; before=es:se -26; before=es:sobre 5; before=es:su -5; before=es:un 51; before=es:una 6
before=es:y -20; before=es:ya -12; before=even 19; before=every 5; before=few 25; before=first 24; before=for 29; before=fr:au 23
before=fr:autres -9; before=fr:avec 21; before=fr:bien -8; before=fr:c'est -8; before=fr:ce 8; before=fr:ces 15
before=fr:cette 15; before=fr:comme -14; before=fr:de 63; before=fr:des 59; before=fr:deux 19; before=fr:du 54; before=fr:en -29
before=fr:est -15; before=fr:et 8; before=fr:faire -5; before=fr:j'ai -43; before=fr:je -28; before=fr:la 69; before=fr:le 17
before=fr:les 41; before=fr:ma 28; before=fr:mais -5; before=fr:me -16; before=fr:mes 17; before=fr:mon 24; before=fr:nouvelle 9
before=fr:par -9; before=fr:petit 14; before=fr:plus -19; before=fr:pour -15; before=fr:que -10; before=fr:quelques -5
before=fr:qui -18; before=fr:se -8; before=fr:sont -7; before=fr:suis -7; before=fr:sur 7; before=fr:très -8; before=fr:un 53
before=fr:une 25; before=fr:vous -9; before=fr:à -33; before=fr:été -6; before=from 29; before=further -32; before=get 42
before=getting 9; before=going -8; before=good 7; before=got 23; before=great -5; before=had 16; before=has -13; before=have 10
before=he -6; before=her 5; before=here 10; before=hour 27; before=hours 24; before=how 39; before=i -51; before=i'm -31
before=i've -22; before=into 30; before=it -45; before=it's -12; before=it:a -19; before=it:alla 25; before=it:come -8
before=it:con -7; before=it:da -8; before=it:dei 7; before=it:del 9; before=it:della -7; before=it:delle -6; before=it:di 25
before=it:e -9; before=it:i 23; before=it:in -8; before=it:la 7; before=it:le 25; before=it:ma -7; before=it:mi -13
before=it:per -24; before=it:si -6; before=it:sono -7; before=it:sulla 18; before=it:un 24; before=it:una 22; before=it:è -13
before=ja:が -27; before=ja:した 7; before=ja:する -8; before=ja:た 27; before=ja:たら -6; before=ja:って 18; before=ja:て 11; before=ja:で 42
before=ja:でも 22; before=ja:と 46; before=ja:という 16; before=ja:な 10; before=ja:に 14; before=ja:は 34; before=ja:も -11; before=ja:や 10
before=ja:を -64; before=just -14; before=last 8; before=later -12; before=like 10; before=little -7; before=make 23
before=many 34; before=may -6; before=me -24; before=might 8; before=minutes 9; before=more 9; before=most -32; before=much -9
before=my 54; before=myself -9; before=new 14; before=next -36; before=nl:de 47; before=nl:deze -5; before=nl:een 12
before=nl:en 5; before=nl:ik -11; before=nl:kan -7; before=nl:mijn 12; before=nl:nog -13; before=nl:te -19; before=nl:van -6
before=nl:voor 5; before=no -22; before=not 12; before=now -21; before=of 45; before=off 19; before=old 28; before=on 63
before=one 7; before=only 9; before=or 18; before=other -23; before=our 54; before=out 32; before=own -15; before=pretty -27
before=pt:a 13; before=pt:as 26; before=pt:bem -5; before=pt:com 9; before=pt:da 8; before=pt:das 10; before=pt:de 39
before=pt:do 26; before=pt:e 58; before=pt:em -9; before=pt:esse 7; before=pt:eu -17; before=pt:fazer -5; before=pt:fiz 14
before=pt:foi -17; before=pt:já -7; before=pt:mais -7; before=pt:mas -5; before=pt:me -20; before=pt:meu 25; before=pt:meus 33
before=pt:minha 24; before=pt:na 29; before=pt:o 73; before=pt:os 19; before=pt:ou 7; before=pt:para -13; before=pt:que -19
before=pt:se -14; before=pt:sobre 9; before=pt:um 27; before=pt:uma 50; before=really -27; before=same -21; before=several 19
before=small -17; before=so -24; before=some 20; before=still -8; before=take 9; before=taking 11; before=than -11
before=that -23; before=the 35; before=them -8; before=then 13; before=these -5; before=they -12; before=things -10
before=this -22; before=those 31; before=three 32; before=through 41; before=time -39; before=too -5; before=two -12; before=up 20
before=use 64; before=used 8; before=using 82; before=various 11; before=very -24; before=via 35; before=was -10; before=wasn't 7
before=we -10; before=week -5; before=well -8; before=what 7; before=when 8; before=where 14; before=which -22; before=while -20
before=why -5; before=will 10; before=with 40; before=within 5; before=year -20; before=years 6; before=you -12; before=your -6
before=zh:一下 12; before=zh:一个 21; before=zh:一些 14; before=zh:一次 7; before=zh:上 -11; before=zh:两 -8; before=zh:个 10
before=zh:中 -14; before=zh:为 -6; before=zh:之前 -5; before=zh:之后 -7; before=zh:也 -15; before=zh:也是 -6; before=zh:了 37
before=zh:于 19; before=zh:人 -7; before=zh:今天 -6; before=zh:今年 -5; before=zh:以 -13; before=zh:会 7; before=zh:但 -13
before=zh:但是 -13; before=zh:你 -6; before=zh:使用 11; before=zh:做 85; before=zh:关于 27; before=zh:再 -12; before=zh:到 15; before=zh:去 6
before=zh:又 -6; before=zh:只是 10; before=zh:可以 -19; before=zh:和 60; before=zh:因为 -7; before=zh:在 24; before=zh:地 -13
before=zh:多 -15; before=zh:太 -12; before=zh:好 -12; before=zh:完成 20; before=zh:对 8; before=zh:就 -14; before=zh:已经 -7
before=zh:开始 11; before=zh:很 -17; before=zh:我 -25; before=zh:我们 5; before=zh:所以 -8; before=zh:才 -9; before=zh:时间 -8
before=zh:是 18; before=zh:最 -13; before=zh:有 -9; before=zh:来 -10; before=zh:比较 -9; before=zh:用 53; before=zh:的 22; before=zh:看 21
before=zh:着 19; before=zh:给 13; before=zh:自己 -12; before=zh:虽然 -7; before=zh:被 -11; before=zh:要 7; before=zh:说 8; before=zh:这 -17
before=zh:这个 7; before=zh:进行 38; before=zh:都 -11; before=| -10; before=~ -25; before=– -10; before=— 24; before=“ 21; before=” -6
beside= -83; capitals= 89; close= 34; close=11 6; close=12 7; close=120 12; close=13 -11; close=14 5; close=15 -13; close=16 -5
close=18 -6; close=2 27; close=20 -9; close=2020 8; close=28 -6; close=3 29; close=30 -14; close=4 12; close=45 -6; close=5 -7
close=50 9; close=90 -9; close=abstract 7; close=achieving 9; close=active -10; close=actual 11; close=add 13; close=added 35
close=adding 13; close=additional -7; close=adjusting 12; close=ai -8; close=air -7; close=almost -5; close=american -10
close=annual 5; close=anything -6; close=api -7; close=applied -7; close=arrived 10; close=asking -7; close=assigned 18
close=attempting 5; close=attending -9; close=attention -14; close=audio -9; close=awesome 11; close=aws -10; close=based -16
close=beautiful 8; close=becoming 16; close=bed 6; close=began -16; close=best 6; close=bigger 13; close=black -14; close=book -10
close=build 7; close=building 12; close=built 10; close=c -6; close=called 34; close=carefully 5; close=challenging -8
close=change 12; close=chapter -7; close=classic -7; close=clear 6; close=closed 12; close=code -34; close=coffee -9; close=cold 5
close=color -6; close=comfortable 7; close=coming 12; close=command -6; close=completed 10; close=completing -10
close=components -5; close=computer 12; close=connected 13; close=connecting 20; close=content -9; close=continue -7
close=continued 16; close=control -9; close=converting 14; close=cool 9; close=core -10; close=couple 6; close=covered 12
close=covid-19 -5; close=created 25; close=cross -5; close=css -13; close=current -5; close=custom 27; close=cute 5; close=dark 19
close=data -14; close=david -7; close=de -12; close=de:eigenen 14; close=de:weitere -6; close=dealing 13; close=decided -21
close=deciding 7; close=deep -16; close=deeper 5; close=defined 8; close=derek -9; close=design -15; close=designed 10
close=designing 10; close=detailed 6; close=develop 5; close=developed 13; close=developing 23; close=discussed 23
close=domain -6; close=double -12; close=drawing 17; close=drew -10; close=dynamic -5; close=easily 6; close=easy 14
close=effort -7; close=either 7; close=empty 6; close=end 17; close=ending -6; close=english -7; close=enjoy 10; close=enjoyed 16
close=enjoying 22; close=enough -6; close=entirely 5; close=error -10; close=example -10; close=excited -7; close=existing -8
close=expecting -6; close=experimented 7; close=explaining 15; close=extra 11; close=failed -9; close=favorite 11
close=favourite 17; close=featured -9; close=features 8; close=february 6; close=feeling -10; close=fetch -6; close=figured 7
close=file -6; close=final -11; close=finding 8; close=finish 25; close=finished 8; close=finishing 21; close=fix 8; close=fixed 7
close=focus -5; close=following -9; close=foot 7; close=forced -8; close=found 13; close=free 15; close=fresh -5; close=friend -9
close=front -6; close=full 11; close=fully -20; close=functional 9; close=git -12; close=github 5; close=given -8; close=giving 14
close=goal -6; close=gotten 8; close=green 18; close=growing 10; close=gym -8; close=half -6; close=handling 7; close=hanging 8
close=happened 17; close=helped 13; close=helping 17; close=hitting -7; close=home -8; close=hoping -9; close=hosted 19
close=huge -13; close=human -12; close=image -8; close=implementing -11; close=important 9; close=imported 10; close=improving 17
close=including 25; close=increase 10; close=increased 7; close=individual 12; close=inner -11; close=interested -9
close=interesting -14; close=internet -5; close=interview -12; close=introducing 12; close=involved -11; close=ja:リ -7
close=javascript -7; close=john -5; close=joined 17; close=journal -9; close=js 19; close=july -7; close=june -9; close=keep 19
close=keeping -15; close=key -12; close=keyboard 6; close=lab -9; close=language -9; close=large 12; close=leading -5
close=learn -11; close=learned 17; close=learnt -14; close=lecture -6; close=led 28; close=less -9; close=level -10; close=life -5
close=liked -6; close=limited -10; close=linear -12; close=list -6; close=listened -6; close=lived -7; close=living -16
close=local 7; close=log -9; close=long 12; close=looked 21; close=losing -14; close=love 27; close=lovely 13; close=lower -10
close=lunch -6; close=machine -10; close=main -8; close=major 5; close=managed -10; close=management -5; close=managing 17
close=manual 6; close=manually -8; close=markdown 11; close=max 12; close=meaning -6; close=meeting -27; close=mentioned -9
close=mentor 6; close=met 6; close=michael -9; close=microsoft -10; close=miles 18; close=min -6; close=minor 6; close=minute 6
close=missed 5; close=missing 10; close=ml -13; close=monthly 9; close=mostly -8; close=move -5; close=moved 8; close=moving 9
close=music -12; close=name -7; close=named 16; close=near 8; close=necessary -9; close=need 11; close=needed -15; close=needs -6
close=nested -8; close=network -5; close=normal 11; close=notes 11; close=open -27; close=opened -7; close=optimization -5
close=output 6; close=pace -7; close=page 13; close=painting 7; close=paired -11; close=pairing -7; close=pandemic -6
close=paper -12; close=part -7; close=participated 20; close=particular -10; close=particularly 10; close=past -11; close=pcb -11
close=people -9; close=perfect 6; close=picked -9; close=plan -5; close=planned 14; close=planning -27; close=planted 15
close=play 5; close=playing 14; close=possible 21; close=potential 6; close=power -18; close=practice 7; close=practiced -10
close=practicing 16; close=prepared -8; close=prevent 5; close=previous 13; close=product 11; close=production 5
close=project -22; close=proper 17; close=pt:alguns 24; close=published 15; close=pull 10; close=push 15; close=put 5
close=putting -9; close=python -22; close=quickly 5; close=random -9; close=rc -8; close=reached 12; close=react -9; close=read 48
close=reasonable 6; close=recorded 9; close=recording 7; close=refactored 9; close=refactoring -7; close=regarding 6
close=regular 29; close=relatively -6; close=released 9; close=remaining 9; close=remote 11; close=remove 9; close=rendered 12
close=research 25; close=resource 8; close=rest -6; close=returned -6; close=review 12; close=reviewed 14; close=right 8
close=room -6; close=round 7; close=routing -6; close=ruby -6; close=rust -8; close=sample -11; close=san -6; close=saw 18
close=saying -5; close=science -13; close=secret 8; close=security -7; close=seeing -7; close=selected -6; close=self -7
close=setting 16; close=settled 5; close=share 11; close=short -16; close=shorter 20; close=shows 9; close=side -13
close=signed 16; close=significant -6; close=similar 7; close=simple 21; close=simplest 8; close=single 9; close=slow 7
close=slowly -7; close=smart 7; close=software -10; close=solutions -7; close=something -17; close=somewhat 8; close=sound -10
close=source -9; close=specific 13; close=spending 5; close=split 7; close=spring 18; close=start 28; close=stayed -5
close=stopped -10; close=storage -10; close=string -14; close=structured -5; close=study -9; close=studying -16; close=stumbled 8
close=submitted 15; close=successfully 6; close=suggested -10; close=surprised 7; close=surprising 12; close=switched 10
close=takes 6; close=talk -12; close=talked 11; close=talking -15; close=task -13; close=teaching -9; close=team -7
close=tech -12; close=technical -8; close=test -11; close=tested -9; close=testing 18; close=that's -5; close=there's 7
close=they're 7; close=think 17; close=third -6; close=top -8; close=totally 14; close=towards 15; close=tracking -6
close=trained -10; close=training 14; close=travel -7; close=tried -8; close=trying -20; close=turned 21; close=turning -7
close=type -16; close=ubuntu 7; close=ui 7; close=understand 5; close=upcoming 11; close=update 13; close=useful -6; close=uses 22
close=video -7; close=visual 17; close=vs 20; close=waiting -8; close=walked 6; close=walking -12; close=wanted 13
close=watched -10; close=water -17; close=weather -6; close=website -13; close=wedding -7; close=weekly 13; close=weird 6
close=white -8; close=whole 16; close=window 6; close=winter 12; close=wonderful -7; close=word 6; close=work -13; close=worked 9
close=workshop -5; close=world 7; close=writing -5; close=wrote 32; close=year's 13; close=zero -8; close=zh:买 -6; close=zh:写 27
close=zh:化 -8; close=zh:只要 8; close=zh:听 16; close=zh:处理 14; close=zh:成 10; close=zh:我的 7; close=zh:找 6; close=zh:数据 -9
close=zh:整理 5; close=zh:时 14; close=zh:本 7; close=zh:的是 21; close=zh:看到 10; close=zh:第一次 9; close=zh:项目 19; common=10 -110
common=11 -162; common=20 -66; common=21 -60; common=22 -52; common=30 -58; common=31 -23; common=32 -11; common=33 32
common=40 -13; common=41 -9; common=42 -27; count=1 -66; count=2 -17; count=3 -20; count=4 -55; count=5 -71; count=6 -34
dense=0 -111; dense=1 -35; dense=2 -15; dense=3 -5; dense=4 13; dense=5 31; dense=6 42; dense=7 66; digit= -104; ending='ll -16
ending='re -22; ending='ve -17; ending=-19 -8; ending=-end -8; ending=-fi 9; ending=-ish -7; ending=-off -7; ending=-up -16
ending=.com -24; ending=.io 8; ending=.jpg -6; ending=.js 20; ending=.md -12; ending=.org 15; ending=000 7; ending=017 25
ending=020 15; ending=023 -26; ending=024 -10; ending=0th -5; ending=1 32; ending=101 8; ending=12 20; ending=13 7; ending=1st -7
ending=2 26; ending=2017 25; ending=2020 15; ending=2023 -26; ending=2024 -10; ending=26 7; ending=2nd -6; ending=3 -17
ending=30 7; ending=4 -6; ending=5 5; ending=6 -6; ending=6th -5; ending=7 -5; ending=7th -6; ending=a's -15; ending=abel -9
ending=abit 11; ending=able -31; ending=ably -6; ending=aby 7; ending=aced -17; ending=aces 22; ending=ache 26; ending=ack -7
ending=acks 17; ending=acle 7; ending=act -9; ending=acts -7; ending=acy 29; ending=add -11; ending=ader 15; ending=ades -7
ending=adme -16; ending=ado 6; ending=adow 9; ending=ads 14; ending=ady 7; ending=afe 18; ending=aff -8; ending=aft 9
ending=age 19; ending=aged -7; ending=ager 23; ending=ages 14; ending=agic 15; ending=aid -8; ending=ail -54; ending=ails -6
ending=aily -9; ending=ain 33; ending=air 21; ending=airs -9; ending=ait 18; ending=aked -6; ending=aker -11; ending=akes -15
ending=aks 11; ending=alad 12; ending=ale -12; ending=alex -9; ending=alk 48; ending=alks 18; ending=ally -42; ending=alm 12
ending=als 52; ending=alt -9; ending=alth 30; ending=ame 34; ending=amed -8; ending=ames 12; ending=amp -10; ending=ams 41
ending=an's -6; ending=ana 17; ending=ance 39; ending=and 6; ending=ands -20; ending=andy -12; ending=aned 13; ending=ange 7
ending=ania 12; ending=ank -21; ending=ano 5; ending=ans 21; ending=ant 18; ending=anta 11; ending=ants 20; ending=any -10
ending=ape 33; ending=aped 15; ending=aper 7; ending=apes 34; ending=aph -6; ending=apis 7; ending=app 16; ending=apps 12
ending=aps 24; ending=arch 17; ending=ard 10; ending=are 12; ending=ared -10; ending=arge -5; ending=ari 23; ending=ario -16
ending=ark 16; ending=arks 35; ending=arms -12; ending=arn -24; ending=arnt -10; ending=arry -7; ending=ars 10; ending=arse 8
ending=arts 8; ending=ary -10; ending=ase 8; ending=ased -20; ending=ases 8; ending=aset -6; ending=ash -22; ending=asic -13
ending=asis 7; ending=ask -11; ending=asks -15; ending=ason -11; ending=ass 25; ending=ast 10; ending=asts -6; ending=at's -24
ending=ata 30; ending=ate 14; ending=ated -32; ending=ates 14; ending=atic 7; ending=ats -11; ending=atus -12; ending=ault 13
ending=ava 11; ending=ave -26; ending=avel 10; ending=aves -21; ending=away -12; ending=awn 22; ending=aws 13; ending=axis 17
ending=ay's -9; ending=ayer 17; ending=ays -26; ending=b's -11; ending=baby 7; ending=back 16; ending=bag 26; ending=ball 9
ending=band 11; ending=bar 16; ending=bay -7; ending=bby -5; ending=bed 13; ending=bel 6; ending=bell -6; ending=bels 18
ending=ben -6; ending=bers 11; ending=bert 9; ending=best -10; ending=bile 7; ending=bit 34; ending=ble -29; ending=bled -7
ending=blem -8; ending=blic -7; ending=blog -13; ending=blue -11; ending=bly 18; ending=bon 9; ending=book -13; ending=bot 14
ending=box 42; ending=boy -7; ending=bra 7; ending=bug 14; ending=bugs -9; ending=bum 29; ending=bus -7; ending=c 6; ending=cab 5
ending=cade -6; ending=cal -31; ending=call -9; ending=cals 8; ending=came -18; ending=camp 8; ending=cap 6; ending=car -21
ending=case 30; ending=cast 12; ending=cat 5; ending=cate 11; ending=ced -59; ending=cene 20; ending=cer 21; ending=ces 32
ending=chat -7; ending=che 26; ending=ched -30; ending=cher 8; ending=ches -8; ending=chy -9; ending=cial -19; ending=cies 18
ending=cing 18; ending=cise 29; ending=cked 6; ending=cker 8; ending=cket 22; ending=cks 27; ending=cky -8; ending=cle 21
ending=cles -21; ending=club 28; ending=co 5; ending=code 7; ending=com -21; ending=cond -7; ending=cons 11; ending=cope 5
ending=copy 6; ending=core 26; ending=cret -7; ending=crew 17; ending=css -10; ending=cted -12; ending=ctly -7; ending=ctor 8
ending=cts -8; ending=cut 20; ending=cuts 19; ending=d's -16; ending=d-19 -8; ending=dad 5; ending=dam 7; ending=dar 10
ending=dard -6; ending=data 5; ending=date -35; ending=days -5; ending=dded -7; ending=ddy -24; ending=de -6; ending=de:1 26
ending=de:abe -14; ending=de:aben 10; ending=de:able 9; ending=de:age -18; ending=de:agen -15; ending=de:agt -6; ending=de:amm 16
ending=de:and 7; ending=de:ang -6; ending=de:ard -8; ending=de:are -14; ending=de:art 6; ending=de:ate 37; ending=de:aten 15
ending=de:atz -21; ending=de:auen -9; ending=de:auer -9; ending=de:ause -7; ending=de:aut -7; ending=de:bar -14; ending=de:baut -7
ending=de:ben -33; ending=de:ber -8; ending=de:ble 8; ending=de:che -15; ending=de:cht -25; ending=de:cke -7; ending=de:cken -15
ending=de:code 12; ending=de:dem -7; ending=de:den -9; ending=de:der -15; ending=de:dern -8; ending=de:det -15; ending=de:dung -15
ending=de:eben -17; ending=de:eden -5; ending=de:ehen -12; ending=de:eht -7; ending=de:eich -12; ending=de:eile -8
ending=de:eis 10; ending=de:eit -16; ending=de:eite 9; ending=de:ekt 7; ending=de:ekte 8; ending=de:ell 15; ending=de:elle 6
ending=de:ellt -16; ending=de:elt 6; ending=de:eme 14; ending=de:end -10; ending=de:ende -16; ending=de:enen -5; ending=de:ent -7
ending=de:ente 14; ending=de:ere -6; ending=de:eren -9; ending=de:ernt -9; ending=de:ers 18; ending=de:ert -52; ending=de:erte -5
ending=de:ess 11; ending=de:est 6; ending=de:ete -14; ending=de:eten -5; ending=de:etzt -13; ending=de:ext -5; ending=de:form -5
ending=de:gabe -14; ending=de:gen -33; ending=de:ger -8; ending=de:gung -11; ending=de:haut -6; ending=de:hen -22
ending=de:her -6; ending=de:hler 7; ending=de:hmen 5; ending=de:ial -17; ending=de:iben -18; ending=de:ich -31; ending=de:icht -7
ending=de:ick -9; ending=de:ide 7; ending=de:iel 30; ending=de:ien -8; ending=de:ient 7; ending=de:iert -30; ending=de:ige -11
ending=de:igen -10; ending=de:iger -6; ending=de:igt -15; ending=de:ile -6; ending=de:inen 6; ending=de:ing 18; ending=de:int 30
ending=de:ion -18; ending=de:isch 11; ending=de:isse -8; ending=de:ite 15; ending=de:iten -6; ending=de:itet -15
ending=de:itte -8; ending=de:ive -8; ending=de:jekt 11; ending=de:ken -5; ending=de:len 28; ending=de:ler 24; ending=de:lich -19
ending=de:lick -9; ending=de:lle 10; ending=de:llen -24; ending=de:lls 16; ending=de:llt -18; ending=de:lten -11
ending=de:lung -10; ending=de:mal -5; ending=de:men -16; ending=de:ment -10; ending=de:mer -8; ending=de:mmen -12
ending=de:mmer -14; ending=de:mmt -5; ending=de:nde -9; ending=de:nden -9; ending=de:nder -7; ending=de:ndet -14
ending=de:nen -17; ending=de:ner 40; ending=de:nge -9; ending=de:nken 15; ending=de:nkt -9; ending=de:nkte -10; ending=de:nnen -9
ending=de:nte 17; ending=de:nten -15; ending=de:nung 19; ending=de:nzen 7; ending=de:ode 19; ending=de:of -8; ending=de:onen -19
ending=de:ool -6; ending=de:orm -5; ending=de:ort -17; ending=de:per -8; ending=de:piel 35; ending=de:rag -12; ending=de:ramm 16
ending=de:ren 20; ending=de:rer -6; ending=de:res -8; ending=de:rnt -9; ending=de:rte -8; ending=de:rten 8; ending=de:rtet -10
ending=de:rund -5; ending=de:rung 7; ending=de:rver 24; ending=de:satz -20; ending=de:sche -8; ending=de:sten -12
ending=de:tag -10; ending=de:tand 13; ending=de:tem 6; ending=de:ten -33; ending=de:ter -21; ending=de:tes -8; ending=de:tet -40
ending=de:tig -7; ending=de:tigt -10; ending=de:tion -10; ending=de:tive -8; ending=de:tool -6; ending=de:trag -12
ending=de:tte -9; ending=de:tung -9; ending=de:tur 8; ending=de:tze -10; ending=de:tzen -11; ending=de:tzer -8; ending=de:tzt -16
ending=de:uch -7; ending=de:ucht -5; ending=de:uen -9; ending=de:uer -9; ending=de:unde 10; ending=de:ung -17; ending=de:use -8
ending=de:ver 24; ending=de:ßen -16; ending=de:äche -7; ending=dea 18; ending=deal 7; ending=deas -12; ending=dec -6
ending=deck -8; ending=ded -29; ending=deep -9; ending=del 21; ending=dels -11; ending=demy 36; ending=den 8; ending=dent -8
ending=ders -38; ending=des 8; ending=dev 11; ending=dex -9; ending=dful 9; ending=dge -18; ending=dic 7; ending=died -7
ending=dies -20; ending=dio 37; ending=dios 10; ending=dish 17; ending=dit -14; ending=dity -18; ending=dive -12; ending=dly -10
ending=dmap 8; ending=dme -16; ending=dog 13; ending=dom -5; ending=door -6; ending=dor 8; ending=down 8; ending=dows 21
ending=dr -16; ending=dren 14; ending=dset 19; ending=dual -7; ending=duce 9; ending=duct -22; ending=due -13; ending=dule -30
ending=e're -10; ending=e's -51; ending=e've -10; ending=ead -8; ending=eads 14; ending=eady -6; ending=eage 25; ending=eak -10
ending=eaks 10; ending=eal 6; ending=eals 5; ending=eam 21; ending=eams 26; ending=ean 10; ending=eans 13; ending=eant -6
ending=ear -6; ending=earn -19; ending=ears -9; ending=eas 17; ending=ease -11; ending=east 6; ending=easy -6; ending=eat -14
ending=eate -11; ending=eath -6; ending=eau -16; ending=ebra 7; ending=ebug 5; ending=eck -14; ending=ecks -12; ending=ect -11
ending=eded -6; ending=edia -8; ending=edit -10; ending=eds 18; ending=edy 13; ending=eeds 18; ending=eek -7; ending=eel -10
ending=eels -14; ending=eems -7; ending=een 10; ending=eep 6; ending=eer 11; ending=ees 11; ending=eet -17; ending=eft -11
ending=eful 5; ending=egan -15; ending=ego -19; ending=egs -10; ending=egy 9; ending=ein -15; ending=eing 15; ending=eive 7
ending=ekly -10; ending=eld 11; ending=elds -6; ending=eled 10; ending=ell -31; ending=ella 10; ending=ells 29; ending=els 9
ending=elt -14; ending=ely -7; ending=emed -5; ending=emes 23; ending=emic 6; ending=empt -7; ending=ems -14; ending=emy 27
ending=en's -6; ending=en't -10; ending=ena -5; ending=ence -8; ending=ency 22; ending=end -27; ending=ends 5; ending=ene 12
ending=ened -8; ending=enes 9; ending=ens 9; ending=ent -19; ending=ents -9; ending=eory 12; ending=eos -6; ending=eper -7
ending=epo 19; ending=eps -17; ending=epth -6; ending=epts -8; ending=er's -30; ending=era 30; ending=ere -9; ending=ered -24
ending=ergy -9; ending=ern -6; ending=erns -8; ending=erry 12; ending=ers 38; ending=erse 9; ending=ert 22; ending=erty -9
ending=ery 13; ending=es:aba -8; ending=es:ada -23; ending=es:adas -17; ending=es:ado -29; ending=es:ajo -8; ending=es:ama 5
ending=es:amos -9; ending=es:ando -30; ending=es:ano -7; ending=es:ante -12; ending=es:ario 18; ending=es:aron -6
ending=es:arte -6; ending=es:bajo -8; ending=es:bir 23; ending=es:bre -12; ending=es:bro 8; ending=es:cado -6; ending=es:car -7
ending=es:cia -13; ending=es:cias 13; ending=es:cio 9; ending=es:cto -13; ending=es:ctos -6; ending=es:das -19; ending=es:der -10
ending=es:ear -13; ending=es:ecto -12; ending=es:emas 32; ending=es:endo -13; ending=es:enta 6; ending=es:ente -11
ending=es:ento 9; ending=es:eso 10; ending=es:esta 14; ending=es:eza 8; ending=es:fin -7; ending=es:gos 45; ending=es:ias 25
ending=es:ica 38; ending=es:icas -6; ending=es:icio 13; ending=es:ico 29; ending=es:ida -12; ending=es:ido -25; ending=es:igo 13
ending=es:ion -22; ending=es:ios 11; ending=es:ivas -10; ending=es:ivo -8; ending=es:izar -8; ending=es:lado -6; ending=es:lar -8
ending=es:las 10; ending=es:mas 29; ending=es:mbre -8; ending=es:nal 19; ending=es:nce 7; ending=es:ncia -10; ending=es:nder -10
ending=es:ndo -38; ending=es:nes 11; ending=es:nido -6; ending=es:nta 6; ending=es:ntar -9; ending=es:ntas -11; ending=es:nte -23
ending=es:ntes -16; ending=es:ntos 11; ending=es:onal 26; ending=es:ones -8; ending=es:osas -7; ending=es:que -8; ending=es:rama 6
ending=es:rar -16; ending=es:ras 38; ending=es:rde 7; ending=es:res 19; ending=es:rio 31; ending=es:rios 9; ending=es:rlo 19
ending=es:ron -9; ending=es:rte -10; ending=es:sas -9; ending=es:ses 6; ending=es:sta 19; ending=es:tado -8; ending=es:tar -15
ending=es:tas 37; ending=es:tes -15; ending=es:tos -16; ending=es:tro -7; ending=es:unas 6; ending=es:uno 7; ending=es:ura 7
ending=es:vas -10; ending=es:zar -10; ending=eset 5; ending=esh -11; ending=esis -7; ending=ess 23; ending=ests 38; ending=et's -6
ending=eta 12; ending=etch -11; ending=ete -10; ending=eted -18; ending=eth 6; ending=ets 15; ending=ette 10; ending=etup 15
ending=ety -9; ending=eue -11; ending=eum 7; ending=eve -8; ending=evel -15; ending=ever -22; ending=ews 24; ending=ext 19
ending=eys 13; ending=f -5; ending=face -23; ending=fair 17; ending=fall -9; ending=fan 19; ending=far -5; ending=fast -12
ending=fat 17; ending=fear 7; ending=fect -7; ending=fed 26; ending=fee -16; ending=feel -6; ending=felt -6; ending=fer 22
ending=ffee -13; ending=ffer 22; ending=fic -8; ending=fied -9; ending=file -17; ending=film 20; ending=fine -9; ending=fire 6
ending=fit 10; ending=fix -6; ending=flow 34; ending=fly 7; ending=food 9; ending=foot -6; ending=fort -11; ending=fr:able 10
ending=fr:age 6; ending=fr:aire -5; ending=fr:ais -20; ending=fr:ait -10; ending=fr:ant -7; ending=fr:bre -11; ending=fr:che -6
ending=fr:ches -7; ending=fr:ctif -5; ending=fr:der -12; ending=fr:dre -10; ending=fr:eau 9; ending=fr:elle -6; ending=fr:ence -9
ending=fr:ent -21; ending=fr:ents -8; ending=fr:ers 29; ending=fr:ert 16; ending=fr:eur 37; ending=fr:eux -10; ending=fr:ges 8
ending=fr:gne 14; ending=fr:hes -7; ending=fr:ide 7; ending=fr:ient 6; ending=fr:ier 15; ending=fr:iers 22; ending=fr:ile 7
ending=fr:ille 6; ending=fr:ils -6; ending=fr:ine 8; ending=fr:iné -5; ending=fr:ion -16; ending=fr:ions 10; ending=fr:ique 41
ending=fr:ire -9; ending=fr:ires -6; ending=fr:ise -11; ending=fr:iser -9; ending=fr:ite -8; ending=fr:its 7; ending=fr:ité 23
ending=fr:ivre 18; ending=fr:ière -7; ending=fr:jet -8; ending=fr:jets -7; ending=fr:lles 10; ending=fr:mble -7; ending=fr:mbre -9
ending=fr:ment -28; ending=fr:mes -8; ending=fr:mis 6; ending=fr:nal 9; ending=fr:nce -9; ending=fr:nde -6; ending=fr:ndre -9
ending=fr:nes 11; ending=fr:nnée -5; ending=fr:nte -9; ending=fr:ntes -5; ending=fr:nts -6; ending=fr:née -10; ending=fr:oir -9
ending=fr:oire -11; ending=fr:ort 7; ending=fr:our -6; ending=fr:out -6; ending=fr:que 30; ending=fr:rai -6; ending=fr:rer -8
ending=fr:res 5; ending=fr:rise -7; ending=fr:sage -6; ending=fr:sant -6; ending=fr:ser -14; ending=fr:ses -7; ending=fr:sion -10
ending=fr:ste -10; ending=fr:sées -10; ending=fr:tant -10; ending=fr:ter -8; ending=fr:tion -13; ending=fr:tre -8
ending=fr:tres -8; ending=fr:ture 18; ending=fr:tôt -9; ending=fr:ure 30; ending=fr:urs -9; ending=fr:utôt -7; ending=fr:voir -8
ending=fr:vre 18; ending=fr:ème -21; ending=fr:ère -14; ending=fr:être -7; ending=free -16; ending=ful -16; ending=full -10
ending=fway -5; ending=g's -14; ending=gain -7; ending=game 27; ending=gan 8; ending=gave -6; ending=ged -21; ending=gem 16
ending=gent -9; ending=ges 8; ending=gest -9; ending=get 28; ending=gger 19; ending=ggle -10; ending=gher -8; ending=ght 13
ending=ghts 9; ending=gic 16; ending=gies -21; ending=gin 23; ending=ging -24; ending=gins -7; ending=gle -25; ending=gled -9
ending=gles 16; ending=gly -12; ending=gnal 11; ending=gned -8; ending=goes -10; ending=gon 7; ending=gpu 26; ending=gram 14
ending=gree 12; ending=grid 5; ending=grow -6; ending=gues -8; ending=gym 10; ending=hack 8; ending=hain 11; ending=hair -16
ending=half -14; ending=ham -10; ending=han -5; ending=hape 24; ending=hase -6; ending=hats -18; ending=hed -26; ending=heme -12
ending=her -11; ending=here -25; ending=hers 23; ending=hex -10; ending=hic 11; ending=high -11; ending=hild 5; ending=hin -10
ending=hind -10; ending=hink -9; ending=hip 20; ending=hips 9; ending=hit -10; ending=hite -6; ending=hly -8; ending=hmic -9
ending=hms 6; ending=hods -12; ending=hold 8; ending=hole -7; ending=home -8; ending=hon -6; ending=hood -8; ending=hop -13
ending=hort -14; ending=host -18; ending=hout -12; ending=how -12; ending=hter 11; ending=html 11; ending=hts 9; ending=http -16
ending=hunk -6; ending=hype -8; ending=i's -31; ending=i-fi 9; ending=ial -35; ending=ian -8; ending=ians -8; ending=iant 7
ending=ibe -6; ending=ibly -7; ending=ical -30; ending=ice 17; ending=iced -16; ending=ices 14; ending=ich 7; ending=ick -10
ending=icks 16; ending=icky -6; ending=icle 7; ending=ico 30; ending=icon -14; ending=ics 34; ending=ict -7; ending=ide -23
ending=idea 18; ending=ided -13; ending=ider -10; ending=ides -11; ending=idge -18; ending=ids 14; ending=ied -35; ending=ief -10
ending=ield 14; ending=iend -9; ending=ier -31; ending=ies 48; ending=iest -6; ending=iet 14; ending=iety -5; ending=iew 36
ending=iews 25; ending=ife 10; ending=iff -6; ending=ift 8; ending=igh -15; ending=ight 13; ending=ign -15; ending=ii -8
ending=ika 21; ending=ike 28; ending=ikes 13; ending=ild 27; ending=ile -9; ending=iled -12; ending=iler -14; ending=ill -16
ending=ills 15; ending=illy 16; ending=ilm 16; ending=ilt -19; ending=ily 12; ending=imal -8; ending=imed -8; ending=imer 9
ending=imes -7; ending=imum 16; ending=in's -15; ending=inal 6; ending=inct -6; ending=ind 8; ending=ine 25; ending=ined -18
ending=iner -18; ending=ines 6; ending=ing 9; ending=ings -19; ending=ini -17; ending=ink -20; ending=inks 17; ending=ins 41
ending=int 15; ending=ints 26; ending=inue -14; ending=iny -9; ending=iod -10; ending=ion 15; ending=ions 21; ending=ior -9
ending=ios 26; ending=ious -9; ending=iple -7; ending=ips 14; ending=ipt 23; ending=ique 11; ending=ird -11; ending=ired 32
ending=irs -14; ending=irst 13; ending=iry -6; ending=ise 54; ending=ised 11; ending=ish 8; ending=isit -6; ending=isk 8
ending=iss 9; ending=ists -7; ending=it:ale -10; ending=it:ante -6; ending=it:anti -6; ending=it:ata -11; ending=it:care 7
ending=it:ente -15; ending=it:ento -14; ending=it:etto -6; ending=it:ica 8; ending=it:ico -6; ending=it:ile -8; ending=it:ine -17
ending=it:ione -12; ending=it:ire -6; ending=it:ità 8; ending=it:ndi 8; ending=it:ndo -10; ending=it:nte -21; ending=it:nto -18
ending=it:one -8; ending=it:ore 14; ending=it:sso 6; ending=it:sta 6; ending=it:tra -7; ending=it:tti 27; ending=it:tto -11
ending=it:ura 16; ending=itch 21; ending=ites -7; ending=ithm 20; ending=itor 36; ending=its 29; ending=ity 26; ending=ium -5
ending=ive -38; ending=ived -15; ending=iven -9; ending=iver -5; ending=ives 13; ending=ixed -9; ending=ixel -6; ending=ize -28
ending=ized -11; ending=ja:々 -7; ending=ja:い -35; ending=ja:いて -12; ending=ja:う -15; ending=ja:え -14; ending=ja:える -6
ending=ja:か -5; ending=ja:き -19; ending=ja:く -38; ending=ja:け 20; ending=ja:し 13; ending=ja:しい -8; ending=ja:す -14; ending=ja:ち -8
ending=ja:て -23; ending=ja:と -6; ending=ja:に -16; ending=ja:び -8; ending=ja:み -10; ending=ja:む -7; ending=ja:め -9; ending=ja:める -5
ending=ja:も -7; ending=ja:り -14; ending=ja:る -43; ending=ja:れ -7; ending=ja:ん -7; ending=ja:ア 17; ending=ja:イル -7; ending=ja:ク 15
ending=ja:グ -12; ending=ja:スク 13; ending=ja:スト 7; ending=ja:ズ 5; ending=ja:タ -13; ending=ja:ップ 6; ending=ja:ブ 6; ending=ja:プ 18
ending=ja:マ 9; ending=ja:ム 16; ending=ja:ュ -10; ending=ja:リ -9; ending=ja:ン 26; ending=ja:ング -7; ending=ja:ンス 6; ending=ja:ンド 5
ending=ja:ージ 7; ending=ja:ート -8; ending=ja:ード -9; ending=ja:上 -8; ending=ja:人 -7; ending=ja:会 12; ending=ja:動 11; ending=ja:味 -7
ending=ja:基礎 -6; ending=ja:学 31; ending=ja:度 -9; ending=ja:式 8; ending=ja:後 -8; ending=ja:成 -7; ending=ja:所 -8; ending=ja:数 13
ending=ja:期 -7; ending=ja:末 -16; ending=ja:法 23; ending=ja:理 9; ending=ja:用 6; ending=ja:発 7; ending=ja:礎 -6; ending=ja:続 16
ending=ja:習 -14; ending=ja:語 15; ending=ja:読 11; ending=ja:録 24; ending=ja:開発 9; ending=ja:降 -8; ending=ja:題 -5; ending=jan -8
ending=jest -18; ending=job 22; ending=jobs 22; ending=jpg -6; ending=js -11; ending=jury 15; ending=kage 5; ending=kay -12
ending=ked -17; ending=keep -6; ending=ken -12; ending=kend 13; ending=ker -13; ending=kers -18; ending=kes 7; ending=ket 22
ending=keys 13; ending=kids 27; ending=kin -18; ending=king 20; ending=klog -11; ending=kly -13; ending=ktop 14; ending=l's -14
ending=lab 24; ending=labs 10; ending=lace -17; ending=lad 10; ending=lame 7; ending=lan 5; ending=land 8; ending=lank -9
ending=lans -11; ending=lant 21; ending=lap -7; ending=lar -15; ending=lary 9; ending=las -22; ending=lass 24; ending=lat -7
ending=late 17; ending=lay 18; ending=lays -6; ending=lbum 30; ending=lder -8; ending=lect 22; ending=led -6; ending=leep 23
ending=left -11; ending=leg -6; ending=legs -10; ending=lem -8; ending=lems 23; ending=len -8; ending=lent -7; ending=ler 15
ending=les 29; ending=less -6; ending=lete -7; ending=lets 6; ending=lew 12; ending=lex -20; ending=ley 10; ending=lia -5
ending=lian -6; ending=lic 28; ending=lice 33; ending=lid 15; ending=lier -6; ending=lies 26; ending=like -15; ending=lin 20
ending=line -14; ending=lio 20; ending=lip 28; ending=lise 6; ending=lish -15; ending=list -22; ending=lit -6; ending=live -7
ending=lks 22; ending=lla 6; ending=lled -29; ending=lley 10; ending=llow -12; ending=lls 51; ending=lly -32; ending=load 20
ending=log -7; ending=lol -10; ending=lone -12; ending=long -14; ending=lood -8; ending=look -7; ending=loop -11; ending=loor -6
ending=lost 7; ending=lot 15; ending=lour 11; ending=low 5; ending=lows -7; ending=lped -10; ending=lse 6; ending=lth 30
ending=lthy 8; ending=lts 13; ending=lty -8; ending=lub 27; ending=lude -6; ending=lue -9; ending=lues 18; ending=lume 6
ending=lure 16; ending=lve -7; ending=lves -11; ending=m's -12; ending=made -18; ending=mage -7; ending=mail -9; ending=mal -12
ending=man 18; ending=mand -9; ending=map 62; ending=mart -7; ending=mary -18; ending=mas 16; ending=mate -15; ending=math -9
ending=mber -10; ending=mbly 32; ending=med -22; ending=medy 16; ending=meet -7; ending=mend -11; ending=ment 26; ending=mer -21
ending=mera 24; ending=mers 13; ending=mes 48; ending=mics 10; ending=mily 29; ending=min -18; ending=mine 7; ending=ming 11
ending=mini -15; ending=mise -9; ending=miss 6; ending=mit 22; ending=mits 35; ending=mix 15; ending=mize -9; ending=mmar 8
ending=mmer -9; ending=mmit 23; ending=mns -8; ending=mock -6; ending=mon -9; ending=mond -9; ending=mood -7; ending=more -12
ending=mory 23; ending=mote 19; ending=mple -22; ending=mpt -10; ending=ms -7; ending=mum 16; ending=n's -48; ending=n't -28
ending=nal -20; ending=name -6; ending=naps 13; ending=nce 38; ending=nced -16; ending=nch -27; ending=nct -6; ending=ncy 22
ending=nda -6; ending=ndar -10; ending=nded -10; ending=nder 17; ending=ndex -18; ending=ndia 7; ending=ndon -5; ending=ndow -11
ending=nds 8; ending=ndy -13; ending=ne's -5; ending=near -14; ending=ned -39; ending=need -8; ending=neer 14; ending=nel 32
ending=nemy -5; ending=nent 28; ending=ner -22; ending=ners 25; ending=nes 9; ending=ness 5; ending=nest 9; ending=net -14
ending=nets -13; ending=news 11; ending=ney 12; ending=ng's -12; ending=nge 8; ending=nged -10; ending=nger -18; ending=nges 5
ending=ngle -10; ending=ngly -10; ending=ngs 7; ending=nia 14; ending=nics 10; ending=ning 17; ending=nio -5; ending=nion 7
ending=nior -6; ending=nish 9; ending=nist -6; ending=nity 27; ending=nks 22; ending=nl:aten 6; ending=nl:cht -12
ending=nl:den -11; ending=nl:der -7; ending=nl:ect 25; ending=nl:ende -7; ending=nl:eren -12; ending=nl:erkt -30; ending=nl:est 6
ending=nl:even -6; ending=nl:ies 7; ending=nl:ijk -8; ending=nl:ing -9; ending=nl:ken -6; ending=nl:lijk -7; ending=nl:men -7
ending=nl:nde -7; ending=nl:nen -10; ending=nl:nnen -7; ending=nl:oten -9; ending=nl:pen -11; ending=nl:ren -17; ending=nl:rkt -30
ending=nl:sen -8; ending=nl:ssen -6; ending=nl:ste -7; ending=nl:tie 12; ending=nl:ven -7; ending=nl:zen 5; ending=nly -10
ending=nned -9; ending=nnel 34; ending=nner 8; ending=non 7; ending=noon -18; ending=note 10; ending=now -18; ending=nput 11
ending=nse -12; ending=nson -10; ending=nta 14; ending=ntax -22; ending=nted 33; ending=nter -36; ending=nth 6; ending=ntly -20
ending=nto 10; ending=ntro -17; ending=ntry 20; ending=nts 27; ending=ntum 6; ending=nual -5; ending=nue -8; ending=nued -5
ending=nues -9; ending=nvas -7; ending=nyc 10; ending=o's -11; ending=oach 13; ending=oad 8; ending=oals 34; ending=oard 25
ending=oat -31; ending=obby -5; ending=obot 18; ending=obs 13; ending=och -16; ending=ock -16; ending=ocs -11; ending=ode 10
ending=oded -8; ending=odel 22; ending=oder -8; ending=odes 12; ending=ods 5; ending=oes 24; ending=oid 8; ending=oin 17
ending=oing -9; ending=oint -8; ending=oke -21; ending=oken -6; ending=olar 10; ending=old 28; ending=olds 15; ending=ole -11
ending=oled 16; ending=oles 20; ending=olio 16; ending=oll -7; ending=olo 26; ending=ols -7; ending=ome 14; ending=omes -17
ending=oms 13; ending=on's -13; ending=onal -54; ending=ond -15; ending=onds -6; ending=ones -11; ending=oney 17; ending=ong -11
ending=ongs 27; ending=onic 13; ending=ons 16; ending=onse -9; ending=ont -5; ending=onto -12; ending=ony -9; ending=ood -18
ending=oods 7; ending=oof 24; ending=ook -22; ending=ools 10; ending=oom -16; ending=oon -21; ending=oop -11; ending=oops -5
ending=oor -12; ending=oot 20; ending=open -13; ending=opic 11; ending=ople 9; ending=ops 10; ending=opy 6; ending=orce -6
ending=ord -17; ending=ords 15; ending=ore 7; ending=ored -10; ending=org 8; ending=orge 6; ending=ork 17; ending=orks -14
ending=orm 7; ending=orn -11; ending=oro 6; ending=ors 28; ending=ort -7; ending=orth -17; ending=orts 15; ending=osal 23
ending=ose 7; ending=osed -7; ending=oses -14; ending=oss 23; ending=ost -11; ending=osts 7; ending=otal -9; ending=ots -7
ending=ouch -7; ending=ough -17; ending=ound -15; ending=ous -17; ending=ouse -12; ending=out 21; ending=oute 11; ending=outh -5
ending=outs -16; ending=ove -7; ending=oved -7; ending=ovel -7; ending=oven 17; ending=over 6; ending=owed 12; ending=ower 9
ending=owns -9; ending=owth 6; ending=oxes -18; ending=pace 35; ending=page 21; ending=pain 12; ending=pair 28; ending=pan 22
ending=pany -6; ending=park 24; ending=part -16; ending=pass 22; ending=past -6; ending=path 17; ending=ped -15; ending=peek 5
ending=pen -16; ending=pend -6; ending=pens -5; ending=pent -12; ending=per 10; ending=pers 14; ending=pert -5; ending=pes 10
ending=pets 6; ending=phic 11; ending=phs 12; ending=phy 6; ending=pic 14; ending=pics -22; ending=pies 8; ending=pin 8
ending=ping 16; ending=pis 11; ending=pite -6; ending=plan 10; ending=play 12; ending=ple -38; ending=plit -6; ending=pm -15
ending=pod -8; ending=pop 13; ending=pose 17; ending=post 5; ending=pot -13; ending=pots 11; ending=pped -15; ending=pper 8
ending=pple -9; ending=pps 12; ending=pr 22; ending=prof -14; ending=pt:1 19; ending=pt:ada -26; ending=pt:adas 11
ending=pt:ade -8; ending=pt:ado -27; ending=pt:ador -8; ending=pt:ados 6; ending=pt:agem 14; ending=pt:ais 20; ending=pt:ando -29
ending=pt:ante -11; ending=pt:ara 8; ending=pt:arte -5; ending=pt:ata 12; ending=pt:ato 20; ending=pt:aula -7; ending=pt:ava -13
ending=pt:ação 9; ending=pt:car -11; ending=pt:cas 11; ending=pt:cia -10; ending=pt:cial -7; ending=pt:cio -7; ending=pt:cios 29
ending=pt:cos -7; ending=pt:dar -7; ending=pt:ego 11; ending=pt:eira -8; ending=pt:ela -7; ending=pt:endo -7; ending=pt:ente -12
ending=pt:ento 11; ending=pt:esa -5; ending=pt:esse -6; ending=pt:eto 11; ending=pt:gem 14; ending=pt:gos 25; ending=pt:ial -7
ending=pt:ias 20; ending=pt:icar -8; ending=pt:ico -14; ending=pt:icos -6; ending=pt:iei -10; ending=pt:igo -13; ending=pt:ime 18
ending=pt:ina 15; ending=pt:ior -7; ending=pt:ios 25; ending=pt:ira -9; ending=pt:ista 21; ending=pt:ita -7; ending=pt:itei -9
ending=pt:ivo 19; ending=pt:izar 5; ending=pt:ler -7; ending=pt:los 6; ending=pt:lta -7; ending=pt:mar 6; ending=pt:mas -7
ending=pt:nado -6; ending=pt:nal 9; ending=pt:nas -8; ending=pt:ncia -7; ending=pt:ndo -42; ending=pt:nei -5; ending=pt:nte -23
ending=pt:ntes -17; ending=pt:nto 6; ending=pt:ogo 16; ending=pt:onal 14; ending=pt:ora 10; ending=pt:ores 14; ending=pt:ova 8
ending=pt:pós -6; ending=pt:quei -6; ending=pt:rada -9; ending=pt:rado -10; ending=pt:rar -8; ending=pt:ras -13; ending=pt:rego 11
ending=pt:rei -12; ending=pt:res 12; ending=pt:resa -5; ending=pt:ria 36; ending=pt:rio -17; ending=pt:ros -12; ending=pt:rova 8
ending=pt:rro 15; ending=pt:rte -10; ending=pt:sar -7; ending=pt:sas -6; ending=pt:sei -5; ending=pt:ses 11; ending=pt:sse -8
ending=pt:sso -6; ending=pt:sta 18; ending=pt:são 6; ending=pt:tado -6; ending=pt:tal -6; ending=pt:tar -8; ending=pt:tas 6
ending=pt:tei -9; ending=pt:tes -16; ending=pt:tido 6; ending=pt:tivo 8; ending=pt:tra -23; ending=pt:tudo -8; ending=pt:tura 7
ending=pt:udo -8; ending=pt:uei -7; ending=pt:ula -9; ending=pt:ura 6; ending=pt:urso -5; ending=pt:vas 15; ending=pt:vel -10
ending=pt:ver -6; ending=pt:zar 5; ending=pt:ário -6; ending=pt:ção 35; ending=pt:ício -5; ending=pt:ões -5; ending=pter -8
ending=pth -6; ending=pts -15; ending=pus -12; ending=push -7; ending=put 8; ending=puts -6; ending=que 11; ending=ques -11
ending=quiz 7; ending=r's -36; ending=race 11; ending=rack -6; ending=rade 18; ending=raft 9; ending=rage 18; ending=rain 8
ending=ral -20; ending=rall -5; ending=ram 8; ending=rame 25; ending=rams -14; ending=rand -5; ending=rank -5; ending=rant 26
ending=rap -15; ending=raph -6; ending=rary 15; ending=rate 6; ending=raw -10; ending=ray -27; ending=rays 13; ending=rbs 23
ending=rces -7; ending=rch 12; ending=rden 24; ending=rder -6; ending=rds 20; ending=re's -14; ending=rea 8; ending=read 8
ending=ream 12; ending=red -19; ending=ree -30; ending=reen 10; ending=rees 11; ending=ren 14; ending=rent -5; ending=rep 8
ending=repo 22; ending=reps -10; ending=res 9; ending=resh -6; ending=ress 40; ending=rest 23; ending=rets 23; ending=rew 11
ending=rey 8; ending=rger -13; ending=rget -10; ending=rgy -10; ending=ria 7; ending=rian -8; ending=ric -22; ending=rick -7
ending=rid 16; ending=ride 12; ending=rie 9; ending=ried -10; ending=rier -6; ending=ries -10; ending=rin -7; ending=rind -6
ending=ring 10; ending=rint 27; ending=rio -17; ending=riod -10; ending=rip 17; ending=ript 23; ending=ris -6; ending=rise 41
ending=risk 12; ending=rit -7; ending=rite 10; ending=rive -11; ending=rix 13; ending=rked -8; ending=rks 26; ending=rlin 21
ending=rls 14; ending=rmer -9; ending=rms -14; ending=rnal 13; ending=rned -14; ending=rner -8; ending=rnet -9; ending=rney -12
ending=rns -6; ending=rnt -14; ending=road -12; ending=rof -14; ending=rok -7; ending=roke -8; ending=rol 18; ending=rome 12
ending=ron -12; ending=rong -10; ending=ront -13; ending=roof 25; ending=rop 9; ending=rope -6; ending=rops 28; ending=ror 41
ending=rors 18; ending=ros -9; ending=ross -11; ending=rote -6; ending=roud -6; ending=rove 5; ending=row 6; ending=rown 10
ending=rows -8; ending=rray -10; ending=rred -5; ending=rror 41; ending=rse 22; ending=rses -10; ending=rson -6; ending=rst 10
ending=rted -26; ending=rter 28; ending=rth -19; ending=rtin -8; ending=rts 32; ending=rty -15; ending=rum -9; ending=rums 24
ending=run 59; ending=rush 14; ending=rve -11; ending=rves 8; ending=safe 14; ending=sal 36; ending=salt -9; ending=sane -6
ending=sary -10; ending=saw 39; ending=say -7; ending=sed -42; ending=self 8; ending=sen -21; ending=send -6; ending=sera 15
ending=sers -12; ending=sert 12; ending=ses 8; ending=shed 7; ending=shes 12; ending=ship 27; ending=shop -13; ending=show -10
ending=sia 8; ending=sic -5; ending=sics -8; ending=side -23; ending=sie -13; ending=sign -19; ending=sing -31; ending=sion -15
ending=sis 32; ending=sit -9; ending=site 7; ending=sity -20; ending=size -19; ending=sked -6; ending=sks -16; ending=slow -6
ending=sly 6; ending=sn't -15; ending=snow -8; ending=sode -6; ending=solo 11; ending=some -8; ending=son -23; ending=song 20
ending=sor 21; ending=sort 9; ending=spot -11; ending=sql -16; ending=ssed -15; ending=sses 36; ending=ssic -6; ending=ssy 6
ending=sted 8; ending=stem 17; ending=sten -6; ending=stic -16; ending=stly -9; ending=stom -21; ending=ston 9; ending=stry -8
ending=sts 31; ending=sty -12; ending=sual -8; ending=sues 8; ending=sun -7; ending=sure -42; ending=sync 9; ending=t'll -7
ending=t's -47; ending=tack -14; ending=taff -5; ending=tain 13; ending=take 5; ending=tal -31; ending=talk 21; ending=tall 11
ending=tals 12; ending=tant -6; ending=tars 6; ending=tart -12; ending=tary -12; ending=task -9; ending=tate 24; ending=tats -6
ending=tax -22; ending=tay -5; ending=tch -7; ending=tead -16; ending=team 9; ending=ted -49; ending=tegy 9; ending=tein -11
ending=tely 22; ending=tem 20; ending=tems -26; ending=ten -23; ending=tend 6; ending=tent -12; ending=ter -28; ending=tern 11
ending=tery 34; ending=test -12; ending=tex -7; ending=text 19; ending=tful -16; ending=ther -7; ending=thly -6; ending=thm 14
ending=thms 6; ending=thon -6; ending=thor 7; ending=ths 8; ending=thub -13; ending=thy 12; ending=tia -11; ending=tial -11
ending=tic -20; ending=tice 26; ending=tick -12; ending=tics 44; ending=ties -20; ending=tin -10; ending=tine 15; ending=ting -14
ending=tiny -5; ending=tion 16; ending=tise -9; ending=tist 9; ending=tle -25; ending=tles -13; ending=tly -40; ending=tmas 18
ending=tml 11; ending=tner -7; ending=toes 16; ending=told -8; ending=tom -8; ending=ton 26; ending=tone 5; ending=tons -12
ending=top 5; ending=tor 31; ending=torm 5; ending=tors 11; ending=tory -26; ending=tout 23; ending=town -10; ending=tps -58
ending=tric -13; ending=trip 9; ending=trix 13; ending=tro -27; ending=trol 18; ending=tta -9; ending=tte 10; ending=tten -11
ending=tter -7; ending=ttom -10; ending=tton 34; ending=ttp -16; ending=ttps -58; ending=tty 9; ending=tual -13; ending=tube 6
ending=tuck -9; ending=tude -9; ending=tudy 6; ending=tum 10; ending=tune 11; ending=tup 13; ending=ture 45; ending=turn 14
ending=tus -12; ending=tv 5; ending=tyle -12; ending=type 34; ending=u're -5; ending=uage -41; ending=ual -26; ending=uals 11
ending=uate -7; ending=ube 6; ending=uble -10; ending=uce 18; ending=uced -7; ending=uch -14; ending=uck -17; ending=uct -13
ending=ucts -10; ending=ude -21; ending=uded -6; ending=udes 13; ending=udio 21; ending=uds -14; ending=udy 6; ending=uery -8
ending=ues -7; ending=uest 17; ending=ueue -11; ending=ugh -18; ending=ugin 18; ending=ugs 8; ending=ui 22; ending=uild 25
ending=uilt -19; ending=uit 45; ending=uiz 7; ending=uk 7; ending=ula 7; ending=ular -16; ending=ule -36; ending=ules 10
ending=ulia -6; ending=ully -12; ending=ult 7; ending=ults 5; ending=ulty -6; ending=ume 16; ending=umes 39; ending=umns -8
ending=ums 40; ending=unch -18; ending=und -15; ending=unds 27; ending=une 30; ending=ung 15; ending=unk -6; ending=unny 8
ending=unts -16; ending=uote -22; ending=uple -7; ending=ups 10; ending=ural -14; ending=urce 11; ending=ure 17; ending=ured -10
ending=ures 20; ending=urn 15; ending=urve -8; ending=ury 7; ending=use -14; ending=used -10; ending=user -10; ending=uses -11
ending=usic 14; ending=usty -5; ending=uted 13; ending=uter -5; ending=utes 16; ending=val 15; ending=van -13; ending=vate -5
ending=ved -27; ending=vel 12; ending=vels 6; ending=vely -13; ending=ven 9; ending=vent -6; ending=ver -23; ending=vers 27
ending=ves -11; ending=vice -26; ending=vie 30; ending=vies 17; ending=view 36; ending=ving -18; ending=vity 41; ending=vous 7
ending=vs -25; ending=w -11; ending=walk 27; ending=wall 7; ending=war 7; ending=ward -8; ending=ware 14; ending=way -30
ending=ways -22; ending=web 15; ending=wed 10; ending=ween 10; ending=well -19; ending=wer 9; ending=wice -6; ending=win 26
ending=wind 25; ending=wing 24; ending=wise -12; ending=wns -14; ending=word -6; ending=work 18; ending=wrap -8; ending=wser -9
ending=wth 6; ending=x -8; ending=xams 17; ending=xed 10; ending=xis 15; ending=xist -7; ending=xtra -6; ending=y're -7
ending=y's -40; ending=yed -6; ending=yer 18; ending=yers 8; ending=yes 30; ending=ying 11; ending=yle -9; ending=ync 9
ending=yone -5; ending=york -8; ending=yout -18; ending=ype 25; ending=ysis 7; ending=zard -9; ending=zed -15; ending=zero -6
ending=zh:一 -19; ending=zh:一年 -6; ending=zh:三 -9; ending=zh:上 -12; ending=zh:下 -6; ending=zh:下来 -6; ending=zh:不 -8; ending=zh:业 -9
ending=zh:个 -7; ending=zh:中的 -7; ending=zh:为 -6; ending=zh:乐 27; ending=zh:书 -14; ending=zh:买 -8; ending=zh:了 -49; ending=zh:了解 -7
ending=zh:事 -9; ending=zh:事情 -6; ending=zh:二 -7; ending=zh:于 -9; ending=zh:五 -6; ending=zh:京 6; ending=zh:人 -7; ending=zh:代 -7
ending=zh:们 -5; ending=zh:件 8; ending=zh:会 8; ending=zh:似 -5; ending=zh:体 10; ending=zh:作 -7; ending=zh:來 -7; ending=zh:信 6
ending=zh:信息 -8; ending=zh:個 -6; ending=zh:值 19; ending=zh:入 -15; ending=zh:六 -5; ending=zh:关 -9; ending=zh:关系 6; ending=zh:内容 -10
ending=zh:写 -12; ending=zh:出 -10; ending=zh:函数 28; ending=zh:分 -10; ending=zh:分析 6; ending=zh:划 12; ending=zh:初 -6
ending=zh:别 -12; ending=zh:到 -23; ending=zh:制 -5; ending=zh:前 -11; ending=zh:力 23; ending=zh:加 -19; ending=zh:务 18; ending=zh:动 11
ending=zh:動 25; ending=zh:化 15; ending=zh:北京 6; ending=zh:区 5; ending=zh:历史 13; ending=zh:去 -10; ending=zh:友 -5; ending=zh:变化 -6
ending=zh:台 36; ending=zh:史 23; ending=zh:吃 -6; ending=zh:合 -10; ending=zh:同 -5; ending=zh:名 -8; ending=zh:向 11; ending=zh:啦 -10
ending=zh:器 18; ending=zh:四 -7; ending=zh:图 42; ending=zh:在 -18; ending=zh:均 -8; ending=zh:块 -5; ending=zh:型 18; ending=zh:城 7
ending=zh:增 -9; ending=zh:处 -6; ending=zh:备 -6; ending=zh:复 13; ending=zh:多 -19; ending=zh:大 -12; ending=zh:天 -7; ending=zh:奇 -5
ending=zh:好 -23; ending=zh:子 19; ending=zh:学 -13; ending=zh:学习 -15; ending=zh:安 8; ending=zh:完 -16; ending=zh:实 -8
ending=zh:实现 -9; ending=zh:实际 -9; ending=zh:容 -11; ending=zh:少 -6; ending=zh:工作 -7; ending=zh:常 -9; ending=zh:序 8; ending=zh:底 -7
ending=zh:度 21; ending=zh:建 10; ending=zh:式 -20; ending=zh:形 7; ending=zh:影 5; ending=zh:很多 -6; ending=zh:很好 -8; ending=zh:律 -5
ending=zh:心 -11; ending=zh:快 -5; ending=zh:态 -11; ending=zh:思 -6; ending=zh:思考 8; ending=zh:性 6; ending=zh:情 -12; ending=zh:想 -6
ending=zh:戏 7; ending=zh:成 -17; ending=zh:手 -9; ending=zh:换 -10; ending=zh:排 13; ending=zh:接 -12; ending=zh:推荐 -6; ending=zh:效 -10
ending=zh:数 35; ending=zh:整理 -7; ending=zh:方 7; ending=zh:方法 -8; ending=zh:日 -13; ending=zh:时 -9; ending=zh:是 -34; ending=zh:景 14
ending=zh:有 -22; ending=zh:服务 15; ending=zh:期 -10; ending=zh:本 -7; ending=zh:机 20; ending=zh:束 -7; ending=zh:来 -31
ending=zh:来说 -9; ending=zh:松 7; ending=zh:果 6; ending=zh:架 32; ending=zh:框架 23; ending=zh:案 -13; ending=zh:概念 8; ending=zh:模型 26
ending=zh:次 -15; ending=zh:正 -6; ending=zh:步 31; ending=zh:段 -13; ending=zh:求 11; ending=zh:法 9; ending=zh:活 -6; ending=zh:深 -5
ending=zh:游戏 7; ending=zh:点 -22; ending=zh:烤 6; ending=zh:然 -5; ending=zh:照 -13; ending=zh:片 41; ending=zh:物 -8; ending=zh:状态 -8
ending=zh:率 9; ending=zh:玩 -6; ending=zh:现 -15; ending=zh:班 -7; ending=zh:生 -5; ending=zh:用 -12; ending=zh:由 8; ending=zh:的 -33
ending=zh:的是 -6; ending=zh:目 15; ending=zh:看 -7; ending=zh:看完 -6; ending=zh:着 9; ending=zh:码 33; ending=zh:示 -7; ending=zh:程 56
ending=zh:笔 19; ending=zh:笔记 -5; ending=zh:简单 -9; ending=zh:算 -10; ending=zh:算法 22; ending=zh:系统 15; ending=zh:素 -9
ending=zh:线 -14; ending=zh:练习 -7; ending=zh:组 19; ending=zh:终 -5; ending=zh:统 14; ending=zh:置 -8; ending=zh:習 -8; ending=zh:翻 -8
ending=zh:考 6; ending=zh:能 16; ending=zh:能力 -6; ending=zh:节 13; ending=zh:荐 -6; ending=zh:虑 -7; ending=zh:行 -15; ending=zh:表 12
ending=zh:要 -10; ending=zh:视频 6; ending=zh:解 -14; ending=zh:言 -10; ending=zh:计 -12; ending=zh:计划 15; ending=zh:训练 6
ending=zh:记 27; ending=zh:设计 -11; ending=zh:证 14; ending=zh:识 -5; ending=zh:试 -7; ending=zh:话 -8; ending=zh:语 9; ending=zh:读 -14
ending=zh:课 8; ending=zh:象 -7; ending=zh:起 -5; ending=zh:起来 -7; ending=zh:身 -6; ending=zh:车 5; ending=zh:边 -9; ending=zh:过 -7
ending=zh:适 -7; ending=zh:通 -9; ending=zh:速 21; ending=zh:遍 -8; ending=zh:部 -5; ending=zh:部分 -7; ending=zh:配置 -5; ending=zh:里 -6
ending=zh:量 21; ending=zh:长 -9; ending=zh:間 -7; ending=zh:问题 11; ending=zh:间 -11; ending=zh:阅读 -9; ending=zh:际 -10; ending=zh:限 12
ending=zh:项目 21; ending=zh:频 6; ending=zh:题 9; ending=zh:验 65; ending=zh:高 -10; ending=zine 13; ending=zing -20; ending=zone 21
everyday=10 59; everyday=11 -5; everyday=20 -49; everyday=21 13; everyday=22 36; everyday=30 -77; everyday=31 -25; everyday=32 26
everyday=33 42; everyday=40 -17; everyday=41 -18; everyday=43 -14; everyday=44 -6; field= -10; field=Astronomy 6
field=Backend Development -18; field=Biology -41; field=Business -8; field=Computer Science -16; field=Crafts -14
field=Daily Life 20; field=Data Science -7; field=Databases 20; field=Deep Learning -14; field=Design -26; field=DevOps 25
field=Earth Science -14; field=Electronics 32; field=Film 9; field=Food 47; field=Frontend Development 21
field=Game Development 12; field=Games 6; field=Gardening 19; field=Hardware 45; field=History -26; field=Literature 21
field=Machine Learning -26; field=Mathematics -30; field=Medicine 15; field=Music 14; field=Natural Language Processing -24
field=Operating Systems 7; field=Performing Arts -10; field=Physics 6; field=Programming -41; field=Programming Languages 14
field=Security 35; field=Social Sciences 6; field=Software Engineering 19; field=Sports 19; field=Statistics 17
field=Visual Arts 38; field=Web Development -32; field=Wellness 45; first=0 6; first=1 -13; first=10 -15; first=12 -11; first=13 8
first=15 8; first=16 -8; first=18 -6; first=1st -10; first=2 -36; first=20 -10; first=2018 -12; first=2nd -7; first=3 -15
first=30 -9; first=3d 25; first=4 -10; first=40 -7; first=5 -16; first=50 -10; first=6 -8; first=60 -10; first=7 -7; first=8 -6
first=9 -6; first=absolute -12; first=abstract 8; first=access -7; first=accessible 8; first=account -6; first=accuracy 10
first=achievements -7; first=action 5; first=actions 7; first=activities -17; first=actual -23; first=add -19; first=added -41
first=adding -8; first=additional -13; first=addresses 5; first=adjusting -10; first=advanced 15; first=affects -8
first=afternoon -21; first=air -10; first=album 43; first=alex -7; first=algorithm 8; first=algorithms -12; first=allowed -5
first=almost -7; first=amazing -11; first=american -21; first=andrew -23; first=angle -25; first=anniversary -7; first=apartment 6
first=api 26; first=app -38; first=application -15; first=applications -11; first=applied -9; first=apply -6; first=applying 7
first=appreciate 7; first=approach -13; first=architecture -13; first=area -8; first=array 23; first=arrays 8; first=art 21
first=aside -5; first=ask 6; first=asked 8; first=asks -8; first=assignment 9; first=attempt -6; first=attended -14
first=audio 18; first=authentication 9; first=author -6; first=awesome -14; first=baby 12; first=backend 16; first=background -13
first=bag -6; first=ball -8; first=band 14; first=bank -7; first=base -10; first=based -6; first=basic -5; first=basics -14
first=batch -8; first=beat 7; first=becoming 7; first=began -19; first=begin -6; first=beginner 10; first=behind -7; first=belt 14
first=best -12; first=better 5; first=bigger -10; first=biggest -13; first=bike 10; first=binary -14; first=bits -6
first=black -6; first=block -6; first=blog 6; first=blue -8; first=board -19; first=body -9; first=bonus -5; first=bot -11
first=bought -9; first=bowl -5; first=boxes -15; first=branch -7; first=bread 46; first=break -10; first=breakfast -11
first=breaking 7; first=bridge 8; first=bright -5; first=browser -11; first=build 18; first=built -22; first=bunch -5
first=business 7; first=buy 8; first=c++ 6; first=calculate -6; first=calendar -6; first=called -25; first=came -10
first=camera 12; first=cards -9; first=case 38; first=cases -6; first=cat 10; first=categories -5; first=center -5
first=central -7; first=certain -11; first=challenge -13; first=challenging -6; first=change -17; first=changes -8
first=changing 6; first=chat -5; first=check -7; first=checked -8; first=checking -9; first=children 8; first=chris -7
first=christmas 9; first=chunk 16; first=city 8; first=clear 7; first=click 9; first=climbing 7; first=clone -6; first=close -6
first=closed 6; first=cloud -16; first=codewars -13; first=coding -23; first=coffee -18; first=collection -11; first=color 10
first=comes -5; first=command 14; first=comments 15; first=commit -18; first=committed 6; first=common -16; first=community 56
first=company -6; first=complete -10; first=completed -34; first=complex 14; first=component 25; first=components 25
first=computer -24; first=computing 15; first=concept -8; first=concepts -15; first=conference 11; first=confidence 7
first=configuration -6; first=connect 10; first=connecting -10; first=connection -13; first=connections -10; first=consistency 15
first=constraints -7; first=consuming -6; first=container -25; first=content 6; first=context -5; first=continue -22
first=continued -19; first=continuing -9; first=contribute 7; first=controls -7; first=conversation -8; first=conversations -6
first=converting -9; first=cool -9; first=core -13; first=count -6; first=country -11; first=couple -15; first=coursera 22
first=cover 26; first=covering -6; first=covers -5; first=covid 8; first=covid-19 -8; first=crash -12; first=crazy -5
first=create -15; first=created -14; first=creating -21; first=creation 6; first=critical 6; first=cross 25; first=cs 20
first=css -19; first=culture 5; first=current -6; first=curriculum -9; first=customer 5; first=cute -5; first=cutting 14
first=cycle 8; first=data 13; first=database 28; first=date 29; first=dates 7; first=david -7; first=de -13; first=de:art -5
first=de:daten 14; first=de:einige -5; first=de:ende -6; first=de:erstellen -17; first=de:kleinen 13; first=de:of -9
first=de:programm 15; first=de:projekte -5; first=de:schreiben -15; first=de:server 19; first=de:weitere -12; first=de:welche -6
first=dead -8; first=debugging 25; first=dec -21; first=decent -7; first=deck -13; first=default -16; first=degree 7
first=degrees -5; first=dependencies -5; first=depth 17; first=derek -19; first=description -11; first=design -28; first=desk -6
first=despite -7; first=detailed -7; first=dev 19; first=develop -5; first=developer -17; first=developing -10
first=development -10; first=died 11; first=difficulty -7; first=dimensions -5; first=dinner 12; first=directory 9
first=discipline -8; first=discovered -5; first=discussion 12; first=distance 16; first=diving -18; first=document 23
first=dog 34; first=domain -5; first=double -23; first=downtown -9; first=dr -16; first=draft -6; first=drawing 17; first=drew 6
first=drop 21; first=earlier -8; first=easy 31; first=eat 5; first=eating 17; first=edge -12; first=edition -6; first=effective 7
first=effort -10; first=elements -6; first=elevation 29; first=else 6; first=email -6; first=empty -9; first=end 6; first=enemy 27
first=energy -8; first=engineer -12; first=engineering -16; first=english 11; first=enjoyed -6; first=enough -14; first=entire -15
first=entry -7; first=es:cosas -6; first=es:desarrollo 6; first=es:estado 7; first=es:fin -6; first=es:mejor 7
first=es:proyectos -7; first=es:tema -5; first=es:trabajo -6; first=ever -5; first=everything -10; first=exam -9; first=example -6
first=excellent -8; first=excitement -7; first=exciting -5; first=exclusively 8; first=execution -9; first=exercise 47
first=exercises 46; first=existing -8; first=experience -10; first=experiment -17; first=experiments 6; first=expert -5
first=exploration -18; first=explored -8; first=express -8; first=extra 14; first=extract -10; first=face 5; first=failed -5
first=family 26; first=fan 15; first=fancy -6; first=fantastic -8; first=far -6; first=fast -14; first=favorite -18
first=favourite -27; first=feature 10; first=feed 12; first=feel -7; first=feeling -12; first=feelings 9; first=fellow -6
first=fewer 8; first=field -14; first=fifth -9; first=fight -7; first=figure -10; first=figuring 8; first=file -6; first=files -26
first=fill 8; first=find -6; first=fine 8; first=finger -17; first=fingers -8; first=finish -18; first=finished -27
first=fixed -21; first=flight 25; first=floor 11; first=flour 19; first=flow 9; first=flowers 11; first=focus 12; first=folder -14
first=folders -6; first=following -19; first=food -8; first=foot -6; first=form 16; first=format -17; first=former -6
first=forms 8; first=forth -18; first=forward 5; first=found -13; first=foundation 7; first=fourth -6; first=fr:lecture 24
first=frame 21; first=framework -10; first=free 6; first=fresh 21; first=fri -6; first=friend -16; first=friendly -6
first=friends 19; first=front 7; first=ft -7; first=fun -11; first=function -15; first=functionality -20; first=functions -8
first=future -11; first=gain -5; first=games 26; first=gap 6; first=garden 23; first=gave 8; first=general -19; first=generated -8
first=generator -64; first=git 42; first=github 23; first=github.com -15; first=given -7; first=global -17; first=goal 31
first=goals 20; first=google 55; first=gradient 19; first=grammar 27; first=grateful 8; first=ground 18; first=group -14
first=groups -8; first=grow 6; first=growth 15; first=gsoc -7; first=guidance -13; first=gym 7; first=habit 11; first=habits 11
first=half -8; first=halfway -6; first=hand 5; first=handle 8; first=handling 15; first=hands -9; first=happiness 19
first=hard -6; first=head 8; first=heading 8; first=health 37; first=healthy 8; first=heart -5; first=heavy 16; first=height -5
first=help -7; first=helped -11; first=helping 6; first=hero -14; first=hex 10; first=higher -7; first=highlighting 6
first=highlights -7; first=hills 22; first=hindsight -6; first=history 14; first=hobby 8; first=hole 11; first=holiday 15
first=home -8; first=host -9; first=hosted -6; first=hosting 6; first=hot 15; first=however -8; first=http -15; first=https -54
first=hub -6; first=huge -16; first=human -20; first=ice 8; first=icon -18; first=idea -17; first=ideas -8; first=ii -7
first=image 24; first=images -6; first=implement -9; first=implementation -6; first=implemented -10; first=import 12
first=improve -10; first=including -20; first=increase -7; first=increased -8; first=independent 8; first=index -8; first=india 14
first=indie 8; first=individual -11; first=info -12; first=information -10; first=infrastructure 13; first=ingredients -8
first=initial -27; first=injury 15; first=inside -5; first=insights 6; first=inspiration -5; first=inspired -5
first=installed -28; first=installing -7; first=instance -9; first=integration -7; first=intended 7; first=intense -6
first=intensity -16; first=interest -13; first=interesting -10; first=interface -13; first=intermediate -10; first=internal -9
first=internship 10; first=interview 62; first=interviews 6; first=intro -18; first=introductory -6; first=it'll -6
first=ja:について -6; first=ja:リ -14; first=ja:良い 6; first=jam 6; first=jan -11; first=japanese 19; first=javascript 8; first=job 32
first=jobs 7; first=joined -9; first=journal -35; first=js 12; first=json 16; first=jumping -6; first=jun -5; first=junior 7
first=keep -10; first=key -37; first=keyboard 16; first=keys 12; first=kids 23; first=lab -6; first=labels 20; first=lake -6
first=land 5; first=language -30; first=languages -14; first=laptop -9; first=large -27; first=larger -8; first=late 9
first=latest -7; first=launch -6; first=layout -13; first=lead 8; first=learn -9; first=learned -25; first=learning -30
first=learnt -11; first=least -8; first=lecture -29; first=led 9; first=leg -6; first=legs -14; first=less -6; first=lesson -16
first=let's -10; first=level -7; first=light 8; first=limits 14; first=lines -8; first=linux -13; first=list -39
first=listening 38; first=literal -6; first=live 16; first=living 16; first=load -15; first=loaded 6; first=loading -8
first=local -10; first=lockdown -14; first=log -8; first=logic -36; first=london -6; first=long -6; first=longest -6
first=looking -16; first=loop 13; first=lovely -6; first=low 12; first=lower -16; first=lunch 19; first=machine -35
first=machines -6; first=magic 19; first=main -31; first=maintaining 7; first=major -8; first=man -6; first=manage -5
first=managed 12; first=management -17; first=manager -9; first=manually -11; first=markdown 76; first=massive -16
first=master -16; first=match 6; first=material -8; first=matrix 7; first=max -19; first=meaning -6; first=meeting 33
first=meetup 8; first=memory 27; first=mental -19; first=mentor -9; first=mentorship -6; first=message -5; first=methods 6
first=mi -7; first=middle -10; first=midnight -7; first=mile -24; first=mileage 21; first=miles -9; first=milestone -5
first=min -6; first=mindset 7; first=mini -9; first=minor -19; first=minute -8; first=miss 8; first=missing 8; first=ml 17
first=mobile 7; first=mock 31; first=mode -9; first=model -19; first=models 25; first=module -31; first=momentum 6; first=mon -9
first=money 21; first=mostly -12; first=mother 6; first=motors 10; first=mount -17; first=movement 5; first=movies 18
first=moving 11; first=muscles -6; first=music 34; first=naps 13; first=nature 13; first=near -8; first=necessary -7
first=neighborhood -5; first=nervous 11; first=nested -7; first=networks -6; first=neural -24; first=node -15; first=normal -7
first=north 15; first=notation 5; first=note 27; first=notes -12; first=novel -6; first=number 16; first=numbers -8; first=nyc 9
first=objects 7; first=office -8; first=official -8; first=online -5; first=onto -13; first=open 55; first=open-source 20
first=opening 5; first=operations -11; first=optimization -6; first=option 5; first=order -12; first=organizing -10
first=original -5; first=outline 5; first=output -25; first=outside -9; first=overall -7; first=pace 37; first=packages 21
first=page -17; first=pain -14; first=painting 16; first=pair 28; first=pairing 25; first=pandemic 8; first=panel -5
first=paper 18; first=part -6; first=participating -5; first=particular -7; first=partner -20; first=parts 41; first=party 6
first=pass -24; first=passion -8; first=past -12; first=path -9; first=pattern 7; first=pcb 26; first=peek 11; first=pending -7
first=people -24; first=perfect -6; first=performance 83; first=period -8; first=personal 31; first=perspective 26
first=phase -11; first=phone -19; first=photos 5; first=physical 16; first=picture 8; first=pieces 5; first=place -7
first=plan -25; first=planned -17; first=plans -12; first=planted 12; first=plants 7; first=platform -11; first=platforms -5
first=played -6; first=playing 19; first=pm -18; first=podcast 17; first=point -8; first=points -5; first=pop 7; first=popular 20
first=portfolio 28; first=possible -9; first=power 42; first=practical -8; first=practice 48; first=practiced -29
first=practices -9; first=practicing 11; first=prediction -10; first=prep -28; first=preparation -7; first=presentation -8
first=previous -24; first=primary -18; first=print 24; first=prints -6; first=priority 8; first=pro -6; first=problem 17
first=problems 8; first=process -8; first=processing -28; first=productivity 8; first=products -12; first=prof -21
first=professional -11; first=progress 24; first=project's -14; first=projects 7; first=prompts -8; first=proof 14
first=proper -10; first=proposal 5; first=props 13; first=protein 15; first=prototype 22; first=provide -8; first=pt:algumas -7
first=pt:aula 17; first=pt:criação 5; first=pt:curso -5; first=pt:emprego 10; first=pt:empresa -7; first=pt:pessoas -6
first=pt:programação 6; first=pt:projeto 11; first=pt:prova 8; first=pt:segunda 7; first=pt:tentei -5; first=pt:vários 6
first=published 7; first=publishing -10; first=pull 24; first=pulling 6; first=purpose 6; first=purposes -6; first=push 37
first=put -9; first=puzzle 13; first=quality -8; first=quantity -10; first=query 5; first=question -9; first=questions -6
first=queue -11; first=quiz 10; first=race 7; first=rain 12; first=ran -8; first=random -14; first=range 19; first=rating 5
first=rc -19; first=re-read -6; first=react 12; first=read -22; first=reading 9; first=ready -5; first=recall -6; first=recent -16
first=recently -6; first=recipe 18; first=record 8; first=recording 41; first=recovery 22; first=recurse 18; first=recursion 19
first=red -22; first=reducing 9; first=refactor 22; first=refactoring 29; first=reference -12; first=references 10
first=refine -6; first=reflect 18; first=refresher -7; first=regarding -6; first=regional 21; first=related -14; first=relative 11
first=release -21; first=remaining -10; first=reminder 15; first=remote 29; first=remove -16; first=removed 17; first=repeat 5
first=replace -7; first=report 6; first=reports 6; first=reps -8; first=requests -9; first=required -7; first=requirement -6
first=requires -6; first=research -10; first=researching -9; first=resolution 17; first=responsive 17; first=rest 89
first=result 7; first=results -14; first=resume 6; first=return -5; first=reverse -7; first=reviewed -15; first=reviewing 6
first=revisited -6; first=right -33; first=risk 7; first=river -13; first=road -13; first=robert -6; first=robot -9
first=roles 15; first=round -8; first=route -11; first=routine 5; first=routing 20; first=row 15; first=ruby -13; first=rules -8
first=run 52; first=running -10; first=safe 13; first=said -6; first=salad 21; first=salt -11; first=sarah -6; first=saw 11
first=say 7; first=scale -6; first=scene 12; first=schedule -6; first=science 24; first=score 6; first=scratch -24
first=screen -8; first=script 20; first=search -11; first=secret 9; first=section -24; first=security 22; first=see -9
first=seeing 9; first=self 26; first=send -6; first=senior 7; first=sentences -11; first=sequences 7; first=series -28
first=server -8; first=session -9; first=sessions 7; first=set -14; first=sets -6; first=setting -11; first=setup -22
first=shadow 25; first=shape 21; first=short 9; first=shorter -5; first=shot -9; first=show -6; first=shows -12; first=signal -21
first=significant -5; first=similar -17; first=simple -36; first=simplicity -7; first=single -13; first=sivers -8; first=size -9
first=skills -19; first=sleep 23; first=slightly -7; first=slower -9; first=slowly -6; first=smaller -9; first=smart 5
first=smarter 7; first=snow -9; first=social -6; first=soft 17; first=solid -6; first=solo 33; first=solutions -20; first=solved 7
first=solving -6; first=something -9; first=song 27; first=songs 43; first=sort 8; first=sound 17; first=sounds 13
first=source -10; first=space -29; first=spacing -14; first=spanish 24; first=speakers -7; first=speaking 35; first=special -10
first=specific -14; first=spent -16; first=stack -31; first=staff 9; first=standard -9; first=start -24; first=started -61
first=starter 40; first=starting 18; first=starts -7; first=state 21; first=station -5; first=status -6; first=stay 5
first=steam 17; first=step 16; first=stick -6; first=storage 45; first=store -17; first=storing -5; first=story 9
first=straight 8; first=street 22; first=strength 20; first=string -19; first=strings -14; first=strong -8; first=structure -13
first=structured 28; first=struggled -7; first=struggling -9; first=stuck -6; first=students -7; first=studied -10
first=studio 23; first=study -7; first=studying -8; first=stupid -8; first=style -12; first=subject -7; first=successful -5
first=summary -11; first=sun -6; first=support -6; first=sure -6; first=switch 11; first=syntax -21; first=system -12
first=systems -12; first=table -8; first=tablet 6; first=tackle -5; first=talk 21; first=talking 6; first=tape -11
first=target -11; first=task 27; first=tasks -8; first=teaching 23; first=team -10; first=technical 21; first=technique 28
first=techniques -6; first=technologies -10; first=temperature -7; first=template -5; first=tendency -6; first=test 37
first=tested 39; first=tests 27; first=text -15; first=textbook -8; first=thanks -10; first=that's -22; first=theme -10
first=themes 17; first=there's -12; first=they're -11; first=think -11; first=thinking 12; first=third -11; first=thomas 9
first=threshold 11; first=throwing -7; first=thu -6; first=timeline -18; first=tinkering -8; first=tiny 15; first=tired 6
first=together -6; first=token -6; first=top -18; first=topic -8; first=topics -11; first=total -20; first=touch 19
first=towards -11; first=toy -19; first=tracker -16; first=tracks -11; first=train -14; first=training -10; first=travel 12
first=travelling -11; first=tree -25; first=trees 10; first=tricky -13; first=tried -10; first=tries -8; first=trip -15
first=try -6; first=trying -8; first=turn -7; first=turns 6; first=tutorial -11; first=twitter 28; first=type 6; first=types 6
first=udemy 101; first=understand -8; first=unique -6; first=unit 7; first=upcoming -14; first=update -11; first=updated -11
first=upload -10; first=uploaded -7; first=usage -6; first=useful -11; first=user 10; first=uses -16; first=usual -6
first=vacation 20; first=validation 21; first=value -6; first=values -15; first=vector -17; first=version -22; first=vertical -7
first=video 29; first=view -28; first=views 11; first=vision -8; first=visiting -12; first=vocabulary 7; first=volume 13
first=vs -26; first=w -19; first=walk 34; first=walked 7; first=walking 25; first=walks 22; first=washington -7; first=watched -37
first=watching 18; first=water -12; first=we're -15; first=we've -10; first=weather -18; first=web 35; first=website 18
first=weekend -7; first=weight 63; first=weird -9; first=welcome 6; first=what's -10; first=whole 40; first=win 8
first=windows 19; first=wired 31; first=women 7; first=word -9; first=work 11; first=worked -12; first=workflow 13
first=working -8; first=write 11; first=writing 14; first=wrong -11; first=wrote -17; first=y -8; first=york -13; first=you're -6
first=you've -5; first=young 27; first=z -12; first=zh:一年 -7; first=zh:上了 -8; first=zh:不同 -6; first=zh:中的 -11; first=zh:主要是 -7
first=zh:买 -7; first=zh:了解 -7; first=zh:优 13; first=zh:信息 5; first=zh:修 -9; first=zh:值 -6; first=zh:做了 -6; first=zh:做的 -8
first=zh:先 -5; first=zh:关系 7; first=zh:写 11; first=zh:动 14; first=zh:化 -6; first=zh:变化 -9; first=zh:可 -7; first=zh:听 14
first=zh:周末 -9; first=zh:喜欢 -8; first=zh:回到 -7; first=zh:基本 -6; first=zh:基础 -6; first=zh:处理 -7; first=zh:学 -13; first=zh:学习 -17
first=zh:孩子 -5; first=zh:对于 -9; first=zh:工作 -6; first=zh:年初 -7; first=zh:建 5; first=zh:式 -5; first=zh:当 -10; first=zh:很多 -10
first=zh:很好 -7; first=zh:從 8; first=zh:总结 -7; first=zh:我的 -23; first=zh:打 -5; first=zh:挺 -8; first=zh:掌握 -5; first=zh:数据 32
first=zh:整理 -6; first=zh:新的 -10; first=zh:方法 -5; first=zh:时 -6; first=zh:暂时 -5; first=zh:更多 -5; first=zh:最大 -7; first=zh:有点 -7
first=zh:朋友 8; first=zh:本 -9; first=zh:机器 16; first=zh:格 -6; first=zh:框架 -5; first=zh:模型 -6; first=zh:正式 -6; first=zh:比如 -7
first=zh:深入 -5; first=zh:游戏 37; first=zh:源 29; first=zh:状态 -5; first=zh:理解 -13; first=zh:用于 -6; first=zh:疫 -10; first=zh:的是 -8
first=zh:看了 -11; first=zh:看到 -7; first=zh:看完 -9; first=zh:知识 15; first=zh:第一 -6; first=zh:第一次 -8; first=zh:第三 -6; first=zh:第二 -5
first=zh:简单 -9; first=zh:算法 -8; first=zh:练习 -6; first=zh:编 -23; first=zh:翻 5; first=zh:联 7; first=zh:自 10; first=zh:视频 -7
first=zh:解决 -6; first=zh:训练 18; first=zh:设计 -6; first=zh:读 -7; first=zh:过程 -6; first=zh:选择 -5; first=zh:都有 -7; first=zh:配置 -6
first=zh:開始 -7; first=zh:问题 -13; first=zh:除了 -7; first=zone -5; form= -39; form=field 43; form=name 97; form=word 5
form=words -24; given=1 -97; given=2 -10; given=3 -7; hasCapital= 36; hint=concept 19; hint=cue 52; hint=heading 36; hint=link 73
hint=shape 56; hint=strong 17; in=1 -32; in=3 8; in=4 22; in=5 -29; isHeading= 62; isItem= 33; isLead= 13; isLink= 42
isOpening= 6; isStrong= 26; joined.after=! -28; joined.after=" 24; joined.after=$ 9; joined.after=) 42; joined.after=, 5
joined.after=. -13; joined.after=/ 11; joined.after=: 8; joined.after=; -7; joined.after=? 13; joined.after=] 5
joined.after=a -16; joined.after=| -9; joined.after=“ -11; joined.after=” 12; joined.before=! 13; joined.before=" 5
joined.before=( 46; joined.before=) 9; joined.before=, -14; joined.before=. 44; joined.before=/ -26; joined.before=: 28
joined.before=; -14; joined.before=[ 10; joined.before=a -8; joined.before=the -16; joined.before=| -10; joined.before=~ 37
joined.before=“ 8; joined.before=” -5; joined.beside= -7; joined.close= 7; joined.close=1 -7; joined.close=2 -11
joined.common=10 6; joined.common=11 15; joined.common=20 13; joined.common=22 -17; joined.common=30 42; joined.common=31 -25
joined.common=32 -13; joined.common=33 15; joined.count=2 -8; joined.count=3 -15; joined.count=4 6; joined.count=5 -7
joined.dense=2 -35; joined.dense=3 -7; joined.dense=4 7; joined.dense=5 20; joined.dense=6 6; joined.dense=7 14
joined.everyday=10 -13; joined.everyday=11 17; joined.everyday=20 24; joined.everyday=21 -22; joined.everyday=22 -16
joined.everyday=30 40; joined.everyday=31 24; joined.everyday=32 -29; joined.everyday=33 -19; joined.field= 6
joined.field=Backend Development -24; joined.field=Business 11; joined.field=Computer Science 14; joined.field=Daily Life 19
joined.field=Food -7; joined.field=Literature 24; joined.field=Programming 16; joined.field=Programming Languages 30
joined.field=Visual Arts -10; joined.field=Web Development -33; joined.field=Wellness 11; joined.form= -35; joined.form=name 43
joined.form=word -20; joined.form=words -30; joined.given=2 21; joined.hasCapital= 9; joined.hint=cue 14; joined.hint=heading 10
joined.hint=link 31; joined.hint=shape -46; joined.in=1 -9; joined.in=2 13; joined.in=3 15; joined.in=4 -52; joined.in=5 -61
joined.isHeading= 20; joined.isItem= -10; joined.isLead= 42; joined.isLink= 55; joined.isOpening= 17; joined.isStrong= 26
joined.known= 98; joined.lead= 39; joined.lead=1 -11; joined.lead=2 -30; joined.lead=2021 8; joined.lead=3 -7; joined.lead=4 -7
joined.lead=ai -5; joined.lead=python 8; joined.share=0 20; joined.share=2 -22; joined.share=4 -50; joined.short=heading -24
joined.short=lead -28; joined.short=opening 37; joined.size=0 29; joined.size=3 -22; joined.size=5 -13; joined.times=1 15
joined.times=3 23; joined.times=5 -19; joined.title= -29; joined.topics=0 -23; joined.topics=1 -33; joined.topics=2 -22
joined.topics=3 10; joined.words=2 -19; joined.words=3 14; known= 176; language=de -10; language=es -6; language=fr -24
language=it -11; language=ja 7; language=nl 12; language=pt -21; language=zh -36; last=1 33; last=12 20; last=13 7; last=1st -6
last=2 26; last=2017 16; last=2020 15; last=2023 -26; last=26 7; last=3 -17; last=30 7; last=4 -6; last=5 5; last=6 -6; last=7 -5
last=ability -6; last=accessible 8; last=according -14; last=account 8; last=accuracy 9; last=achievements -13; last=action -15
last=actions 7; last=activities -26; last=activity 14; last=add -9; last=added -12; last=adding -5; last=addition -7
last=addresses 22; last=advice 11; last=afternoon -16; last=ahead -5; last=air -9; last=album 33; last=algorithm 20
last=algorithms 7; last=allows -5; last=american -6; last=analysis 8; last=angle -9; last=anniversary -5; last=anxiety -8
last=anyways -5; last=apis 7; last=app 21; last=application 19; last=applications -8; last=appreciate 7; last=approach 16
last=approaches -5; last=apps 6; last=architecture 11; last=arms -8; last=array -9; last=arrays 9; last=arrived -7; last=art 30
last=articles 7; last=assessment 7; last=attempt -7; last=attempts 7; last=attended -9; last=audio -6; last=authentication 9
last=away -10; last=baby 7; last=backend 10; last=backlog -11; last=bag 19; last=band 12; last=base 5; last=based -7
last=basic -13; last=basics -13; last=basis 10; last=batch -9; last=beat 8; last=becoming 8; last=bed 29; last=began -11
last=beginning -5; last=behind -10; last=best -10; last=better -13; last=bits -9; last=black -9; last=blank -8; last=block -5
last=blog -13; last=blood -8; last=blue -10; last=board 17; last=bonding 15; last=book 15; last=bottom -10; last=bought -8
last=box -12; last=boxes -13; last=brain -7; last=bread 15; last=breakfast -8; last=breaking 6; last=breaks 14; last=broke -8
last=brought -5; last=browser -9; last=bug 9; last=bugs -9; last=build 27; last=building -45; last=built -12; last=bunch -6
last=button 18; last=c 6; last=calendar -9; last=call -10; last=called -9; last=calls 10; last=came -15; last=camera 25
last=case 47; last=cases -11; last=cat 5; last=categories -11; last=center -7; last=challenges 18; last=changed -7
last=changes -16; last=chapter -12; last=characters -8; last=chat -7; last=chats -18; last=checked -6; last=checking -9
last=child 5; last=children 14; last=christmas 18; last=city -7; last=class 36; last=classic -6; last=client -6; last=climbing 10
last=closed -5; last=club 28; last=co 5; last=code 11; last=coded -5; last=coding -22; last=coffee -12; last=colleagues -7
last=collect 7; last=collection 9; last=come -7; last=comes -15; last=coming -8; last=command -7; last=comments 7; last=commit -18
last=community 18; last=company -6; last=competition 5; last=complete -9; last=completed -16; last=component 30
last=components 39; last=comprehension -15; last=computer -8; last=computing 10; last=concept 6; last=concepts -8
last=configuration -6; last=connecting -9; last=consuming -6; last=container -10; last=containers 16; last=contains -10
last=continue -14; last=continued -5; last=continues -8; last=continuing -6; last=contribute 7; last=control 18
last=conversation -9; last=conversations -13; last=converting -6; last=copy 6; last=core 8; last=corner -5; last=count -5
last=country 28; last=couple -6; last=course 39; last=coursera 15; last=courses -8; last=cover 15; last=covered -11
last=covering -9; last=covid-19 -7; last=create -10; last=created -6; last=creating -7; last=creation 13; last=crew -6
last=cross -11; last=css -18; last=culture 24; last=curated 16; last=currently -8; last=curve -8; last=custom -20; last=cycle 6
last=dad 5; last=daily -9; last=dataset -6; last=date -12; last=dates 8; last=de -6; last=de:1 27; last=de:daten 20
last=de:erstellen -11; last=de:erstellt -10; last=de:of -8; last=de:programm 16; last=de:projekt 17; last=de:projekte 10
last=de:schreiben -9; last=de:server 24; last=deal 8; last=debug 5; last=debugging 7; last=dec -13; last=decided -5; last=deck -8
last=deep -9; last=deeper -5; last=definition -7; last=degree 12; last=dependencies -8; last=depending -6; last=deployed -5
last=depth -5; last=design -32; last=desktop 14; last=dev 5; last=development 16; last=dictionary 7; last=digital -10
last=dinner 20; last=direction -7; last=directory -12; last=discipline 9; last=discovered -13; last=discussion -11; last=display 8
last=distance 12; last=dive -12; last=diving -18; last=document 22; last=documentation -10; last=doesn't -6; last=dog 23
last=double -8; last=downs 5; last=dr -16; last=draft 14; last=drew 6; last=drive -8; last=due -13; last=earlier -7; last=early -7
last=easy -6; last=eating 16; last=edge 5; last=edition -23; last=editor 27; last=effort -9; last=elevation 18; last=else 5
last=email -8; last=ended -5; last=ends -5; last=enemy -5; last=energy -8; last=engineer 15; last=engineering -7; last=enough -8
last=entry -5; last=environment 5; last=episode -6; last=era -7; last=error 11; last=errors 18; last=es:cosas -7; last=es:estado 8
last=es:fin -7; last=es:proyecto -7; last=es:proyectos -5; last=es:trabajo -6; last=evaluation 19; last=everything -14
last=everywhere -10; last=example -9; last=examples 12; last=execution 12; last=exercise 37; last=existing -6; last=exists -7
last=experience -7; last=experiences 7; last=experiment -9; last=experimented -6; last=experiments 7; last=exploration -14
last=explored -5; last=exploring -6; last=exported -6; last=extra -6; last=f -5; last=faced -11; last=failure 16; last=failures -9
last=fair 19; last=family 34; last=fan 19; last=favorite -11; last=favourite -8; last=fear 7; last=features -9; last=feedback 10
last=feel -6; last=felt -6; last=fiction 6; last=field 6; last=figure -8; last=figuring 8; last=file 11; last=film 20
last=finger -10; last=fingers -6; last=finish -9; last=finished -6; last=finishing 7; last=fire 6; last=fit 16; last=fix -5
last=flight 22; last=floor -5; last=flour 12; last=flow 11; last=fly 5; last=folder -37; last=folders -11; last=following -10
last=food 9; last=forcing 17; last=form 24; last=formatting 6; last=forward -8; last=found -16; last=foundation 6
last=fr:plutôt -7; last=frame 28; last=framework 13; last=frameworks -10; last=free -8; last=friend -6; last=friendly 7
last=friends 14; last=front -12; last=full -9; last=full-time 7; last=fun -8; last=function -15; last=functionality -12
last=functions 22; last=future -11; last=game 35; last=games 5; last=garbage -5; last=garden 24; last=gave -6; last=gem 16
last=generation 23; last=generator -15; last=github -12; last=github.com -15; last=goals 35; last=goes -10; last=gradient 10
last=grammar 8; last=grateful 8; last=growth 8; last=guides -8; last=gym 10; last=habit 11; last=habits 10; last=hack -5
last=hacker -5; last=hacking 11; last=half -14; last=halfway -5; last=handling 6; last=hands -8; last=happiness 23; last=hard -7
last=health 32; last=healthy 8; last=helped -9; last=hex -10; last=high -8; last=highlighting 7; last=highlights -6; last=hills 25
last=hindsight -6; last=history 29; last=holes 5; last=home -8; last=hosted -8; last=hosting 12; last=however -10; last=html -14
last=http -16; last=https -58; last=hub 8; last=human -6; last=ice 6; last=idea 18; last=ideas -12; last=ii -8
last=implementation 12; last=important -5; last=including -12; last=increases -7; last=index -18; last=india 7
last=information -21; last=infrastructure 26; last=injury 15; last=input 11; last=inside -10; last=insights 11
last=inspiration -5; last=inspired -6; last=installed -6; last=instance 20; last=instead -15; last=integration 11
last=intensity -14; last=interest -22; last=interface -14; last=intermediate -6; last=internet -7; last=internship 17
last=interview 44; last=interviews 14; last=intro -17; last=introduced -6; last=isn't -7; last=it'll -5; last=items -15
last=ja:について -11; last=ja:コード -12; last=ja:プロジェクト -5; last=ja:基礎 -6; last=ja:開発 9; last=james 7; last=japanese 7; last=job 23
last=jobs 22; last=joined -6; last=journal 18; last=journey -12; last=js -11; last=julia -6; last=keep -6; last=key 11
last=keyboard 10; last=keys 7; last=kids 27; last=lab 21; last=label -9; last=labels 21; last=language -41; last=languages 10
last=late -6; last=layers 7; last=layout -18; last=learn -19; last=learned -7; last=learnt -9; last=least -5; last=lecture -43
last=lectures -11; last=led 16; last=left -11; last=legs -10; last=length -6; last=level -8; last=levels 9; last=library 11
last=life -10; last=light -8; last=limits 16; last=line 6; last=linear -10; last=links 11; last=list -9; last=listening 35
last=live -6; last=living -6; last=location -11; last=lockdown -13; last=logging -11; last=lol -10; last=long -13
last=looking -16; last=looks -7; last=loop -11; last=lost 7; last=lunch -11; last=machine 7; last=machines -10; last=magic 15
last=makes -9; last=man 18; last=management 12; last=manager 6; last=mark -9; last=markdown 26; last=market 13; last=martin -8
last=master -6; last=material -15; last=math -9; last=matrix 13; last=max 9; last=media -13; last=meet -7; last=meeting 51
last=meetup 17; last=member -5; last=memory 24; last=mentors -12; last=mentorship -9; last=message -8; last=messages -6
last=methods -11; last=microsoft 6; last=mileage 27; last=miles 9; last=milestone -7; last=mind -5; last=mindset 19; last=mini -19
last=mistakes 12; last=mix 12; last=mock -6; last=mode -14; last=models -11; last=module -33; last=momentum 6; last=money 16
last=mood -7; last=mother 17; last=mount 8; last=movement 10; last=movies 18; last=moving 6; last=ms -6; last=multiple -9
last=muscles -8; last=music 14; last=musical -9; last=naps 13; last=nature 8; last=needs -9; last=nervous 7; last=network -7
last=neural -13; last=news 11; last=node -8; last=notation -5; last=note 12; last=notebook -21; last=notes 21; last=novel -5
last=numbers 11; last=nyc 11; last=objects 18; last=ones -10; last=online -14; last=onto -10; last=open -13; last=opportunities 6
last=optimization 16; last=options 9; last=ordered 6; last=organized -6; last=organizing -6; last=overall -5; last=pace 47
last=packages 22; last=page 19; last=pain 11; last=painting 6; last=pair 28; last=pairing 19; last=pairs -7; last=pandemic 8
last=paper -7; last=parameters -14; last=park 10; last=partner -6; last=parts 22; last=pass 16; last=past -6; last=path 13
last=paths -12; last=pattern 17; last=patterns -7; last=peek 5; last=pending -6; last=people 5; last=performance 37
last=period -9; last=personality -9; last=perspective 16; last=phase -14; last=phone -11; last=phrases 7; last=picture 7
last=pictures -6; last=piece 6; last=pixel -6; last=place -6; last=places -5; last=plan 10; last=planned -8; last=plans -11
last=planted 16; last=plants 11; last=platform -11; last=platforms -10; last=playing 13; last=plugin 18; last=pm -15
last=podcast 8; last=point 14; last=pointers -8; last=pop 5; last=popular -6; last=portfolio 11; last=position 13; last=post 10
last=posts 15; last=pr 22; last=practice 34; last=practiced -15; last=practices -7; last=practicing 18; last=presentation -12
last=pressure -11; last=preview -25; last=previous -5; last=print 12; last=problem -8; last=problems 24; last=process 12
last=processes -9; last=processing -11; last=produce 8; last=product -13; last=products -7; last=prof -14; last=profile -26
last=program 10; last=programmer 5; last=programs -14; last=progress -10; last=prompts -11; last=proof 27; last=properly 5
last=proposal 24; last=props 13; last=protein -10; last=prototype 20; last=pt:1 19; last=pt:aula -7; last=pt:criação -6
last=pt:emprego 11; last=pt:empresa -5; last=pt:parte -5; last=pt:programação 11; last=pt:prova 8; last=published -6
last=publishing -9; last=purpose 7; last=purposes -24; last=push -7; last=put -5; last=quantity -7; last=quarter -9
last=question 6; last=questions 23; last=queue -11; last=quiz 7; last=quote -22; last=race 14; last=ran -10; last=range 16
last=rate -15; last=re-read -5; last=reader 14; last=reading 40; last=readme -15; last=receive 8; last=received -6
last=recording 34; last=recursion 17; last=reduce 8; last=refactor 21; last=reference 6; last=reflect 18; last=refresher -7
last=regional -13; last=regularly 9; last=reinforcement -5; last=related -11; last=released -5; last=reminder 7; last=remote 9
last=remotely 43; last=removed -6; last=repo 22; last=repository -25; last=representation -6; last=reps -10; last=request 13
last=requirement -11; last=researching -6; last=reset 5; last=resolution 17; last=resource -12; last=resources -10
last=response -8; last=responsive 15; last=rest 51; last=result 7; last=resume 6; last=reviewed -7; last=reviewing 12
last=reviews 8; last=right -24; last=risk 17; last=road -9; last=robot 18; last=roles 8; last=room 10; last=route 12
last=routine 16; last=routing 27; last=row 20; last=rules 5; last=run 57; last=running -19; last=runs -11; last=safe 15
last=salad 12; last=salt -9; last=saw 39; last=scenario -10; last=scene 20; last=science -26; last=score 11; last=scratch -23
last=screen 21; last=script 14; last=search 15; last=searching -5; last=season -6; last=second -7; last=secret -5
last=section -23; last=security 16; last=see -6; last=seeing 9; last=seems -7; last=semester -9; last=sequence -17
last=series -22; last=server 7; last=service -25; last=services 9; last=session 7; last=sessions -8; last=setting -8
last=shadow 9; last=shape 14; last=sharing -10; last=shop -5; last=short -14; last=shot 5; last=show -13; last=showing -5
last=side -13; last=signal 11; last=similar -10; last=simplicity -7; last=sit 7; last=sites 10; last=sivers -21; last=size -17
last=sleep 14; last=slow -6; last=slower -7; last=smarter 7; last=snow -8; last=social -7; last=solo 11; last=solution -11
last=solved 9; last=solving 6; last=something -9; last=song 20; last=songs 27; last=sort 9; last=sounds 13; last=source 14
last=space -14; last=speakers -21; last=speaking 39; last=speed 7; last=spent -11; last=split -6; last=spot -11; last=spots 6
last=stack -12; last=staff -5; last=stand 7; last=standard -6; last=start -13; last=started -17; last=starter 37
last=starting -12; last=starts -9; last=state 17; last=statements 8; last=states -6; last=stats -6; last=status -6; last=stick -6
last=storage 19; last=store -6; last=story 16; last=strategy 9; last=streak -5; last=strength 9; last=stress -8; last=string -21
last=strings -9; last=structure -5; last=struggled -7; last=struggling -9; last=studied -6; last=studio 28; last=study 6
last=studying -6; last=style -10; last=success -7; last=summary -15; last=summer -10; last=sure -5; last=switch 18
last=switched -7; last=syntax -21; last=system 14; last=systems -7; last=tables 7; last=takes -11; last=talk 21; last=talks -6
last=target -10; last=task -9; last=tasks -14; last=teaching 6; last=team 6; last=technique 14; last=techniques -8
last=technologies -10; last=temperature -18; last=template 44; last=tendency -7; last=tension -11; last=test 5; last=tested 19
last=tests 7; last=text 15; last=thanks -7; last=that's -15; last=theory 12; last=there's -12; last=they're -7; last=think -7
last=thought 8; last=threshold 11; last=throughout -10; last=timeline -17; last=tinkering -9; last=tips -5; last=tired 8
last=together -12; last=told -8; last=ton -6; last=tone 8; last=tools 20; last=topics -20; last=total -9; last=touch 6
last=towards -11; last=track -9; last=tracks -9; last=training 16; last=transition 21; last=translation -11; last=travel 11
last=travelling -12; last=trees 11; last=tried -5; last=tries -10; last=trip 10; last=trying -11; last=turn 17; last=turns 6
last=tutorial 7; last=tutorials -7; last=tv 5; last=tweets 9; last=twice -6; last=type 19; last=udemy 36; last=ui 22; last=uk 7
last=understand -5; last=understanding 11; last=upcoming -6; last=update -10; last=upload -7; last=usage 22; last=user -10
last=users -7; last=uses -6; last=vacation 16; last=validation 7; last=value 5; last=variables 11; last=variety -5
last=vector -30; last=version -18; last=view 10; last=views 6; last=visited 7; last=visiting -5; last=visual -5; last=vocabulary 9
last=volume 10; last=vs -25; last=w -11; last=walk 32; last=walked 6; last=walks 24; last=walls -8; last=war 7; last=watch 10
last=watched -13; last=watching 8; last=water -7; last=we're -9; last=we've -10; last=weather -15; last=website 10
last=websites 5; last=wedding -5; last=weekly -12; last=weight 38; last=weights 5; last=what's -8; last=white -6; last=whole -7
last=window -11; last=windows 9; last=wired 26; last=wizard -9; last=words 25; last=work 9; last=worked -14; last=workflow 34
last=working -50; last=works -23; last=wrap -6; last=write 5; last=writing 14; last=written -6; last=x -8; last=yellow -6
last=york -8; last=you're -5; last=yourself 16; last=youtube 6; last=zero -6; last=zh:一年 -6; last=zh:中的 -7; last=zh:书 -7
last=zh:买 -7; last=zh:了解 -7; last=zh:事情 -6; last=zh:信 6; last=zh:信息 -8; last=zh:值 -12; last=zh:关系 6; last=zh:内容 -10; last=zh:出 -7
last=zh:函数 28; last=zh:分析 6; last=zh:化 26; last=zh:北京 6; last=zh:历史 13; last=zh:变化 -6; last=zh:啦 -10; last=zh:器 22; last=zh:学 -9
last=zh:学习 -15; last=zh:完 -5; last=zh:定 7; last=zh:实现 -9; last=zh:实际 -9; last=zh:工作 -6; last=zh:建 12; last=zh:很多 -6; last=zh:很好 -8
last=zh:思考 8; last=zh:性 -5; last=zh:情 -8; last=zh:推荐 -6; last=zh:整理 -7; last=zh:方法 -8; last=zh:服务 15; last=zh:框架 23; last=zh:概念 8
last=zh:模型 26; last=zh:游戏 7; last=zh:点 -13; last=zh:版 -6; last=zh:状态 -8; last=zh:的是 -6; last=zh:皮 5; last=zh:看完 -6; last=zh:码 32
last=zh:程 -5; last=zh:简单 -7; last=zh:系统 15; last=zh:线 -18; last=zh:练习 -7; last=zh:组 19; last=zh:能力 -6; last=zh:视频 6; last=zh:计划 15
last=zh:训练 6; last=zh:设计 -11; last=zh:部分 -6; last=zh:配置 -5; last=zh:长 -7; last=zh:问题 11; last=zh:阅读 -9; last=zh:面 10
last=zh:项目 21; last=zone 10; lead= -11; lead=1 -20; lead=120 6; lead=13 -15; lead=14 11; lead=15 -17; lead=16 -9; lead=17 -5
lead=18 -13; lead=2 27; lead=20 -12; lead=2020 9; lead=2021 11; lead=21 -7; lead=23 -6; lead=26 -5; lead=28 -9; lead=2nd -6
lead=3 11; lead=30 -18; lead=3d 9; lead=3rd -7; lead=4 25; lead=45 -7; lead=50 5; lead=6 -7; lead=60 -5; lead=7 9; lead=8 15
lead=90 -9; lead=abstract 7; lead=achieving 7; lead=active -10; lead=actual 37; lead=add 44; lead=added 69; lead=adding -8
lead=additional -8; lead=adjusting 16; lead=ai -18; lead=air -7; lead=almost -6; lead=andrew -10; lead=api -10; lead=app -6
lead=arrived 18; lead=asked 6; lead=asking -7; lead=assigned 32; lead=associated 6; lead=attending -15; lead=attention -17
lead=audio -13; lead=authentication 7; lead=awesome 10; lead=aws -9; lead=bar 5; lead=basic 39; lead=batch -5; lead=beautiful 7
lead=becoming 11; lead=began -7; lead=beginning -10; lead=best 14; lead=bigger 12; lead=black -25; lead=blog -14; lead=board -11
lead=book -13; lead=bring -5; lead=build 7; lead=building 10; lead=built 16; lead=c -7; lead=called 22; lead=carefully 5
lead=challenging -9; lead=change 26; lead=changed 16; lead=changing -9; lead=chapter -9; lead=checked 23; lead=classic 21
lead=cleaned 12; lead=clear 6; lead=closed 7; lead=cloud -11; lead=code -35; lead=coffee -10; lead=color -6; lead=comfortable 7
lead=command -6; lead=community -7; lead=completed -10; lead=completing -7; lead=complex -7; lead=components -6; lead=computer 12
lead=confusing -7; lead=connected 12; lead=connecting 27; lead=content -12; lead=continued 7; lead=control -10; lead=converting 22
lead=cool 8; lead=core -10; lead=couple 5; lead=course 33; lead=covered 12; lead=covid-19 -6; lead=create 9; lead=created 19
lead=creating 17; lead=cross -6; lead=css -15; lead=currently 6; lead=custom 26; lead=cutting 11; lead=daily 23; lead=dark 15
lead=data -9; lead=david -8; lead=de -19; lead=de:eigenen 23; lead=de:of -9; lead=de:weitere -6; lead=dealing 17; lead=decided 15
lead=deep -8; lead=deeper 5; lead=defined 17; lead=derek -9; lead=design -11; lead=designed 31; lead=designing 18
lead=developer -8; lead=developing 18; lead=development -6; lead=difficult 14; lead=digital -10; lead=directory 8
lead=discovered -5; lead=discussed 17; lead=django -10; lead=domain -6; lead=double -15; lead=drawing 11; lead=drew -7
lead=dynamic 7; lead=easily 6; lead=easy 21; lead=effort -8; lead=either 7; lead=empty 6; lead=end 15; lead=ended -9
lead=engineering -11; lead=english -7; lead=enjoy 10; lead=enjoyed 8; lead=enjoying 16; lead=enough -7; lead=entire 6
lead=entirely 5; lead=error -10; lead=example -10; lead=excited -12; lead=exciting 6; lead=expecting -7; lead=experimented 14
lead=explaining 14; lead=explore 7; lead=explored 11; lead=exported -6; lead=extra 19; lead=extremely -5; lead=facing 8
lead=failed -13; lead=fancy 9; lead=favorite 27; lead=favourite 15; lead=featured -12; lead=features 8; lead=february 5
lead=feeling -17; lead=fetch -6; lead=file -8; lead=final -8; lead=find 16; lead=finding 11; lead=finger -5; lead=finish 12
lead=finished 24; lead=finishing 44; lead=fix 9; lead=fixed 19; lead=fixing 11; lead=focused 7; lead=focusing -7
lead=followed -13; lead=following -17; lead=foot 6; lead=forced 20; lead=formed -8; lead=found 45; lead=four -6; lead=free 21
lead=fresh -6; lead=friend -11; lead=friendly 15; lead=full 29; lead=fully -24; lead=functional 14; lead=general 9
lead=generated -6; lead=git -14; lead=given -8; lead=giving 9; lead=goal -6; lead=gonna -5; lead=google 6; lead=gotten 8
lead=grand -6; lead=green 22; lead=group 12; lead=growing 19; lead=gym -8; lead=half -7; lead=handle 6; lead=handling 10
lead=hands 7; lead=hanging 8; lead=happened 30; lead=head -6; lead=hearing -5; lead=help 11; lead=helpful -5; lead=helping 21
lead=high -7; lead=hitting -11; lead=home -13; lead=hoping -11; lead=hosted 23; lead=hosting -12; lead=human -13; lead=image -9
lead=implement 30; lead=implementing -7; lead=important 9; lead=imported 15; lead=improved 10; lead=improving 24
lead=including 26; lead=increase 17; lead=increased 14; lead=indie 5; lead=individual 16; lead=initial 9; lead=inner -11
lead=input -6; lead=installed 16; lead=intended 7; lead=interested -11; lead=interesting -9; lead=internet -5; lead=interview -12
lead=introduced 10; lead=introducing 18; lead=involved -11; lead=ja:リ -11; lead=javascript -9; lead=job 7; lead=john -5
lead=joined 19; lead=journal -9; lead=js 19; lead=july -7; lead=june -10; lead=keep 11; lead=kept -6; lead=key -16
lead=keyboard 6; lead=knowing 7; lead=la -7; lead=lab -9; lead=language -10; lead=learned 16; lead=learning -27; lead=lecture -6
lead=led 24; lead=less -11; lead=level -13; lead=life -5; lead=light -8; lead=liked -10; lead=limited -12; lead=list -7
lead=listened -11; lead=lived -9; lead=living -20; lead=local 14; lead=log -12; lead=long 17; lead=looked 9; lead=looking 8
lead=losing -16; lead=love 25; lead=lovely 25; lead=low -10; lead=lower -10; lead=lunch -8; lead=machine -11; lead=mainly 8
lead=management -5; lead=managing 19; lead=manually -9; lead=markdown 11; lead=max 10; lead=meaning -6; lead=meeting -29
lead=mentioned -18; lead=mentor 6; lead=merged -8; lead=met 6; lead=michael -10; lead=microsoft -16; lead=mile 40; lead=miles 17
lead=min -11; lead=minimal 14; lead=minor 13; lead=minute 6; lead=missing 7; lead=ml -21; lead=monthly 22; lead=mostly -9
lead=mount -6; lead=move -8; lead=moved 10; lead=music -13; lead=name 8; lead=named 15; lead=near 7; lead=necessary -10
lead=need 29; lead=needed -8; lead=needs -6; lead=nested -8; lead=network -9; lead=neural -7; lead=normal 9; lead=notes 11
lead=noticed 9; lead=officially 8; lead=online -6; lead=open -39; lead=opened -8; lead=optimization -5; lead=organized -12
lead=organizing 13; lead=original 19; lead=overall 7; lead=pace -7; lead=page 8; lead=paired -13; lead=pandemic -6; lead=paper -8
lead=participated 18; lead=participating -7; lead=particular -10; lead=particularly 10; lead=passed 13; lead=pcb -11
lead=people -11; lead=perfect 15; lead=performance -13; lead=personal 6; lead=picked -14; lead=place -6; lead=plan -7
lead=planned 15; lead=planning -22; lead=planted 15; lead=play -11; lead=played -9; lead=playing 11; lead=popular 76
lead=possible 20; lead=post 30; lead=potential 6; lead=power -19; lead=practical -6; lead=practice 15; lead=practiced -7
lead=practicing 8; lead=preparing 33; lead=previous 13; lead=previously 6; lead=problems 8; lead=processing 6; lead=product 8
lead=project -18; lead=proper 26; lead=pt:alguns 24; lead=published 20; lead=pull 9; lead=push 37; lead=put -7; lead=putting -11
lead=quickly 5; lead=ran 8; lead=random -11; lead=rc -9; lead=reached 9; lead=react -9; lead=read 9; lead=reading -9
lead=reasonable 6; lead=recorded 8; lead=recurse 11; lead=reducing 22; lead=refactoring -7; lead=regular 21; lead=related 13
lead=remaining 9; lead=remove 8; lead=rendered 12; lead=research 26; lead=resource 7; lead=rest -6; lead=returned -7
lead=review 39; lead=reviewed 19; lead=river -5; lead=room -6; lead=rough 11; lead=routing 5; lead=run -9; lead=sample -11
lead=san -7; lead=saving 8; lead=saw 26; lead=saying -7; lead=scheduling 9; lead=school 8; lead=science -15; lead=second 7
lead=secret 7; lead=security -8; lead=seeing -12; lead=selected -6; lead=self -8; lead=set 34; lead=setting 17; lead=share 9
lead=shared -13; lead=sharing -11; lead=shorter 20; lead=showing -6; lead=shows 9; lead=side -13; lead=signal -8; lead=signed 13
lead=significant -7; lead=simple 36; lead=simplest 7; lead=single 7; lead=skills -5; lead=slow 7; lead=smart 7; lead=soft 5
lead=software -12; lead=solo 16; lead=solutions -8; lead=solved -8; lead=solving 13; lead=somewhat 6; lead=sound -10
lead=space -7; lead=special 8; lead=specific 12; lead=speed 6; lead=spending 10; lead=spent -10; lead=split 7; lead=spring 16
lead=standard 11; lead=start 6; lead=started -5; lead=starting -11; lead=startup -6; lead=state -7; lead=static -10
lead=stopped 21; lead=storage -10; lead=string -19; lead=structured -6; lead=struggled 9; lead=struggling 11; lead=studied 11
lead=study -12; lead=studying -10; lead=stumbled 7; lead=submitted 23; lead=successful 12; lead=successfully 5; lead=suggested -15
lead=surprised 12; lead=surprising 16; lead=surprisingly -6; lead=switched 17; lead=switching -19; lead=takes 6; lead=talk -12
lead=talked 9; lead=talking -19; lead=task -17; lead=teaching -13; lead=team -9; lead=tech -13; lead=technical -9; lead=test -6
lead=tested 8; lead=testing 21; lead=that's -6; lead=they're 6; lead=think 18; lead=thinking -6; lead=top -10; lead=total -8
lead=totally 14; lead=towards 7; lead=tracking -7; lead=trained -13; lead=training 11; lead=travel -8; lead=tried 24
lead=trying -19; lead=turned 25; lead=tv -6; lead=type -17; lead=types 5; lead=ubuntu 6; lead=ui 6; lead=understand 17
lead=understanding -6; lead=upcoming 20; lead=update 15; lead=uploaded 14; lead=uses 20; lead=video -15; lead=visited -9
lead=visual 17; lead=vs 30; lead=waiting -14; lead=walking -14; lead=wanted 15; lead=watch 13; lead=watching -5; lead=water -18
lead=weather -6; lead=web -14; lead=website -13; lead=wedding -9; lead=weekly 10; lead=weird 6; lead=whether 7; lead=white -13
lead=whole 18; lead=window 6; lead=winter 19; lead=wonderful -9; lead=word 5; lead=work 11; lead=worked 12; lead=working 19
lead=workshop -5; lead=world 6; lead=writing 10; lead=wrote 43; lead=year's 11; lead=z -15; lead=zero -8; lead=zh:买 -7
lead=zh:云 -8; lead=zh:写 26; lead=zh:函数 9; lead=zh:化 -10; lead=zh:只要 8; lead=zh:听 15; lead=zh:喜欢 35; lead=zh:处理 29; lead=zh:对于 6
lead=zh:工作 -10; lead=zh:從 7; lead=zh:成 9; lead=zh:找 6; lead=zh:数据 -20; lead=zh:时 11; lead=zh:比如 28; lead=zh:游戏 10; lead=zh:的是 14
lead=zh:看到 8; lead=zh:程 -10; lead=zh:第一次 8; lead=zh:能够 -6; lead=zh:读 -6; lead=zh:项目 17; length=0 -36; length=1 -32; length=2 14
length=3 31; length=4 34; length=5 31; length=de:0 19; length=de:1 5; length=de:2 -23; length=de:3 -10; length=es:0 -6
length=es:1 -56; length=es:2 7; length=es:3 12; length=es:4 39; length=fr:0 -6; length=fr:1 -35; length=fr:2 -26; length=fr:4 6
length=fr:5 33; length=it:1 -17; length=it:2 19; length=it:5 -9; length=ja:0 -53; length=ja:1 -55; length=ja:2 -40; length=ja:3 34
length=nl:1 -14; length=nl:2 20; length=nl:3 19; length=nl:4 -6; length=pt:1 -39; length=pt:4 11; length=pt:5 6; length=zh:0 -38
length=zh:1 -71; length=zh:2 -16; share=0 -21; share=2 9; share=3 29; short=heading -90; short=lead -13; short=opening -54
size=0 31; size=1 35; size=2 22; size=3 13; size=4 10; size=5 -7; size=6 -22; size=7 -50; spaced.after=! 5; spaced.after=$ 40
spaced.after=( 10; spaced.after=) 6; spaced.after=, 10; spaced.after=/ 90; spaced.after=: -34; spaced.after=; 13
spaced.after=? -8; spaced.after=~ 32; spaced.after=“ 34; spaced.before=! -10; spaced.before=" 8; spaced.before=) -18
spaced.before=, -33; spaced.before=. -30; spaced.before=: -13; spaced.before=^ -35; spaced.before=“ 15; spaced.beside= 40
spaced.close= 7; spaced.common=11 -6; spaced.common=20 55; spaced.common=21 -17; spaced.common=22 -50; spaced.common=30 51
spaced.common=31 -12; spaced.common=32 -43; spaced.common=33 -38; spaced.count=1 -31; spaced.count=2 -34; spaced.count=3 -10
spaced.count=4 26; spaced.dense=0 63; spaced.dense=1 8; spaced.dense=2 -10; spaced.dense=3 -8; spaced.dense=4 -20
spaced.dense=5 -34; spaced.dense=6 -28; spaced.digit= 34; spaced.everyday=10 36; spaced.everyday=11 -6; spaced.everyday=20 66
spaced.everyday=21 -13; spaced.everyday=22 -55; spaced.everyday=30 64; spaced.everyday=32 -61; spaced.everyday=33 -42
spaced.field= 6; spaced.field=Backend Development 13; spaced.field=Business 57; spaced.field=Computer Science -18
spaced.field=Daily Life 6; spaced.field=Design 17; spaced.field=Food 6; spaced.field=Frontend Development 19
spaced.field=Languages -37; spaced.field=Literature 17; spaced.field=Mathematics -28; spaced.field=Philosophy -6
spaced.field=Programming 11; spaced.field=Programming Languages 16; spaced.field=Social Sciences 6
spaced.field=Software Engineering -6; spaced.field=Visual Arts -23; spaced.field=Web Development -38; spaced.field=Wellness 18
spaced.form=words -19; spaced.hasCapital= 45; spaced.hint=cue 42; spaced.hint=heading 22; spaced.hint=link 41
spaced.hint=shape 20; spaced.hint=strong -19; spaced.in=1 51; spaced.in=2 28; spaced.in=3 24; spaced.in=4 -46; spaced.in=5 -53
spaced.isHeading= -14; spaced.isItem= 37; spaced.isLink= 46; spaced.isOpening= -30; spaced.isStrong= -23; spaced.known= 48
spaced.lead= 20; spaced.share=0 -13; spaced.share=1 -6; spaced.share=4 -106; spaced.short=heading -14; spaced.short=lead -12
spaced.size=1 -18; spaced.size=2 -23; spaced.size=3 -34; spaced.size=4 -25; spaced.size=5 -32; spaced.size=6 -7; spaced.size=7 -16
spaced.times=1 -15; spaced.times=2 -24; spaced.times=3 36; spaced.times=4 -8; spaced.times=5 52; spaced.title= -57
spaced.topics=0 -25; spaced.topics=1 -44; spaced.topics=2 -27; spaced.topics=3 -13; spaced.topics=4 -14; spaced.words=1 -13
spaced.words=2 -19; spaced.words=3 -42; stem=1 32; stem=12 20; stem=13 7; stem=1st -6; stem=2 26; stem=2017 16; stem=2020 13
stem=2023 -26; stem=2024 -12; stem=2025 -13; stem=26 7; stem=3 -17; stem=30 7; stem=4 -6; stem=5 5; stem=6 -6; stem=7 -5
stem=abil -19; stem=abst -15; stem=acce -11; stem=acco 15; stem=accu 5; stem=achi -17; stem=acqu -7; stem=acti -29; stem=adam 6
stem=add -9; stem=adde -12; stem=addi -17; stem=addr 11; stem=adju -12; stem=admi -10; stem=advi 6; stem=aest -6; stem=affe -5
stem=afte -22; stem=agen -25; stem=ahea -5; stem=air -9; stem=albu 46; stem=alex -7; stem=algo 22; stem=alig -13; stem=all- -14
stem=alle -7; stem=allo -16; stem=alon -7; stem=amer -8; stem=amon -7; stem=ange -14; stem=angl 11; stem=anim 6; stem=anni -5
stem=anno -8; stem=answ -6; stem=anth 15; stem=anti -8; stem=anxi -9; stem=anyw -11; stem=apis 7; stem=app 20; stem=apps 6
stem=argu 15; stem=arms -8; stem=arri -9; stem=art 30; stem=arti 18; stem=asse 43; stem=assi -11; stem=asyn 13; stem=atla -13
stem=atta 9; stem=atte -20; stem=attr -8; stem=audi 21; stem=aust 8; stem=auth 10; stem=avai -6; stem=awar 14; stem=away -10
stem=bag 19; stem=bala -6; stem=bang -6; stem=bank 17; stem=barr 20; stem=basi -9; stem=batc -11; stem=batt 18; stem=beat 8
stem=bed 29; stem=beer -5; stem=bega -11; stem=begi -10; stem=beha -9; stem=behi -10; stem=benc 24; stem=beta 13; stem=bett -14
stem=bigg -5; stem=bill 7; stem=bing -6; stem=blac -7; stem=blan -13; stem=bloo -11; stem=blue 24; stem=blur 6; stem=bolt 17
stem=bond 10; stem=book 29; stem=boot 15; stem=borr 12; stem=bott -9; stem=boug -8; stem=boun 25; stem=bowl 5; stem=box -12
stem=boxe -13; stem=brea 27; stem=brid -7; stem=brig -12; stem=bril 7; stem=brok -9; stem=brou -8; stem=brow -17; stem=buff 20
stem=bug 9; stem=bugs -9; stem=buil -28; stem=bunc -6; stem=busi -5; stem=byte -13; stem=c 6; stem=cale -12; stem=cali 18
stem=calm 8; stem=came 9; stem=camp 9; stem=canc 9; stem=cand -6; stem=cann -7; stem=capi 6; stem=capt -5; stem=carb 9
stem=card 22; stem=carr 7; stem=case 36; stem=cat 5; stem=cata 5; stem=cate -9; stem=caus -6; stem=cele -21; stem=cert 28
stem=chai -9; stem=chal 14; stem=cham 10; stem=chan -22; stem=chap -25; stem=char 22; stem=chat -5; stem=chec -13; stem=chee -8
stem=cher 9; stem=ches 5; stem=chic 9; stem=chil 30; stem=chin -14; stem=chor 7; stem=chro 8; stem=chun 5; stem=circ 9
stem=city -7; stem=clas 12; stem=clay 10; stem=clea -15; stem=clie -9; stem=clim 39; stem=clip 6; stem=clon -11; stem=clos -8
stem=clou -6; stem=club 22; stem=clus 6; stem=co 5; stem=codi -26; stem=coff -12; stem=coll 16; stem=colu -7; stem=comb -14
stem=come -9; stem=conc 17; stem=cond 14; stem=conn 6; stem=cons 19; stem=cont 19; stem=conv -11; stem=cool -23; stem=copi 7
stem=core 6; stem=corn -14; stem=corr -19; stem=cost 16; stem=coun 29; stem=coup 7; stem=cour 39; stem=cove -13; stem=covi -7
stem=crea -12; stem=crew -6; stem=cris -9; stem=crit -14; stem=crop 6; stem=cros -23; stem=crun -8; stem=crus 6; stem=css -18
stem=cult 38; stem=cura 16; stem=curi -9; stem=cust -31; stem=cutt -5; stem=cycl 17; stem=dad 5; stem=dail -9; stem=dani 12
stem=dash 5; stem=data -5; stem=daug 27; stem=davi -7; stem=de -6; stem=de:1 26; stem=de:abge -9; stem=de:abst -6
stem=de:aktu -10; stem=de:alle -7; stem=de:ange -17; stem=de:ansc -19; stem=de:arch 17; stem=de:ausg -6; stem=de:bear 17
stem=de:beis -9; stem=de:bere -8; stem=de:besc -13; stem=de:date 16; stem=de:defi -8; stem=de:durc -8; stem=de:einf -12
stem=de:eing -21; stem=de:einz -12; stem=de:ende -5; stem=de:entw 8; stem=de:erst -25; stem=de:fert -12; stem=de:funk -15
stem=de:führ 8; stem=de:geme -10; stem=de:gesc -7; stem=de:gest -20; stem=de:grun -11; stem=de:hera -11; stem=de:info 6
stem=de:inst -6; stem=de:inte 7; stem=de:kenn -6; stem=de:klei -8; stem=de:komm -5; stem=de:komp 6; stem=de:marc 20
stem=de:mitt -8; stem=de:modu -12; stem=de:nach -15; stem=de:nutz -8; stem=de:of -8; stem=de:pers -5; stem=de:prog 11
stem=de:proj 48; stem=de:punk -7; stem=de:rech 28; stem=de:rege 11; stem=de:schw -5; stem=de:schö -5; stem=de:seit -6
stem=de:serv 24; stem=de:sich 8; stem=de:span 6; stem=de:spie 38; stem=de:stan -20; stem=de:stat -9; stem=de:stru -11
stem=de:tech -9; stem=de:them -5; stem=de:tool -12; stem=de:unte -14; stem=de:vari -6; stem=de:verb -11; stem=de:verg -6
stem=de:verl 17; stem=de:vers -10; stem=de:verw -17; stem=de:vora -13; stem=de:weit -19; stem=de:wert 5; stem=de:wied -7
stem=de:zurü -9; stem=de:zusa -14; stem=dead 11; stem=debu 8; stem=dec -13; stem=deca 7; stem=deck -12; stem=deco 8; stem=deep -5
stem=defa -5; stem=defi -9; stem=degr 13; stem=deli -16; stem=dema -7; stem=demo 14; stem=depa 11; stem=depe -14; stem=depl -6
stem=depr 6; stem=dept -6; stem=desc -6; stem=desi -14; stem=desk 9; stem=dest -8; stem=deta -8; stem=dete -13; stem=dev 5
stem=devi -32; stem=diff -11; stem=digi 6; stem=dinn 20; stem=dire -22; stem=disc -23; stem=dish 5; stem=disp -8; stem=dist -7
stem=dive -12; stem=divi -18; stem=djan 23; stem=dock -6; stem=docu 15; stem=does -6; stem=dog 23; stem=doma 5; stem=door -5
stem=doub -14; stem=dr -16; stem=draf 24; stem=drai -11; stem=drea 17; stem=drew 6; stem=drop 17; stem=drug -6; stem=due -13
stem=earl -14; stem=easi -5; stem=easy -7; stem=eati 16; stem=edit -8; stem=effo -13; stem=elec -13; stem=elev 12; stem=else -6
stem=emba 7; stem=embe -12; stem=emer -8; stem=enco -10; stem=ende -11; stem=enem 9; stem=ener -9; stem=engi 11; stem=enjo -7
stem=enou -9; stem=ente -15; stem=enth -7; stem=entr -28; stem=envi 19; stem=epis -10; stem=era -7; stem=erro 29; stem=es:apli -10
stem=es:apre -15; stem=es:aspe -6; stem=es:cart 61; stem=es:comp -13; stem=es:conc -8; stem=es:cons -10; stem=es:cont -7
stem=es:corr 12; stem=es:cosa -7; stem=es:desa -9; stem=es:escr 19; stem=es:esta 13; stem=es:estr 15; stem=es:estu 8
stem=es:fin -7; stem=es:fina -7; stem=es:func -22; stem=es:gene -6; stem=es:inic -9; stem=es:inte 11; stem=es:libr 10
stem=es:mejo -8; stem=es:part -11; stem=es:pers 22; stem=es:plan -15; stem=es:plat -5; stem=es:prob 39; stem=es:prog -14
stem=es:proy -14; stem=es:prue 16; stem=es:real -17; stem=es:reco -8; stem=es:resu 10; stem=es:revi -10; stem=es:tema -6
stem=es:term -7; stem=es:trab -10; stem=es:util -5; stem=es:vari -10; stem=es:verd 29; stem=ethi 7; stem=eval 8; stem=even -8
stem=ever -34; stem=evol -5; stem=exam 21; stem=exce -28; stem=exci -11; stem=exec 20; stem=exer 43; stem=exha 7; stem=exis -12
stem=expa 36; stem=expe -44; stem=expl -18; stem=extr 24; stem=f -5; stem=faci -9; stem=fact -18; stem=fail -50; stem=fair 11
stem=fall -8; stem=fami 14; stem=fan 19; stem=fant 6; stem=farm -9; stem=fath 18; stem=favo -23; stem=fear 11; stem=feat -12
stem=feed 23; stem=feel -15; stem=felt -6; stem=fest 5; stem=fict 6; stem=fift -6; stem=fill -6; stem=film 24; stem=filt 20
stem=fina -16; stem=fing -6; stem=fini -8; stem=finn -9; stem=fire 30; stem=firs 7; stem=fit 16; stem=fix -5; stem=flag -10
stem=flas 15; stem=flig 13; stem=floa -13; stem=floo -7; stem=flou 12; stem=flow 10; stem=fly 5; stem=focu -7; stem=foll -19
stem=food 6; stem=foot 6; stem=forc 10; stem=fore -12; stem=form 14; stem=fort -7; stem=foru 29; stem=forw -8; stem=foun -28
stem=four -10; stem=fr:appr -11; stem=fr:base 7; stem=fr:chos -8; stem=fr:conc 17; stem=fr:cons 7; stem=fr:cont -10
stem=fr:cour 13; stem=fr:d'en -10; stem=fr:d'éc -7; stem=fr:donn 14; stem=fr:défi 5; stem=fr:fonc 12; stem=fr:l'ap -10
stem=fr:l'en -11; stem=fr:l'in -12; stem=fr:part -9; stem=fr:pass -6; stem=fr:pers 15; stem=fr:plan -8; stem=fr:plei 8
stem=fr:plut -7; stem=fr:prog -15; stem=fr:proj -12; stem=fr:rest 29; stem=fr:tent -12; stem=fr:trav 14; stem=fram 29
stem=freq 12; stem=frui 12; stem=frus -12; stem=full -16; stem=fun -8; stem=func -9; stem=fund 14; stem=futu -11; stem=gain -6
stem=game 39; stem=garb -5; stem=gard 24; stem=gave -6; stem=gem 16; stem=gene 12; stem=genr 6; stem=ghos -15; stem=girl -8
stem=gith -27; stem=give -8; stem=glad -7; stem=glas -8; stem=goal 36; stem=gods -6; stem=goes -10; stem=goog -15; stem=grad 22
stem=grai -7; stem=gram 7; stem=gran 14; stem=grap -7; stem=gras -9; stem=grat 8; stem=grav 7; stem=grea -6; stem=gree -9
stem=grid -31; stem=grin -8; stem=grou 10; stem=guar 19; stem=guid -6; stem=guit -8; stem=gym 10; stem=habi 21; stem=half -15
stem=hall 5; stem=hand -24; stem=happ 10; stem=hard -17; stem=heal 36; stem=hear -8; stem=heat 24; stem=heig -8; stem=help -27
stem=hero 7; stem=hex -10; stem=hidd -6; stem=high -34; stem=hill 31; stem=hind -8; stem=hist 29; stem=hold 7; stem=hole 8
stem=hone -6; stem=hook -6; stem=horr 26; stem=hous 8; stem=howe -11; stem=html -7; stem=http -67; stem=hub 8; stem=huma -43
stem=hung 5; stem=hunt -19; stem=hype 18; stem=ice 6; stem=idea 6; stem=iden 18; stem=ii -8; stem=impa -8; stem=impl -23
stem=impo -10; stem=impr -23; stem=in-p -10; stem=incl -25; stem=inco 8; stem=incr -9; stem=inde 19; stem=indi 7; stem=indu -8
stem=info -8; stem=infr 23; stem=ingr -16; stem=inju 38; stem=inne -6; stem=inpu 12; stem=inse 15; stem=insp -29; stem=inst 11
stem=inte 8; stem=intr -28; stem=inve -16; stem=invo -7; stem=iron 9; stem=isn' -7; stem=it'l -5; stem=it:pass 7; stem=ital 6
stem=item -11; stem=iter -12; stem=ja:い -8; stem=ja:お -14; stem=ja:そ -11; stem=ja:ち -8; stem=ja:と -7; stem=ja:に -19; stem=ja:ア 7
stem=ja:エ 15; stem=ja:カ 12; stem=ja:キ 12; stem=ja:コ 20; stem=ja:ス 19; stem=ja:セ -8; stem=ja:タ -7; stem=ja:ダ 7; stem=ja:テ 7
stem=ja:デ 11; stem=ja:ト -15; stem=ja:ド -14; stem=ja:ハ 8; stem=ja:バ 12; stem=ja:フ 12; stem=ja:プ -22; stem=ja:ペ 15; stem=ja:ポ -9
stem=ja:メ -11; stem=ja:ラ 22; stem=ja:リ 26; stem=ja:レ -12; stem=ja:ロ 10; stem=ja:ワ 10; stem=ja:一 -11; stem=ja:不 -9; stem=ja:以 -18
stem=ja:体 6; stem=ja:使 -7; stem=ja:入 -7; stem=ja:参 -7; stem=ja:取 -5; stem=ja:基 -9; stem=ja:大 31; stem=ja:始 -7; stem=ja:学 -8
stem=ja:実 -10; stem=ja:対 6; stem=ja:少 -9; stem=ja:引 20; stem=ja:後 -9; stem=ja:復 10; stem=ja:手 -11; stem=ja:数 19; stem=ja:文 5
stem=ja:書 -6; stem=ja:最 -11; stem=ja:本 -8; stem=ja:楽 5; stem=ja:機 13; stem=ja:気 -8; stem=ja:結 -5; stem=ja:自 -7; stem=ja:良 -10
stem=ja:落 -8; stem=ja:行 -21; stem=ja:見 -6; stem=ja:記 10; stem=ja:買 -15; stem=ja:返 -6; stem=ja:通 -6; stem=ja:進 -9; stem=ja:配 19
stem=ja:長 -7; stem=ja:開 8; stem=ja:面 -8; stem=jack 6; stem=jame 7; stem=japa 18; stem=java 16; stem=job 23; stem=jobs 22
stem=john -6; stem=join 18; stem=js -11; stem=json 9; stem=juli -9; stem=juni -6; stem=just 7; stem=keep -14; stem=key 11
stem=keyw -7; stem=kick 80; stem=kids 27; stem=kill -19; stem=king -6; stem=know -6; stem=lab 21; stem=land 19; stem=lang -36
stem=larg -10; stem=late -11; stem=laun -8; stem=laye 9; stem=layo -26; stem=lead 13; stem=lear -29; stem=leas -5; stem=lect -54
stem=led 16; stem=left -14; stem=legs -10; stem=leng -8; stem=lett 29; stem=libr 7; stem=life -9; stem=like -5; stem=limi 25
stem=ling 8; stem=list 14; stem=live -16; stem=livi -10; stem=loca -22; stem=lock -25; stem=logi -7; stem=logs -13; stem=lol -10
stem=long -17; stem=look -32; stem=loop -18; stem=loos -5; stem=lost 7; stem=love 20; stem=lowe -6; stem=lunc -14; stem=mach -9
stem=macr 24; stem=magi 15; stem=mail 7; stem=make -11; stem=man 18; stem=mana 12; stem=mani 17; stem=mari 7; stem=mark 11
stem=mart -16; stem=marv 20; stem=mast -8; stem=mate -15; stem=matr 16; stem=matt -11; stem=max 9; stem=maxi -9; stem=mean -12
stem=mech 6; stem=medi -13; stem=meet 57; stem=memb -19; stem=memo 27; stem=ment -42; stem=menu 30; stem=mess -21; stem=meta -11
stem=meth 9; stem=metr 13; stem=mich -7; stem=micr 29; stem=mid- -6; stem=midd -7; stem=migr -6; stem=mile 15; stem=milk -8
stem=mind 6; stem=mini 16; stem=minu -9; stem=miss -9; stem=mist 8; stem=mix 12; stem=mock 24; stem=modi -15; stem=modu -35
stem=mone 16; stem=mont -10; stem=moth 17; stem=moun 34; stem=move 11; stem=movi 63; stem=ms -6; stem=mult -15; stem=musc -11
stem=musi -6; stem=myst 6; stem=naps 13; stem=narr -7; stem=nati -9; stem=navi -7; stem=near -5; stem=neat -6; stem=need -23
stem=neig -9; stem=nest -10; stem=netw 8; stem=news 19; stem=nico -9; stem=nl:onde -6; stem=nl:prob -8; stem=nl:vers 6
stem=nl:voor -5; stem=nl:werk -9; stem=non- -24; stem=nota -8; stem=noti 14; stem=nove -11; stem=nyc 11; stem=obje 45
stem=obse -17; stem=occu -15; stem=offe 10; stem=offi 5; stem=one- -5; stem=ones -11; stem=onli -14; stem=onto -11; stem=open -12
stem=oper -9; stem=oppo 6; stem=opti 21; stem=orga -18; stem=orig -5; stem=outc -6; stem=outs 11; stem=over -19; stem=pace 40
stem=pack 26; stem=page 5; stem=pain 60; stem=pair 37; stem=pale 14; stem=pand 12; stem=pane -6; stem=pape 14; stem=para -20
stem=pare 7; stem=park 10; stem=pars 28; stem=pass -20; stem=path 15; stem=pati -5; stem=patt 7; stem=paus -5; stem=peek 5
stem=pend -6; stem=pepp 15; stem=perf 15; stem=pers 9; stem=pete -6; stem=phas -11; stem=phil 9; stem=phra 6; stem=pian 11
stem=pico 30; stem=piec 9; stem=pile -9; stem=pinc -9; stem=pipe 6; stem=plac -22; stem=plan 52; stem=play 8; stem=plug 7
stem=plus -7; stem=pm -15; stem=podc 20; stem=pods -11; stem=poly 21; stem=pop 5; stem=popu -8; stem=port 20; stem=posi 22
stem=poss -5; stem=post -11; stem=pott -10; stem=powe 7; stem=pr 22; stem=prec -14; stem=pred -8; stem=pref -10; stem=prel -14
stem=prem -7; stem=prep -7; stem=pres 37; stem=pret 14; stem=prev -36; stem=pric 8; stem=prim -5; stem=prin 30; stem=prio -12
stem=priv 8; stem=prob 8; stem=prod -31; stem=prof -39; stem=proj 12; stem=prom -6; stem=proo 26; stem=prop 38; stem=pt:1 19
stem=pt:acom -7; stem=pt:algu -9; stem=pt:ante -6; stem=pt:apre 21; stem=pt:ativ 6; stem=pt:atua -5; stem=pt:aula -8
stem=pt:comp -13; stem=pt:conc -6; stem=pt:conf -8; stem=pt:cons -11; stem=pt:corr 7; stem=pt:cria -8; stem=pt:curs -7
stem=pt:curt -5; stem=pt:desa -9; stem=pt:desc -5; stem=pt:estr -7; stem=pt:estu -16; stem=pt:exer 24; stem=pt:feli -9
stem=pt:fina -9; stem=pt:impo 17; stem=pt:inic -5; stem=pt:ling 6; stem=pt:list 30; stem=pt:marc -9; stem=pt:melh -8
stem=pt:obje -5; stem=pt:ofer -5; stem=pt:part 10; stem=pt:pass -5; stem=pt:pess 10; stem=pt:plan 14; stem=pt:prof -9
stem=pt:prog 22; stem=pt:prov 25; stem=pt:prát 11; stem=pt:real -6; stem=pt:repo -12; stem=pt:reso -8; stem=pt:segu -11
stem=pt:util -12; stem=pt:vári -6; stem=publ -29; stem=pull 13; stem=purp -19; stem=purs 5; stem=push -7; stem=put -5
stem=puzz 17; stem=pyth 13; stem=quad 6; stem=qual -8; stem=quar -10; stem=ques 20; stem=queu -12; stem=quic -9; stem=quit 14
stem=quiz 18; stem=quot -23; stem=rabb -10; stem=race 13; stem=radi 47; stem=ran -10; stem=rand 6; stem=rang 13; stem=re-r -11
stem=reac 8; stem=read 13; stem=real -13; stem=reas -8; stem=rece -11; stem=reco 31; stem=recu -9; stem=refa 21; stem=refl 18
stem=refr -11; stem=rega -7; stem=regi -28; stem=regr -5; stem=regu 22; stem=rein -9; stem=rela -23; stem=rele -19; stem=reli -8
stem=rema -14; stem=reme -7; stem=remi 8; stem=remo 49; stem=rend 18; stem=repe 20; stem=repl -15; stem=repr 17; stem=reps -10
stem=requ 21; stem=rese -25; stem=rest 50; stem=resu 15; stem=retr 19; stem=retu -11; stem=reus 5; stem=rewo 12; stem=rewr 16
stem=rich 7; stem=ride -16; stem=ridi 7; stem=righ -26; stem=risk 17; stem=rive -5; stem=road 7; stem=robi -6; stem=robo 23
stem=rock -7; stem=roll -26; stem=root -14; stem=roug -6; stem=roun -13; stem=rout 70; stem=row 20; stem=ruby -13; stem=run 56
stem=runn -12; stem=runs -11; stem=rush 6; stem=sacr 13; stem=safe 14; stem=sala 12; stem=sale -6; stem=salt -9; stem=samp -8
stem=sand 30; stem=saw 39; stem=scal -10; stem=scan 18; stem=scen 26; stem=scie -24; stem=scor 33; stem=scot 7; stem=scra 9
stem=scre 32; stem=scri 5; stem=sear 6; stem=seco -14; stem=secr 21; stem=sect -22; stem=secu 10; stem=see -6; stem=seed 8
stem=seei 9; stem=seem -11; stem=self 49; stem=sema -8; stem=seme -9; stem=semi 8; stem=sens -12; stem=sent -6; stem=sequ -15
stem=sett -17; stem=shad 17; stem=shal 7; stem=sham -8; stem=shap 56; stem=shar -19; stem=shee -19; stem=shel -6; stem=shif -5
stem=ship -5; stem=shop -6; stem=shor 23; stem=show -14; stem=side -12; stem=sign 9; stem=sile 10; stem=simi -12; stem=simp -14
stem=sit 7; stem=site 18; stem=sive -27; stem=size -15; stem=sket -8; stem=skil -12; stem=slee 13; stem=slic 17; stem=slow -21
stem=smoo 7; stem=snip -6; stem=snow 6; stem=soci 8; stem=soft 8; stem=sold -5; stem=solo 19; stem=solu -7; stem=solv 11
stem=some -19; stem=song 47; stem=sort 6; stem=soun 22; stem=sour 16; stem=spac 8; stem=span 12; stem=spar 42; stem=spea 15
stem=spec -39; stem=spen -9; stem=spin -30; stem=spir -5; stem=spli 25; stem=spot 16; stem=spri 13; stem=squa 11; stem=stab 7
stem=stac -10; stem=staf -6; stem=stag -7; stem=stan 12; stem=star -8; stem=stat 6; stem=step -7; stem=stic -9; stem=stop -18
stem=stor 39; stem=stra -20; stem=stre 9; stem=stri 15; stem=stro 12; stem=stru -28; stem=stuc -11; stem=stud 20; stem=stum -6
stem=subj -9; stem=subs -15; stem=subt -5; stem=succ -6; stem=suck 5; stem=sugg -11; stem=summ 12; stem=suns -7; stem=supe 9
stem=supp -11; stem=sure -6; stem=surf -12; stem=surp -7; stem=sust 7; stem=swap -7; stem=swea 25; stem=swit 27; stem=symb -16
stem=synt -26; stem=tabl 9; stem=tack -10; stem=take -11; stem=tale 7; stem=talk 11; stem=tape 14; stem=targ -11; stem=task -24
stem=teac 26; stem=team 15; stem=tech -13; stem=tele 13; stem=tell -7; stem=temp 30; stem=tend -14; stem=tens -15; stem=term 20
stem=terr 11; stem=text 25; stem=than -6; stem=that -18; stem=ther -10; stem=they -11; stem=thin -28; stem=thri -6; stem=thro -17
stem=time -5; stem=timi 36; stem=tink -12; stem=tips -5; stem=titl -7; stem=toge -12; stem=told -8; stem=ton -6; stem=tone 8
stem=tool 50; stem=topi -16; stem=tota -13; stem=tour -6; stem=towa -12; stem=trac 9; stem=trad -10; stem=trai 23; stem=tran -5
stem=trav 16; stem=trea -7; stem=tree -14; stem=tren 8; stem=tria 11; stem=tric -17; stem=trie -18; stem=trou 14; stem=tryi -9
stem=tune 8; stem=turn 23; stem=tuto -9; stem=tv 5; stem=twea -7; stem=twee 11; stem=twic -9; stem=type 21; stem=typi 30
stem=udem 36; stem=ui 22; stem=uk 7; stem=ulti -7; stem=unce 8; stem=unfo -7; stem=unit 14; stem=unlo 12; stem=unsu 10
stem=upco -6; stem=upda -19; stem=upgr 18; stem=uplo -13; stem=usag 22; stem=user -24; stem=uses -6; stem=util -5; stem=vaca 16
stem=vall 9; stem=vari -13; stem=vect -35; stem=vers -32; stem=view 9; stem=visu 17; stem=voca 23; stem=volu 54; stem=vs -25
stem=w -11; stem=walk 51; stem=wand -11; stem=want -6; stem=war 7; stem=warn -10; stem=wash -9; stem=watc 6; stem=wate 11
stem=we'r -9; stem=we'v -10; stem=weak -5; stem=weat -21; stem=webp 18; stem=webs 17; stem=wedd -5; stem=weed 13; stem=week -6
stem=weig 32; stem=weir 9; stem=welc -6; stem=west -13; stem=whol -8; stem=wind -9; stem=wine 14; stem=wing -6; stem=wire 31
stem=wiza -9; stem=wond -8; stem=wood 11; stem=word 32; stem=work -35; stem=wrap -7; stem=www. -24; stem=x -8; stem=yell -7
stem=york -9; stem=you' -19; stem=your 13; stem=yout 13; stem=zero -8; stem=zh:一 -48; stem=zh:三 9; stem=zh:下 -7; stem=zh:不 -30
stem=zh:东 -13; stem=zh:中 -5; stem=zh:也 -13; stem=zh:买 -10; stem=zh:了 -9; stem=zh:事 9; stem=zh:人 -11; stem=zh:代 15; stem=zh:任 -5
stem=zh:优 -10; stem=zh:传 5; stem=zh:体 -5; stem=zh:保 7; stem=zh:修 -10; stem=zh:值 -15; stem=zh:假 -8; stem=zh:先 -6; stem=zh:公 -11
stem=zh:内 -12; stem=zh:写 -14; stem=zh:几 -8; stem=zh:出 -23; stem=zh:函 23; stem=zh:分 -19; stem=zh:切 20; stem=zh:到 -6; stem=zh:前 -9
stem=zh:力 25; stem=zh:化 25; stem=zh:北 16; stem=zh:区 -7; stem=zh:半 8; stem=zh:卡 10; stem=zh:历 7; stem=zh:原 -8; stem=zh:参 14
stem=zh:反 -6; stem=zh:发 -11; stem=zh:取 -5; stem=zh:只 -9; stem=zh:可 -7; stem=zh:吃 -8; stem=zh:各 -5; stem=zh:合 -7; stem=zh:名 -7
stem=zh:后 19; stem=zh:告 -6; stem=zh:周 -8; stem=zh:啦 -10; stem=zh:器 22; stem=zh:回 -13; stem=zh:国 -7; stem=zh:图 26; stem=zh:在 -6
stem=zh:增 8; stem=zh:多 -5; stem=zh:大 11; stem=zh:奇 -5; stem=zh:好 -12; stem=zh:存 19; stem=zh:安 17; stem=zh:完 -11; stem=zh:实 70
stem=zh:对 -23; stem=zh:小 10; stem=zh:工 6; stem=zh:常 -6; stem=zh:年 -15; stem=zh:建 9; stem=zh:开 9; stem=zh:当 -8; stem=zh:很 -29
stem=zh:得 -7; stem=zh:微 12; stem=zh:心 22; stem=zh:思 11; stem=zh:性 12; stem=zh:情 -10; stem=zh:成 -12; stem=zh:我 -14; stem=zh:手 -10
stem=zh:才 -6; stem=zh:找 -10; stem=zh:技 17; stem=zh:指 8; stem=zh:按 -5; stem=zh:排 13; stem=zh:接 -15; stem=zh:提 -9; stem=zh:效 9
stem=zh:教 -13; stem=zh:数 -9; stem=zh:整 -18; stem=zh:文 6; stem=zh:新 -8; stem=zh:方 -17; stem=zh:日 7; stem=zh:时 -9; stem=zh:明 -5
stem=zh:星 -11; stem=zh:是 -6; stem=zh:時 -9; stem=zh:晚 -6; stem=zh:普 7; stem=zh:更 -13; stem=zh:最 -13; stem=zh:月 -6; stem=zh:有 -15
stem=zh:服 15; stem=zh:期 5; stem=zh:本 -7; stem=zh:机 8; stem=zh:来 -8; stem=zh:极 28; stem=zh:构 8; stem=zh:框 23; stem=zh:模 32
stem=zh:正 -8; stem=zh:步 -8; stem=zh:每 -6; stem=zh:活 17; stem=zh:流 7; stem=zh:海 12; stem=zh:深 -13; stem=zh:游 14; stem=zh:满 -6
stem=zh:演 21; stem=zh:点 -16; stem=zh:照 8; stem=zh:版 -8; stem=zh:特 -7; stem=zh:状 -8; stem=zh:玩 -9; stem=zh:理 -7; stem=zh:生 -7
stem=zh:用 -6; stem=zh:电 8; stem=zh:留 8; stem=zh:的 -10; stem=zh:皮 21; stem=zh:直 21; stem=zh:相 13; stem=zh:看 -17; stem=zh:睡 13
stem=zh:知 6; stem=zh:码 32; stem=zh:社 6; stem=zh:神 5; stem=zh:离 10; stem=zh:程 -15; stem=zh:空 -7; stem=zh:笔 6; stem=zh:第 -20
stem=zh:简 -15; stem=zh:算 -5; stem=zh:系 8; stem=zh:线 -20; stem=zh:练 -7; stem=zh:组 19; stem=zh:细 6; stem=zh:经 -6; stem=zh:结 -6
stem=zh:群 -5; stem=zh:翻 11; stem=zh:老 -9; stem=zh:而 -5; stem=zh:能 -9; stem=zh:节 10; stem=zh:英 7; stem=zh:行 -11; stem=zh:表 6
stem=zh:视 5; stem=zh:解 -7; stem=zh:计 11; stem=zh:认 -6; stem=zh:训 5; stem=zh:设 -13; stem=zh:读 -13; stem=zh:课 12; stem=zh:调 7
stem=zh:资 -6; stem=zh:起 -9; stem=zh:越 -5; stem=zh:跟 6; stem=zh:路 12; stem=zh:车 12; stem=zh:转 -5; stem=zh:进 10; stem=zh:這 -5
stem=zh:通 -6; stem=zh:速 65; stem=zh:運 25; stem=zh:部 -17; stem=zh:都 -13; stem=zh:重 -17; stem=zh:量 -5; stem=zh:长 -13; stem=zh:问 10
stem=zh:阅 -10; stem=zh:难 -6; stem=zh:集 -9; stem=zh:面 6; stem=zh:音 39; stem=zh:项 20; stem=zh:马 8; stem=zh:高 -8; stem=zone 18
stem=zoom -11; times=1 14; times=2 6; times=3 -48; times=4 -28; times=5 -26; times=6 -34; title= -26; topics=0 65; topics=1 50
topics=2 14; topics=3 7; topics=4 -17; words=2 38; words=3 -39; words=4 -54
`;
