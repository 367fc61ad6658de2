/** Written by `npm run learn`: change nothing here. Hundredths of the logarithm of the odds, by feature. See ./features.ts. */
export const BIAS = -86;
export const TABLE = `
after=! 28; after=" 40; after=$ 47; after=( 73; after=) 16; after=, 44; after=. 50; after=/ -55; after=: 35; after=; 23
after=? 31; after=[ 65; after=] -37; after=a -17; after=about -10; after=across 17; after=after 12; after=along -17
after=already 22; after=an -28; after=and 46; after=any -7; after=are 52; after=around -23; after=as 33; after=at 42
after=back -37; after=be -13; after=because 19; after=been -7; after=before 5; after=being 6; after=below 5; after=between -8
after=but 16; after=by -7; after=could 19; after=day 19; after=days -21; after=did 33; after=didn't 12; after=done 22
after=down -21; after=during 21; after=each 9; after=every 9; after=for 16; after=from 21; after=go -7; after=good -7
after=got 11; after=great 8; after=had 7; after=has 35; after=have 9; after=having 12; after=he -6; after=here -10
after=hours -16; after=how -14; after=i 27; after=i'd 14; after=i've 10; after=if -32; after=in 29; after=into -29; after=is 65
after=it -24; after=it's 5; after=just -19; after=last -9; after=made 7; after=making -6; after=may -12; after=me -44
after=might 8; after=month -11; after=more 17; after=most -6; after=much -11; after=my -38; after=myself -16; after=new -13
after=night -12; after=now 8; after=of -68; after=off -19; after=often 8; after=one -14; after=only 18; after=or -16
after=our -13; after=out -48; after=per 13; after=pretty -8; after=really 11; after=should 14; after=since -15; after=so -14
after=some -23; after=still 27; after=stuff 9; after=such -8; after=take -8; after=than -18; after=that 20; after=the -38
after=them -19; after=there -10; after=thing -7; after=things 16; after=this 29; after=those 10; after=though -7
after=through -25; after=times -9; after=to 11; after=today 25; after=took -23; after=two -12; after=under 19; after=until 11
after=up -62; after=us -16; after=use -6; after=used -5; after=using 31; after=very -11; after=via -9; after=was 72
after=wasn't 5; after=way -16; after=week -9; after=well -10; after=went 29; after=were 38; after=what -16; after=when -10
after=which 25; after=while 21; after=who 19; after=why -5; after=will 19; after=with 15; after=within -14; after=without 7
after=would 11; after=year -9; after=years -5; after=yesterday -8; after=you -7; after=~ -8; after=– 30; before=" 24; before=( -26
before=, 24; before=. -34; before=/ -47; before=; 15; before=? -17; before=[ -24; before=] 22; before=^ 30; before=a 37
before=about 78; before=across -15; before=actually -12; before=against -5; before=all -32; before=also -23; before=always -5
before=am -7; before=an 11; before=and 21; before=any -26; before=are -33; before=around 6; before=as 8; before=at 27
before=back 7; before=bad 17; before=be 31; before=because -7; before=being 11; before=between 6; before=big -14; before=bit -14
before=by 29; before=day -22; before=did 25; before=different -16; before=do 8; before=does 24; before=doing 6; before=during 5
before=each -25; before=even 17; before=every -5; before=few 19; before=first 20; before=for 30; before=from 39
before=further -28; before=get 35; before=going -7; before=good 10; before=got 15; before=great -7; before=had 13; before=has -15
before=have 11; before=he -5; before=her 6; before=here 10; before=hour 16; before=hours 19; before=how 30; before=i -47
before=i'd 5; before=i'm -34; before=i've -21; before=into 26; before=is -12; before=it -40; before=it's -15; before=its -19
before=just -16; before=later -12; before=like 13; before=make 27; before=making -8; before=many 28; before=may -6; before=me -22
before=more 11; before=most -33; before=much -10; before=my 54; before=myself -8; before=new 12; before=next -31; before=no -24
before=not 6; before=now -19; before=of 49; before=off 14; before=old 26; before=on 64; before=one 11; before=only 13
before=or 22; before=other -28; before=our 56; before=out 31; before=own -18; before=per 7; before=pretty -35; before=really -25
before=same -19; before=several 21; before=small -6; before=so -25; before=some 22; before=still -11; before=such 6
before=take 10; before=taking 11; before=than -18; before=that -22; before=the 39; before=them -11; before=then 12
before=they -12; before=things -9; before=this -23; before=those 34; before=three 32; before=through 43; before=time -36
before=today -5; before=two -6; before=up 19; before=use 67; before=used 10; before=using 80; before=various 12; before=very -27
before=via 36; before=was -7; before=wasn't 7; before=we -13; before=were -13; before=what 10; before=when -6; before=where 16
before=which -22; before=while -19; before=will 10; before=with 40; before=within 7; before=year -14; before=years 6
before=you -7; before=| -8; before=~ -24; before=— 29; before=“ 18; beside= -77; capitals= 90; close= 28; close=100 -14
close=12 6; close=13 -11; close=14 6; close=15 -14; close=18 -6; close=19 6; close=1st 14; close=2 28; close=20 -9; close=2020 7
close=28 -5; close=3 19; close=30 -10; close=4 16; close=45 -7; close=6 -12; close=60 -6; close=9 5; close=90 -10
close=abstract 7; close=achieving 11; close=active -10; close=actual 12; close=add 13; close=added 37; close=adding 15
close=additional -7; close=adjusting 14; close=ai -9; close=air -6; close=almost -6; close=amazing 5; close=american -10
close=api -7; close=applied -7; close=arrived 16; close=asking -5; close=assigned 17; close=attempting 9; close=attending -8
close=attention -13; close=audio -8; close=awesome 11; close=aws -10; close=based -9; close=beautiful 8; close=becoming 19
close=bed 7; close=began -11; close=best 7; close=better -8; close=bigger 14; close=black -17; close=blue -7; close=book -10
close=broad 7; close=build 10; close=building 13; close=built 8; close=c -6; close=called 40; close=carefully 6
close=challenging -8; close=change 8; close=changed 8; close=chapter -6; close=clear 6; close=closed 11; close=code -33
close=coding -6; close=coffee -10; close=cold 5; close=color -7; close=command -6; close=common 6; close=completed 11
close=completing -11; close=complex -5; close=components -5; close=computer 10; close=connected 9; close=continue -5
close=continued 14; close=control -9; close=converting 10; close=cool 8; close=core -9; close=couple 7; close=covered 12
close=covid-19 -6; close=created 31; close=cross -6; close=css -14; close=custom 11; close=dark 19; close=data -8; close=david -7
close=de -7; close=dealing 16; close=decided -20; close=deciding 7; close=deep -16; close=deeper 5; close=defined 16
close=depending -10; close=derek -7; close=design -11; close=designed 11; close=detailed 7; close=developed 12
close=developing 28; close=discussed 22; close=domain -6; close=double -13; close=drawing 19; close=drew -10; close=easy 7
close=editing -5; close=either 7; close=end 12; close=ending -6; close=english -6; close=enjoy 8; close=enjoyed 18
close=enjoying 23; close=entirely 6; close=error -9; close=example -10; close=excited -6; close=existing -5; close=expecting -7
close=experimented 5; close=explaining 8; close=extra 11; close=failed -9; close=favorite 10; close=favourite 17
close=featured -9; close=features 8; close=feeling -10; close=figured 7; close=file -6; close=final -12; close=finger -5
close=finish 24; close=finished 8; close=finishing 21; close=fix 9; close=focus -6; close=forced -8; close=free 12
close=friend -7; close=full 8; close=fully -18; close=functional 9; close=gained -5; close=git -9; close=github 6; close=given -7
close=giving 15; close=goal -6; close=gotten 8; close=green 17; close=group -7; close=growing 11; close=gym -8; close=half -6
close=handling 8; close=hanging 8; close=happened 17; close=helped 13; close=helping 19; close=hitting -7; close=home -8
close=hoping -9; close=hosted 18; close=huge -5; close=human -11; close=image -7; close=implementing -14; close=imported 9
close=improving 12; close=including 18; close=increased 11; close=individual 10; close=inner -10; close=inspired -16
close=interacting 6; close=interesting -15; close=interview -11; close=introducing 12; close=involved -10; close=javascript -7
close=joined 16; close=js 12; close=july -7; close=june -9; close=keep 18; close=keeping -18; close=key -9; close=language -9
close=large 9; close=leading -5; close=learn -11; close=learned 19; close=learning -7; close=learnt -12; close=lecture -6
close=led 17; close=less -7; close=level -7; close=limited -10; close=linear -9; close=lived -7; close=living -14; close=local 10
close=log -8; close=long 13; close=looked 17; close=looking 9; close=losing -14; close=love 29; close=lovely 13; close=lower -10
close=lunch -6; close=machine -10; close=main -7; close=major 8; close=managed -6; close=managing 10; close=manual 6
close=manually -8; close=markdown 13; close=max 11; close=meaning -5; close=meeting -23; close=memory 7; close=mentioned -8
close=mentor 7; close=michael -8; close=microsoft -10; close=minor 8; close=minute 6; close=missing 12; close=ml -13
close=modern 9; close=monthly 9; close=mostly -16; close=move -5; close=moved 6; close=moving 11; close=music -11; close=name -6
close=natural -6; close=near 8; close=need 13; close=needed -14; close=needs -6; close=nested -7; close=network -7
close=normal 14; close=officially 6; close=open -27; close=optimization -5; close=original 6; close=pace -7; close=painting 8
close=paired -11; close=pairing -6; close=pandemic -6; close=paper -12; close=part -7; close=participated 20; close=particular -9
close=particularly 5; close=past -11; close=pcb -16; close=people -9; close=perfect 7; close=picked -10; close=planned 17
close=planning -25; close=planted 15; close=playing 15; close=possible 12; close=post -8; close=potential 11; close=power -14
close=practical -7; close=practice 6; close=practiced -10; close=practicing 10; close=prepared -8; close=previous 8
close=product 11; close=production 5; close=programming -6; close=progress -9; close=project -18; close=proper 7; close=provided 6
close=published 14; close=pull 11; close=push 10; close=putting -14; close=python -22; close=quickly 6; close=ran 8
close=random -9; close=rc -9; close=reached 12; close=react -8; close=read 48; close=realized -7; close=reasonable 6
close=refactored 9; close=refactoring -8; close=regarding 5; close=regular 29; close=related 10; close=relatively -5
close=released 10; close=remaining 9; close=reminded -9; close=remove 9; close=research 26; close=resource 8; close=rest -6
close=returned -5; close=review 10; close=reviewed 16; close=reviewing -6; close=right 9; close=room -6; close=round 6
close=routing -6; close=ruby -7; close=running -8; close=rust -8; close=saw 17; close=science -14; close=search -9; close=second 7
close=secret 8; close=seeing -7; close=seemed -5; close=selected -6; close=self -6; close=september 5; close=set 6
close=setting 20; close=settled 5; close=share 12; close=short -8; close=showing -9; close=shows 9; close=side -13
close=signed 18; close=significant -6; close=similar 8; close=simple 19; close=simplest 7; close=slow 9; close=slowly -6
close=smart 7; close=software -10; close=solid -5; close=solutions -6; close=something -12; close=sound -10; close=source -8
close=speaking 5; close=specific 14; close=spring 16; close=start 20; close=starting -9; close=stopped -6; close=storage -10
close=string -12; close=study -8; close=studying -16; close=stumbled 8; close=submitted 16; close=suggested -14; close=super 5
close=surprised 9; close=surprising 12; close=switched 8; close=takes 6; close=talking -10; close=task -11; close=tech -12
close=technical -9; close=test -13; close=tested -5; close=testing 19; close=that's -5; close=there's 7; close=they're 6
close=think 10; close=top -7; close=totally 8; close=towards 15; close=trained -10; close=training 6; close=travel -6
close=tried -5; close=try 6; close=trying -18; close=turned 12; close=twitter -6; close=ubuntu 8; close=understand 5
close=understanding 5; close=upcoming 12; close=update 15; close=useful -6; close=uses 17; close=validation 6; close=vision -8
close=visited -6; close=visual 17; close=vs 21; close=waiting -8; close=walking -11; close=wanted 6; close=watched -13
close=weather -6; close=website -12; close=wedding -6; close=weekly 12; close=weird 6; close=white -8; close=whole 18
close=winter 12; close=wonderful -7; close=wondering 5; close=word 7; close=work -14; close=worked 10; close=working -9
close=world 8; close=wrote 30; close=year's 13; close=zero -7; common=10 -101; common=11 -160; common=20 -58; common=21 -57
common=22 -54; common=30 -51; common=31 -22; common=32 -8; common=33 23; count=1 -70; count=2 -20; count=3 -25; count=4 -60
count=5 -80; count=6 -30; dense=0 -117; dense=1 -38; dense=2 -22; dense=3 -10; dense=4 11; dense=5 30; dense=6 39; dense=7 66
digit= -112; ending='ll -13; ending='re -22; ending='ve -16; ending=-19 -8; ending=-end -9; ending=-in 6; ending=-off -6
ending=-up -18; ending=.com -25; ending=.io 11; ending=.js 19; ending=.md -8; ending=.org 16; ending=017 17; ending=020 13
ending=022 7; ending=023 -22; ending=024 -9; ending=025 -14; ending=0th -6; ending=1 29; ending=101 8; ending=12 20; ending=13 8
ending=1st -7; ending=2 18; ending=2017 17; ending=2020 13; ending=2022 7; ending=2023 -22; ending=2024 -9; ending=2025 -14
ending=26 6; ending=2nd -6; ending=3 -14; ending=4 -7; ending=4th -5; ending=5 6; ending=5th -5; ending=6 -7; ending=6th -5
ending=7 -6; ending=7th -7; ending=a's -11; ending=abel -8; ending=abit 10; ending=able -31; ending=ably -6; ending=aby 7
ending=aced -15; ending=aces 13; ending=ache 18; ending=acks 30; ending=act -8; ending=acy 25; ending=ada 11; ending=add -11
ending=ade 7; ending=ader 19; ending=ades -6; ending=adme -14; ending=ady 7; ending=afe 11; ending=aff -8; ending=aft 11
ending=age 11; ending=aged -7; ending=ager 19; ending=ages 15; ending=agic 6; ending=ague -5; ending=aid -7; ending=ail -70
ending=aily -8; ending=ain 26; ending=air 23; ending=airs -9; ending=ait 17; ending=aked -6; ending=aker -12; ending=akes -13
ending=aks 11; ending=ales -6; ending=alk 50; ending=alks 23; ending=ally -40; ending=alm 11; ending=als 48; ending=alt -8
ending=alth 26; ending=ame 37; ending=amed -7; ending=amp -10; ending=ams 43; ending=ana 11; ending=ance 36; ending=ands -19
ending=andy -13; ending=aned 12; ending=ank -30; ending=anks -5; ending=ano 8; ending=ans 19; ending=ant 18; ending=anta 13
ending=ants 23; ending=any -7; ending=ape 36; ending=aped 16; ending=aper 8; ending=apes 34; ending=aphy 6; ending=app 10
ending=apps 8; ending=aps 25; ending=arch 15; ending=ard 8; ending=are 13; ending=ared -9; ending=ario -15; ending=ark 20
ending=arks 35; ending=arm -8; ending=arms -12; ending=arn -24; ending=arnt -9; ending=arry -6; ending=ars 12; ending=arse 7
ending=arts 5; ending=ary -14; ending=ase 9; ending=ased -17; ending=ases 8; ending=aset -6; ending=ash -19; ending=asic -11
ending=asis 7; ending=ask -10; ending=asks -15; ending=ason -10; ending=ass 33; ending=ast 15; ending=asts -10; ending=at's -23
ending=ata 32; ending=atch -9; ending=ate 15; ending=ated -38; ending=ater -10; ending=ates 15; ending=atus -10; ending=ault 13
ending=ava 11; ending=ave -25; ending=avel 10; ending=aves -20; ending=away -11; ending=awn 22; ending=aws 16; ending=axis 16
ending=ay's -26; ending=ayer 13; ending=ays -26; ending=b's -11; ending=baby 7; ending=back 16; ending=bag 15; ending=ball 6
ending=band 5; ending=bank -6; ending=bar 19; ending=bay -6; ending=bby -5; ending=bed 11; ending=bels 17; ending=ben -7
ending=ber -20; ending=bert 10; ending=bes -5; ending=best -10; ending=bike 17; ending=bit 33; ending=ble -29; ending=bled -6
ending=blem -14; ending=bles 7; ending=blic -6; ending=blog -14; ending=blue -8; ending=bly 22; ending=bon 8; ending=book -7
ending=bot 9; ending=box 22; ending=boy -6; ending=bug 14; ending=bugs -9; ending=bum 30; ending=bus -7; ending=c 6; ending=cab 5
ending=cal -28; ending=call -7; ending=came -16; ending=camp 9; ending=can 7; ending=cap 8; ending=car -19; ending=case 26
ending=cast 12; ending=cat 6; ending=cate 11; ending=ced -56; ending=cene 22; ending=cent 16; ending=cer 21; ending=ces 34
ending=chat -6; ending=che 17; ending=ched -27; ending=ches -10; ending=chy -8; ending=cial -18; ending=cies 20; ending=cing 14
ending=cise 35; ending=cked 10; ending=cker 10; ending=cket 24; ending=cks 20; ending=cky -7; ending=cle 18; ending=cles -21
ending=club 30; ending=code 8; ending=com -22; ending=cond -7; ending=cons 11; ending=copy 6; ending=core 26; ending=cret -8
ending=crew 6; ending=css -8; ending=cted -7; ending=ctly -7; ending=cure 6; ending=cuts 21; ending=d's -14; ending=d-19 -8
ending=dar 8; ending=dard -6; ending=data 6; ending=date -28; ending=day -34; ending=days -8; ending=dded -6; ending=ddle -5
ending=ddy -24; ending=dea 19; ending=dead -5; ending=deas -12; ending=deck -10; ending=ded -25; ending=deep -9; ending=del 13
ending=dels -15; ending=demy 35; ending=den 10; ending=dent -8; ending=der -7; ending=ders -33; ending=des 9; ending=dev 10
ending=dex -18; ending=dful 9; ending=dge -23; ending=dia 7; ending=dic 7; ending=die -7; ending=died -6; ending=dies -16
ending=ding -6; ending=dio 37; ending=dios 12; ending=dish 16; ending=dit -14; ending=dity -9; ending=dive -13; ending=dly -7
ending=dme -14; ending=dog 9; ending=don 7; ending=door -6; ending=down 8; ending=dows 19; ending=dr -17; ending=drew 5
ending=dth -5; ending=dual -7; ending=duce 10; ending=duct -23; ending=due -11; ending=dule -27; ending=e're -10; ending=e's -44
ending=e've -10; ending=eady -5; ending=eage 24; ending=eak -13; ending=eaks 11; ending=eal -8; ending=eam 29; ending=eams 24
ending=ean 10; ending=eans 13; ending=eant -6; ending=earn -18; ending=ears -8; ending=eas 17; ending=ease -12; ending=east 14
ending=easy -6; ending=eat -20; ending=eate -11; ending=eath -6; ending=eau -17; ending=eces 7; ending=eck -13; ending=ecks -8
ending=ect -20; ending=edge 7; ending=edia -5; ending=edit -10; ending=eds 20; ending=edy 16; ending=eed -7; ending=eeds 19
ending=eek -11; ending=eel -7; ending=eems -7; ending=een 8; ending=eep 8; ending=eeps -5; ending=eer 11; ending=ees 18
ending=eet -13; ending=eft -10; ending=eful 5; ending=egan -13; ending=ege -6; ending=ego -16; ending=egs -9; ending=egy 9
ending=ein -17; ending=eing 15; ending=eive 7; ending=ekly -10; ending=eld 14; ending=elds -6; ending=eled 12; ending=ell -26
ending=ella 6; ending=ells 15; ending=els 17; ending=elt -7; ending=ely -5; ending=eme 15; ending=emed -5; ending=emes 25
ending=empo 6; ending=empt -7; ending=ems -13; ending=emy 26; ending=en's -6; ending=en't -10; ending=ency 25; ending=end -29
ending=ene 18; ending=ened -5; ending=enes 11; ending=ens 11; ending=ent -11; ending=ents -14; ending=eory 8; ending=eos -6
ending=eper -7; ending=epo 8; ending=eps -21; ending=ept -7; ending=epth -7; ending=epts -7; ending=er's -30; ending=era 31
ending=ere -7; ending=ered -17; ending=ergy -7; ending=erly 5; ending=ern -7; ending=erry 12; ending=ers 31; ending=erse 9
ending=ert 20; ending=erty -9; ending=ery 13; ending=ese -8; ending=eset 6; ending=esh -10; ending=esis -7; ending=ess 12
ending=est 6; ending=ests 45; ending=et's -6; ending=eta 9; ending=etch -15; ending=ete -8; ending=eted -17; ending=eth 6
ending=ets 13; ending=ette 11; ending=etup 13; ending=ety -5; ending=evel -14; ending=ever -18; ending=ewer 7; ending=ews 15
ending=ext 20; ending=eys 14; ending=f -6; ending=face -27; ending=fair 17; ending=fall -10; ending=far -5; ending=fast -13
ending=fat 17; ending=fear 8; ending=fect -6; ending=fed 26; ending=fee -14; ending=feed -9; ending=feel -6; ending=felt -6
ending=fer 19; ending=ffee -11; ending=ffer 18; ending=fic -12; ending=fied -8; ending=file -15; ending=film 20; ending=fine -8
ending=fire 6; ending=fit 10; ending=fix -6; ending=flow 36; ending=fly 7; ending=food 11; ending=form 5; ending=fort -10
ending=free -14; ending=ful -14; ending=full -9; ending=fun -7; ending=g's -15; ending=gage 6; ending=game 32; ending=gan 10
ending=gave -6; ending=ged -19; ending=gem 17; ending=gent -9; ending=ger -6; ending=ges 12; ending=gest -8; ending=get 33
ending=gger 6; ending=ggle -10; ending=gher -6; ending=ghts 13; ending=gic 10; ending=gies -20; ending=gin 21; ending=ging -20
ending=gle -25; ending=gled -8; ending=gles 14; ending=gly -12; ending=gnal 14; ending=gned -8; ending=goes -7; ending=gon 8
ending=gpu 26; ending=gram 20; ending=gree 7; ending=grid 7; ending=grow -7; ending=gues -8; ending=gust -13; ending=gym 8
ending=hack 7; ending=hair -16; ending=half -14; ending=ham -7; ending=han -5; ending=hape 27; ending=hats -18; ending=hday 5
ending=heat -9; ending=hed -25; ending=heme -8; ending=her -18; ending=here -23; ending=hers 24; ending=hic 11; ending=high -11
ending=hin -10; ending=hind -10; ending=hink -8; ending=hip 18; ending=hips 11; ending=hit -7; ending=hite -6; ending=hly -7
ending=hmic -9; ending=hods -10; ending=hole -6; ending=home -7; ending=hon -7; ending=hone 5; ending=hood -7; ending=hool -9
ending=hop -10; ending=hort -8; ending=host -16; ending=hout -11; ending=how -11; ending=hter 14; ending=html 18; ending=hts 13
ending=http -12; ending=hub 6; ending=hunk -5; ending=hype -10; ending=i's -25; ending=ial -30; ending=ian -10; ending=ians -7
ending=iant 8; ending=ibe -5; ending=ibly -7; ending=ical -28; ending=ice 22; ending=iced -16; ending=ices 23; ending=ich 12
ending=ick -26; ending=icks -8; ending=icky -6; ending=icle 8; ending=ico 21; ending=ics 36; ending=ict -6; ending=ide -19
ending=idea 19; ending=ided -11; ending=ider -17; ending=ides -13; ending=idge -20; ending=ids -12; ending=ied -33; ending=ief -8
ending=ield 16; ending=iend -8; ending=ier -28; ending=ies 47; ending=iest -7; ending=iew 34; ending=iews 27; ending=ife 12
ending=iff -5; ending=ift 10; ending=igh -14; ending=ign -19; ending=ii -9; ending=ike 23; ending=ikes 13; ending=ild 20
ending=ile -12; ending=iled -6; ending=iler -12; ending=iles 24; ending=ill -16; ending=illa 11; ending=ills 25; ending=illy 16
ending=ilm 16; ending=ilt -18; ending=ily 10; ending=imal -7; ending=imed -8; ending=imer 9; ending=imes -7; ending=imum 16
ending=in's -14; ending=ina 10; ending=inal 7; ending=inct -6; ending=ind 9; ending=ine 33; ending=ined -16; ending=iner -20
ending=ines 9; ending=ing 11; ending=ings -27; ending=ini -17; ending=ink -20; ending=inks 17; ending=ins 40; ending=int 13
ending=ints 23; ending=inue -14; ending=iny -9; ending=iod -8; ending=ion 22; ending=ions 23; ending=ior -8; ending=ios 16
ending=ious -6; ending=iple -17; ending=ips 7; ending=ipt 20; ending=ique 9; ending=ird -7; ending=ired 33; ending=irs -15
ending=irst 13; ending=iry -7; ending=ise 58; ending=ised 11; ending=ises 12; ending=ish 13; ending=isk 8; ending=ism -9
ending=iss 7; ending=ist 7; ending=itch 23; ending=ite -8; ending=itle -5; ending=itor 15; ending=its 29; ending=ity 27
ending=ive -35; ending=ived -10; ending=iven -9; ending=ives 7; ending=ixed -9; ending=ixel -5; ending=ixes 5; ending=ize -27
ending=ized -9; ending=jan -7; ending=job 14; ending=jobs 22; ending=jpg -6; ending=js -12; ending=json 5; ending=july -11
ending=june -14; ending=kage 6; ending=kay -11; ending=ked -18; ending=ken -12; ending=kend 15; ending=ker -10; ending=kers -11
ending=kes 8; ending=ket 22; ending=kets -9; ending=key 8; ending=keys 14; ending=kids 5; ending=kin -19; ending=king 27
ending=kly -12; ending=kout -17; ending=ktop 14; ending=l's -14; ending=lab 19; ending=labs 9; ending=lace -16; ending=lad 10
ending=lan 8; ending=land 8; ending=lank -9; ending=lans -9; ending=lant 21; ending=lap -7; ending=lar -13; ending=lary 12
ending=las -22; ending=lass 30; ending=lat -7; ending=late 22; ending=lay 18; ending=lays -5; ending=lbum 31; ending=lder -10
ending=lect 14; ending=led -12; ending=leep 25; ending=left -10; ending=lege -6; ending=legs -9; ending=lem -14; ending=lems 24
ending=len -8; ending=lent -8; ending=ler -9; ending=lers 8; ending=les 42; ending=let 6; ending=lete -5; ending=lets 13
ending=lew 13; ending=lex -13; ending=ley 7; ending=lian -6; ending=lic 29; ending=lice 32; ending=lid 11; ending=like -16
ending=lin 20; ending=line -21; ending=lio 17; ending=lip 29; ending=lish -15; ending=list -22; ending=lity -8; ending=live -6
ending=lize 6; ending=lks 26; ending=lla 8; ending=lled -26; ending=lley 7; ending=llow -12; ending=lls 49; ending=lly -36
ending=load 20; ending=lock 8; ending=log -9; ending=lol -10; ending=lone -12; ending=long -17; ending=lood -8; ending=look -7
ending=loop -8; ending=los -6; ending=lot 15; ending=lour 19; ending=low 7; ending=lped -9; ending=lse 8; ending=lth 26
ending=lthy 8; ending=lts 9; ending=lty -8; ending=lub 30; ending=lues 14; ending=lume 7; ending=lure 16; ending=lve -8
ending=lved -6; ending=lves -6; ending=lyn 5; ending=m's -12; ending=made -16; ending=mage -12; ending=mail -6; ending=mal -11
ending=man 20; ending=mand -10; ending=map 53; ending=mar 7; ending=mark 5; ending=mart -7; ending=mary -17; ending=mate -14
ending=math -9; ending=max 6; ending=mber -19; ending=mbly 35; ending=med -25; ending=medy 16; ending=meet -6; ending=men -6
ending=mend -11; ending=ment 26; ending=mer -21; ending=mera 23; ending=mers 7; ending=mes 51; ending=mics 13; ending=mily 26
ending=min -10; ending=mine 11; ending=ming 18; ending=mini -15; ending=mise -9; ending=miss 6; ending=mit 14; ending=mits 36
ending=mix 14; ending=mize -9; ending=mmar 11; ending=mmer -15; ending=mmit 24; ending=mock -8; ending=mode 6; ending=mon -12
ending=mond -9; ending=more -12; ending=mory 19; ending=mote 18; ending=mple -19; ending=mpo 6; ending=mpt -10; ending=ms -7
ending=mum 16; ending=n's -43; ending=n't -27; ending=nal -22; ending=naps 13; ending=nce 40; ending=nced -16; ending=nch -25
ending=nct -6; ending=ncy 24; ending=nda -6; ending=ndar -11; ending=nday -10; ending=nded -9; ending=nder 13; ending=ndex -18
ending=ndia 7; ending=ndow -9; ending=nds 13; ending=ndy -13; ending=ne's -5; ending=near -13; ending=nect -7; ending=ned -32
ending=need -7; ending=neer 14; ending=nel 37; ending=nemy -6; ending=nent 27; ending=ner -22; ending=ners 32; ending=nes 7
ending=ness 11; ending=nest 9; ending=net -15; ending=nets -13; ending=ng's -14; ending=nge 7; ending=nged -8; ending=nger -14
ending=nges 8; ending=ngle -11; ending=ngly -10; ending=nia 35; ending=nics 11; ending=ning 19; ending=nion 8; ending=nior -5
ending=nish 11; ending=nist -6; ending=nity 29; ending=nks 22; ending=nly -10; ending=nned -8; ending=nnel 39; ending=nny 5
ending=non 7; ending=noon -10; ending=note 13; ending=now -17; ending=nput 13; ending=nse -9; ending=nson -8; ending=nta 9
ending=ntal -5; ending=ntax -19; ending=nted 28; ending=nter -35; ending=nth 5; ending=ntly -19; ending=nto 11; ending=ntor 17
ending=ntro -16; ending=ntry 19; ending=nts 31; ending=ntum 7; ending=nue -8; ending=nued -10; ending=nues -9; ending=nvas -6
ending=nyc 10; ending=nyu 22; ending=oach 15; ending=oad 9; ending=oals 37; ending=oard 27; ending=oat -25; ending=obby -5
ending=ober -12; ending=obot 15; ending=obs 21; ending=och -15; ending=ock -13; ending=ocs -10; ending=ode 13; ending=oded -10
ending=odel 13; ending=oder -8; ending=odes 15; ending=oes 26; ending=ogic 6; ending=oid 9; ending=oin 16; ending=oing -10
ending=oint -7; ending=oke -20; ending=oken -6; ending=oks 10; ending=olar 10; ending=old 23; ending=olds 11; ending=ole -10
ending=oled 9; ending=oles 17; ending=olid -9; ending=olio 17; ending=olo 30; ending=olor -6; ending=ome 17; ending=omes -9
ending=oms 8; ending=on's -12; ending=onal -51; ending=ond -16; ending=ones -18; ending=oney 18; ending=ong -11; ending=ongs 26
ending=onic 8; ending=ons 17; ending=onse -8; ending=ont -6; ending=onto -11; ending=ood -9; ending=oof 20; ending=ook -16
ending=ooks 10; ending=ool -6; ending=ools 13; ending=oom -21; ending=ooms -6; ending=oon -15; ending=oop -8; ending=oops -11
ending=oor -8; ending=oot 22; ending=open -12; ending=opic 11; ending=ople 10; ending=opy 6; ending=ord -16; ending=ords 7
ending=ore 11; ending=ored -11; ending=org 11; ending=ork 19; ending=orks -12; ending=orld -6; ending=orm 11; ending=orn -12
ending=ors 29; ending=orth -20; ending=orts 11; ending=osal 23; ending=ose 6; ending=osed -6; ending=oses -15; ending=oss 19
ending=ost -21; ending=otal -9; ending=otes -9; ending=ots -6; ending=oud -5; ending=ough -23; ending=ound -12; ending=oup -5
ending=ous -15; ending=ouse -11; ending=out 8; ending=oute 12; ending=outs -12; ending=ove -6; ending=ovel -6; ending=owed 13
ending=ower 10; ending=ows 10; ending=owth 7; ending=oxes -18; ending=pace 38; ending=page 19; ending=pain 17; ending=pair 29
ending=pan 18; ending=pany -5; ending=park 27; ending=part -16; ending=pass 15; ending=past -6; ending=path 17; ending=ped -20
ending=peed 7; ending=pen -15; ending=pend -6; ending=pent -10; ending=per 13; ending=pers 16; ending=pert -5; ending=pes 11
ending=pets 6; ending=phic 11; ending=phy 14; ending=pic 13; ending=pics -24; ending=pies 8; ending=ping 14; ending=pis 8
ending=pite -5; ending=plan 11; ending=play 12; ending=ple -42; ending=plex -5; ending=pm -14; ending=pod -9; ending=pop 14
ending=pose 10; ending=post 7; ending=pot -9; ending=pots 12; ending=pped -12; ending=pper 8; ending=pple -9; ending=pps 8
ending=prof -14; ending=pter -7; ending=pth -7; ending=pts -14; ending=pus -7; ending=push -8; ending=put 7; ending=puts -12
ending=que 9; ending=ques -10; ending=quiz 7; ending=r's -36; ending=race 13; ending=racy -7; ending=rade 18; ending=raft 12
ending=rage 20; ending=ral -25; ending=ram 16; ending=rame 21; ending=rams -9; ending=rant 28; ending=rap -12; ending=rary 15
ending=rave 5; ending=raw -10; ending=ray -27; ending=rays 15; ending=rbs 23; ending=rce 10; ending=rces -13; ending=rch 11
ending=rday -7; ending=rden 24; ending=rds 13; ending=re's -14; ending=rea 10; ending=read 11; ending=reak -11; ending=ream 25
ending=red -23; ending=ree -33; ending=rees 20; ending=reet 5; ending=ren 11; ending=rent -14; ending=rep 13; ending=repo 11
ending=res 14; ending=ress 16; ending=rest 24; ending=ret -5; ending=rets 24; ending=rew 6; ending=rey 8; ending=rge -7
ending=rger -11; ending=rget -11; ending=rgy -9; ending=rian -7; ending=ric -20; ending=rick -5; ending=ried -10; ending=rier -7
ending=rily -5; ending=rin -7; ending=rind -6; ending=ring 11; ending=rint 23; ending=rio -16; ending=riod -8; ending=rip 18
ending=ript 20; ending=rise 47; ending=risk 12; ending=rit -5; ending=rite -10; ending=rity -6; ending=rive -7; ending=rked -7
ending=rks 27; ending=rld -6; ending=rlin 21; ending=rmer -7; ending=rms -14; ending=rned -12; ending=rner -8; ending=rnet -8
ending=rney -16; ending=rnt -12; ending=road -11; ending=rof -14; ending=rol 16; ending=rols -5; ending=rome 13; ending=ron -15
ending=rong -10; ending=ront -11; ending=roof 21; ending=room -9; ending=rop 10; ending=rops 27; ending=ror 43; ending=rors 18
ending=ros -11; ending=rose 7; ending=ross -10; ending=roud -6; ending=rove 6; ending=row 7; ending=rown 10; ending=rows -9
ending=rray -12; ending=rred -5; ending=rror 43; ending=rse 24; ending=rses -10; ending=rson -6; ending=rst 10; ending=rted -21
ending=rter 23; ending=rth -21; ending=rtin -7; ending=rts 30; ending=rty -12; ending=rum -7; ending=rums 26; ending=run 59
ending=rush 13; ending=rve -11; ending=rves 8; ending=safe 7; ending=sage -10; ending=sal 19; ending=salt -8; ending=sary -8
ending=saw 40; ending=say -7; ending=sday -18; ending=sed -37; ending=sen -18; ending=send -6; ending=ser -5; ending=sera 15
ending=sers -23; ending=sert 6; ending=ses 8; ending=set -5; ending=shes 16; ending=ship 25; ending=shop -10; ending=show -8
ending=sics -8; ending=side -27; ending=sign -23; ending=sing -33; ending=sion -6; ending=sis 34; ending=sit -6; ending=site 11
ending=sity -22; ending=size -19; ending=sked -5; ending=sks -15; ending=slow -5; ending=sly 6; ending=sn't -15; ending=snow -8
ending=sode -6; ending=solo 15; ending=some -7; ending=son -17; ending=song 21; ending=sor 17; ending=sort 9; ending=span 6
ending=spot -7; ending=sql -15; ending=ssed -14; ending=sses 26; ending=ssic -6; ending=sted 13; ending=stem 19; ending=sten -5
ending=stic -14; ending=stly -8; ending=stom -18; ending=ston 10; ending=stry -7; ending=sts 32; ending=sty -12; ending=sual -8
ending=sues 11; ending=sun -7; ending=sure -42; ending=sync 9; ending=t'll -6; ending=t's -45; ending=tack -15; ending=taff -6
ending=tain 16; ending=take 6; ending=tal -31; ending=talk 21; ending=tall 8; ending=tals 15; ending=tand 10; ending=tars 6
ending=tart -11; ending=tary -12; ending=task -8; ending=tate 13; ending=tax -19; ending=tay -5; ending=tch -17; ending=tead -17
ending=ted -51; ending=tegy 9; ending=tein -13; ending=tely 23; ending=tem 19; ending=tems -26; ending=ten -21; ending=tend 6
ending=tent -15; ending=teps -7; ending=ter -29; ending=tern 9; ending=ters -12; ending=tery 34; ending=text 20; ending=tful -16
ending=ther -14; ending=thly -6; ending=thm 10; ending=thon -7; ending=thor 7; ending=thub -11; ending=thy 6; ending=tial -8
ending=tic -21; ending=tice 27; ending=tick -10; ending=tics 48; ending=ties -19; ending=tine 15; ending=ting -11; ending=tiny -5
ending=tion 13; ending=tise -11; ending=tist 9; ending=tle -25; ending=tles -12; ending=tly -38; ending=tml 18; ending=tner -7
ending=toes 15; ending=told -6; ending=ton 30; ending=tons -10; ending=tool 5; ending=top 5; ending=tor 23; ending=torm 7
ending=tors 13; ending=tory -16; ending=tout 24; ending=town -9; ending=tps -58; ending=tric -12; ending=trip 10; ending=tro -23
ending=trol 16; ending=tta -9; ending=tte 11; ending=tted -12; ending=tten -10; ending=ttom -10; ending=tton 34; ending=ttp -12
ending=ttps -58; ending=tty 9; ending=tual -12; ending=tube 6; ending=tuck -8; ending=tude -8; ending=tum 11; ending=tune 12
ending=tup 13; ending=ture 45; ending=turn 14; ending=tus -10; ending=tyle -11; ending=type 40; ending=u're -6; ending=uage -39
ending=ual -31; ending=uary -6; ending=uate -8; ending=ube 6; ending=uble -8; ending=uce 20; ending=uced -6; ending=uch -11
ending=uck -15; ending=uct -13; ending=ucts -17; ending=ude -18; ending=uded -5; ending=udes 13; ending=udio 19; ending=uds -15
ending=uery -9; ending=ues -7; ending=uest 10; ending=ugh -25; ending=ugin 15; ending=ugs -9; ending=ui 18; ending=uild 17
ending=uilt -18; ending=uit 31; ending=uits -6; ending=uiz 7; ending=uk 7; ending=ula 10; ending=ular -15; ending=ule -33
ending=ules 7; ending=ull -8; ending=ully -10; ending=ult 10; ending=ulty -6; ending=uly -12; ending=ume 17; ending=umes 43
ending=ums 36; ending=unch -17; ending=und -12; ending=unds 31; ending=une 18; ending=ung 14; ending=unk -5; ending=unny 8
ending=unts -15; ending=uote -24; ending=uple -6; ending=ups 10; ending=ural -20; ending=urce 13; ending=ure 22; ending=ured -8
ending=ures 23; ending=urn 15; ending=urs -6; ending=ury -7; ending=use -13; ending=used -9; ending=user -9; ending=uses -12
ending=usic 14; ending=ust -9; ending=uted 14; ending=uter -5; ending=utes 14; ending=uts -7; ending=val 16; ending=van -13
ending=vas -6; ending=vate -6; ending=ved -26; ending=vel 14; ending=vels 6; ending=vely -13; ending=ven 9; ending=vent -6
ending=ver -34; ending=vers 27; ending=ves -11; ending=vice -25; ending=vie 29; ending=vies 19; ending=view 34; ending=ving -13
ending=vity 44; ending=vor 6; ending=vous 7; ending=vs -24; ending=w -6; ending=walk 29; ending=wall 9; ending=war 7
ending=ware 15; ending=way -28; ending=ways -22; ending=web 14; ending=wed 12; ending=week -5; ending=well -18; ending=wer 13
ending=wice -6; ending=win 29; ending=wind 23; ending=wing 7; ending=wise -13; ending=wns -8; ending=word -6; ending=work 19
ending=wrap -8; ending=wser -7; ending=wth 7; ending=x -8; ending=xams 16; ending=xed 9; ending=xing -8; ending=xis 14
ending=xtra -6; ending=y're -7; ending=y's -53; ending=yer 7; ending=yers 7; ending=yes 14; ending=ying 18; ending=yle -11
ending=ync 9; ending=york -7; ending=yout -22; ending=ype 30; ending=ysis 8; ending=zard -7; ending=zed -13; ending=zes 5
ending=zine 19; ending=zing -17; ending=zone 11; everyday=10 63; everyday=20 -48; everyday=21 11; everyday=22 33; everyday=30 -69
everyday=31 -28; everyday=32 24; everyday=33 42; field=Backend Development -19; field=Biology -41; field=Business -9
field=Computer Science -11; field=Crafts -11; field=Daily Life 18; field=Databases 21; field=Deep Learning -6; field=Design -21
field=DevOps 26; field=Earth Science -13; field=Electronics 23; field=Film 11; field=Food 44; field=Frontend Development 17
field=Game Development 13; field=Games 5; field=Gardening 25; field=Hardware 41; field=History -26; field=Languages 5
field=Literature 33; field=Machine Learning -25; field=Mathematics -42; field=Medicine 14; field=Natural Language Processing -27
field=Operating Systems 8; field=Physics 7; field=Programming -37; field=Programming Languages 23; field=Security 35
field=Social Sciences 6; field=Software Engineering 21; field=Sports 20; field=Statistics 14; field=Visual Arts 34
field=Web Development -40; field=Wellness 33; first=0 7; first=1 -17; first=10 -16; first=12 -9; first=13 9; first=15 10
first=16 -6; first=1st -10; first=2 -32; first=20 -8; first=2018 -8; first=2nd -7; first=3 -14; first=3d 26; first=4 -23
first=45 -6; first=5 -18; first=50 -6; first=6 -7; first=7 -5; first=8 -7; first=absolute -12; first=abstract 9; first=access -7
first=accessible 8; first=account -6; first=achievements -5; first=action 7; first=activities -14; first=actual -22; first=add -17
first=added -40; first=adding -8; first=additional -11; first=addresses 5; first=adjusting -8; first=advanced 14; first=affects -8
first=afternoon -9; first=air -8; first=album 45; first=alex -6; first=algebra -11; first=algorithm 8; first=algorithms -10
first=almost -6; first=amazing -10; first=american -19; first=andrew -21; first=apartment 13; first=api 31; first=app -41
first=application -20; first=applications -11; first=applied -8; first=apply -6; first=applying 7; first=appreciate 8
first=approach -12; first=architecture -13; first=area -8; first=array 21; first=arrays 8; first=art 24; first=aside -7
first=ask 6; first=asked 8; first=asks -8; first=assignment 9; first=attempt -6; first=attended -13; first=audio 14
first=august -14; first=austin 5; first=author -6; first=awesome -14; first=aws -5; first=baby 12; first=backend 12
first=background -14; first=band 7; first=bank -7; first=base -14; first=based -6; first=basic -21; first=basics -14
first=batch -6; first=beat 8; first=becoming 6; first=began -16; first=beginner 9; first=beginning 5; first=behind -7
first=best -11; first=bigger -9; first=biggest -13; first=bike 9; first=birthday 6; first=bits -5; first=black -5; first=block -7
first=blog 10; first=blood -8; first=board -18; first=bot -12; first=bottom 7; first=bought -9; first=bowl -6; first=boxes -15
first=branch -6; first=break -8; first=breakfast -11; first=breaking 8; first=bright -5; first=broad -9; first=broken -6
first=browser -10; first=build 15; first=built -18; first=bunch -6; first=calculate -6; first=call 5; first=called -23
first=came -9; first=camera 12; first=cards -8; first=case 36; first=cases -6; first=cat 11; first=central -7; first=certain -8
first=challenge -11; first=challenging -5; first=change -12; first=changes -8; first=changing 6; first=chapter 6; first=chat -6
first=check -7; first=checked -8; first=checking -10; first=christmas -6; first=chunk 16; first=city 9; first=clear 7
first=click 9; first=climbing 6; first=close -6; first=closed 6; first=cloud -20; first=coded -5; first=codewars -12
first=coding -29; first=coffee -13; first=collection -8; first=color 10; first=comes -5; first=command 16; first=comments 10
first=commit -15; first=common -16; first=community 51; first=company -6; first=complete -11; first=completed -28
first=complex 13; first=component 24; first=components 26; first=computer -24; first=computing 15; first=concept -6
first=concepts -15; first=conference 12; first=confidence 7; first=connect -6; first=connecting -7; first=connections -8
first=consistency 15; first=constraints -8; first=consuming -7; first=container -22; first=continue -20; first=continued -16
first=continuing -8; first=contribute 7; first=controls -7; first=conversation -7; first=conversations -6; first=converting -5
first=cool -9; first=copy 6; first=core -9; first=count -5; first=country -10; first=couple -15; first=coursera 23; first=cover 16
first=covering -6; first=covers -6; first=covid 11; first=covid-19 -7; first=crash -10; first=crazy -5; first=create -17
first=created -10; first=creates -5; first=creating -21; first=creation 7; first=critical 5; first=cross 27; first=cs 18
first=css -18; first=current -5; first=currently -10; first=curriculum -9; first=custom -11; first=cutting 6; first=cycle 8
first=data 9; first=database 27; first=dataset -5; first=date 23; first=de -9; first=dead -8; first=debugging 29; first=dec -13
first=december -11; first=decent -8; first=deck -11; first=deep -5; first=default -8; first=degree 8; first=degrees -6
first=dependencies -6; first=depth 17; first=derek -17; first=description -10; first=design -21; first=desk -7; first=despite -6
first=detailed -6; first=dev 20; first=developer -17; first=developing -11; first=died 13; first=difficult -5; first=difficulty -7
first=dimensions -5; first=dinner 16; first=directory 11; first=discipline -8; first=discussion 9; first=distance 10
first=diving -16; first=document 10; first=dog 18; first=domain -12; first=dot -5; first=double -23; first=downtown -6
first=dr -16; first=draft -6; first=drawing 20; first=drew 7; first=drop 13; first=dynamic -7; first=earlier -7; first=easy 38
first=eat 5; first=edge -12; first=edition -5; first=editor 7; first=effective 7; first=effort -10; first=else 7; first=email -6
first=end 9; first=enemy 27; first=energy -7; first=engineer -12; first=engineering -14; first=english 12; first=enough -13
first=entire -15; first=entry -6; first=errors 9; first=evaluation 5; first=everything -8; first=exam -11; first=example -14
first=excellent -8; first=excitement -7; first=exclusively 8; first=execution -10; first=exercise 58; first=exercises 44
first=existing -6; first=experience -10; first=experiment -17; first=experiments 7; first=expert -6; first=exploration -14
first=explored -9; first=exploring 8; first=express -8; first=extra 13; first=extract -8; first=face 5; first=familiar -5
first=family 22; first=fancy -5; first=fantastic -6; first=far -6; first=fast -13; first=favorite -16; first=favourite -24
first=february -13; first=feed 15; first=feedback 7; first=feel -7; first=feeling -8; first=feelings 9; first=fellow -7
first=fewer 8; first=field -15; first=fight -5; first=figure -6; first=figuring 7; first=files -25; first=fill 8; first=find -6
first=fine 8; first=finger -18; first=fingers -7; first=finish -14; first=finished -22; first=fixed -20; first=fixing -8
first=flight 25; first=flow 9; first=flowers 11; first=focus 11; first=folder -11; first=folders -5; first=folks -5
first=following -15; first=food -6; first=foot -8; first=form 17; first=format -15; first=former -5; first=forms 8
first=forth -19; first=forward 6; first=found -12; first=foundation 8; first=framework -11; first=fresh 23; first=friday -9
first=friend -12; first=friendly -7; first=friends 19; first=ft -8; first=fun -12; first=function -11; first=functionality -12
first=fundamentals 6; first=future -9; first=gain -5; first=games 24; first=gap 6; first=garden 22; first=gave 17
first=general -16; first=generated -9; first=generator -61; first=git 38; first=github 23; first=github.com -14; first=given -6
first=global -17; first=goal 30; first=goals 25; first=google 57; first=gradient 19; first=grammar 28; first=grateful 8
first=ground 13; first=group -8; first=groups -8; first=growth 17; first=gsoc -7; first=guidance -15; first=guide -15
first=gym 14; first=habit 10; first=habits 11; first=half -8; first=hand 6; first=handle 11; first=handling 17; first=hands -9
first=happiness 19; first=head -7; first=heading 9; first=health 32; first=healthy 9; first=heavy 10; first=help -7
first=helped -11; first=helping 6; first=hero -12; first=higher -6; first=highlighting 6; first=hills 20; first=history 13
first=hobby 8; first=hole 7; first=home -6; first=host -7; first=hosted -5; first=hot 14; first=house -8; first=however -6
first=html 5; first=http -14; first=https -54; first=hub -8; first=huge -12; first=human -20; first=ice 8; first=icon -18
first=idea -18; first=ideas -8; first=ii -8; first=image 33; first=implement -7; first=implementation -5; first=implemented -9
first=import 15; first=important -8; first=improve -8; first=including -19; first=increased -8; first=independent 8
first=index -5; first=india 15; first=indie 7; first=individual -7; first=info -8; first=information -7; first=ingredients -8
first=initial -24; first=inside -6; first=insights 6; first=inspiration -5; first=installed -25; first=installing -7
first=instance -7; first=integration -8; first=intended 6; first=intense -6; first=intensity -15; first=interest -12
first=interesting -9; first=interests -5; first=interface -11; first=intermediate -10; first=internal -11; first=internship 11
first=interview 64; first=interviews 6; first=intro -21; first=introductory -7; first=jan -6; first=january -18
first=javascript 11; first=job 25; first=jobs 7; first=joined -8; first=journey -10; first=julia 6; first=july -14; first=june -19
first=junior 9; first=keep -10; first=key -28; first=keyboard 15; first=keys 11; first=kids 8; first=lab -10; first=labels 21
first=lake -7; first=language -30; first=languages -15; first=laptop -9; first=large -26; first=larger -8; first=late 10
first=latest -5; first=launch -6; first=layer 5; first=layout -10; first=lead 8; first=learn -10; first=learned -24
first=learning -28; first=learnt -10; first=least -8; first=lecture -28; first=led 10; first=legs -13; first=less -5
first=lesson -14; first=let's -9; first=life 16; first=limits 15; first=linear -9; first=lines -7; first=linux -14; first=list -25
first=listening 39; first=live 16; first=load -13; first=loaded 5; first=loading -7; first=lockdown -13; first=logging 6
first=logic -31; first=long -7; first=looking -16; first=loop 13; first=lovely -7; first=low 11; first=lower -16; first=lunch 22
first=machine -35; first=machines -6; first=magic 8; first=main -32; first=maintaining 7; first=major -6; first=manage -5
first=management -16; first=manager -8; first=manually -12; first=march 6; first=markdown 65; first=market -5; first=massive -15
first=master -16; first=match 7; first=material -8; first=math -6; first=max -14; first=meaning -6; first=meeting 36
first=meetup 8; first=memory 14; first=mental -17; first=mentor 16; first=mentors 18; first=mentorship -7; first=merged -6
first=methods 6; first=microsoft 6; first=middle -11; first=mile -21; first=mileage 18; first=miles 26; first=mini -9
first=minor -17; first=minute -7; first=miss 9; first=missing 9; first=ml 16; first=mobile 20; first=mock 30; first=mode -9
first=model -15; first=models 26; first=module -30; first=momentum 6; first=monday -7; first=money 22; first=mostly -11
first=mount -14; first=movement 6; first=movies 18; first=moving 14; first=muscles -6; first=music 26; first=naps 13
first=nature 13; first=near -7; first=necessary -5; first=needs -6; first=nervous 11; first=nested -7; first=networks -10
first=neural -21; first=node -14; first=north 15; first=notation 7; first=note 28; first=notebook -17; first=notes -11
first=november -12; first=number 18; first=nyc 9; first=nyu 17; first=objects 9; first=october -23; first=office -7
first=official -8; first=onto -8; first=open 46; first=open-source 17; first=opening 6; first=operations -11; first=option 5
first=order -9; first=organizing -10; first=outline 5; first=output -20; first=outside -8; first=overview 6; first=pace 40
first=packages 21; first=page -14; first=pain -7; first=painting 19; first=pair 30; first=pairing 25; first=pandemic 7
first=panel -5; first=paper 21; first=parameters 6; first=particular -7; first=partner -20; first=parts 41; first=party 6
first=pass -33; first=passion -7; first=past -13; first=path -6; first=pattern 9; first=pcb 25; first=peek 10; first=people -23
first=perfect -6; first=performance 91; first=period -8; first=personal 36; first=perspective 24; first=phase -9; first=phone -18
first=physical 17; first=picture 8; first=piece -9; first=pieces 5; first=place -6; first=plan -22; first=planned -12
first=plans -12; first=planted 11; first=plants 7; first=platform -11; first=player -20; first=players 6; first=playing 22
first=pm -17; first=podcast 19; first=point -7; first=pop 7; first=popular 21; first=portfolio 26; first=possible -9
first=power 31; first=powerful -5; first=pr 18; first=practical -9; first=practice 49; first=practiced -29; first=practices -8
first=practicing 6; first=prediction -10; first=preparation -7; first=presentation -8; first=prevent -5; first=previous -21
first=primary -16; first=print 26; first=priority 7; first=problem 22; first=problems 10; first=processing -27; first=product -10
first=productivity 10; first=products -10; first=prof -20; first=professional -13; first=programmer -8; first=programming 6
first=progress 18; first=project 6; first=prompts -8; first=proof 15; first=proper -17; first=proposal 8; first=prototype 18
first=provide -8; first=published 8; first=publishing -10; first=pull 21; first=pulling 6; first=purpose 9; first=purposes -6
first=push 33; first=put -8; first=puzzle 14; first=quality -7; first=quantity -9; first=question -9; first=quiz 9; first=race 7
first=rain 13; first=ran -8; first=random -8; first=range 15; first=rapid -6; first=rating 5; first=rc -17; first=re-read -6
first=react 12; first=read -22; first=reading 11; first=real 7; first=recall -5; first=recent -12; first=recently -5
first=recovery 17; first=recurse 20; first=red -20; first=reduce 5; first=refactor 24; first=refactoring 28; first=reference -9
first=reflect 9; first=refresher -6; first=regarding -6; first=related -13; first=relative 12; first=release -19
first=remaining -10; first=remote 26; first=remove -15; first=removed 17; first=removing -6; first=repeat 6; first=replace -7
first=report 6; first=reports 6; first=requests -6; first=requirement -5; first=researching -9; first=resolution 17; first=rest 88
first=result 7; first=results -12; first=resume 6; first=reverse -7; first=review -10; first=reviewed -15; first=reviewing 7
first=revisited -6; first=revisiting -5; first=right -27; first=risk 7; first=road -11; first=robert -5; first=robot -10
first=room -11; first=round -9; first=route -8; first=routine 6; first=row 20; first=ruby -11; first=rules -8; first=run 57
first=running -6; first=rust 6; first=safe 14; first=said -5; first=salt -8; first=sample 10; first=saturday -7; first=saw 12
first=say 7; first=scale -6; first=scene 14; first=schedule -5; first=science 24; first=score 7; first=scratch -20
first=screen -10; first=script 10; first=search -9; first=secret 9; first=section -24; first=see -9; first=seeing 9; first=self 26
first=send -7; first=senior -6; first=sentences -11; first=september -12; first=series -29; first=server -16; first=services 5
first=session -9; first=sessions 8; first=set -12; first=sets -6; first=setting -12; first=setup -11; first=shape 20
first=short 14; first=shot -9; first=shows -11; first=signal -26; first=similar -17; first=simple -34; first=simplicity -7
first=single -20; first=sivers -6; first=size -8; first=skills -22; first=sleep 25; first=slightly -7; first=slower -9
first=slowly -6; first=smaller -8; first=smarter 7; first=snow -9; first=soft 18; first=solid -6; first=solo 25
first=solutions -20; first=solve -5; first=solving -6; first=something -8; first=song 22; first=songs 39; first=sort 8
first=sound 16; first=sounds 15; first=source -8; first=space -28; first=speakers -8; first=speaking 36; first=special -10
first=specific -15; first=spent -14; first=stack -31; first=staff 10; first=standard -6; first=start -19; first=started -53
first=starting 20; first=starts -5; first=state 14; first=stay 6; first=steam 7; first=step 12; first=storage 45; first=store -16
first=storing -5; first=story 8; first=straight 10; first=stream 14; first=street 6; first=strength 21; first=string -13
first=strings -12; first=strong -7; first=structure -12; first=structured 26; first=struggled -6; first=struggling -9
first=stuck -7; first=students -7; first=studied -9; first=studio 17; first=study -7; first=studying -9; first=stupid -5
first=style -7; first=subject -6; first=summary -9; first=summer 10; first=sun -6; first=sunday -6; first=support -6
first=sure -6; first=switch 12; first=syntax -20; first=system -18; first=systems -11; first=table -7; first=talk 21
first=talking 6; first=tape -11; first=target -10; first=task 26; first=tasks -8; first=teaching 26; first=team -13
first=technical 20; first=technique 21; first=techniques -5; first=technologies -10; first=ten 5; first=tendency -6; first=test 16
first=tested 40; first=tests 26; first=text -15; first=textbook -8; first=thanks -8; first=that's -19; first=theme -9
first=there's -11; first=they're -11; first=think -10; first=thinking 12; first=third -8; first=thomas 10; first=throwing -6
first=thursday -6; first=timeline -13; first=tinkering -7; first=tiny 14; first=tired 6; first=today's -101; first=together -5
first=token -6; first=top -13; first=topic -7; first=topics -19; first=total -11; first=touch 18; first=towards -10
first=track -8; first=tracker -16; first=tracks -10; first=train -11; first=travel 11; first=travelling -8; first=tree -25
first=trees 9; first=tricky -12; first=tried -10; first=tries -5; first=trip -14; first=try -6; first=trying -8; first=tuesday -6
first=turn -7; first=turning 6; first=turns 6; first=tutorial -11; first=twitter 17; first=type 6; first=udemy 100
first=understand -8; first=unique -6; first=unit 7; first=upcoming -12; first=update -9; first=updated -8; first=upload -11
first=uploaded -7; first=useful -11; first=user 18; first=uses -16; first=usual -7; first=vacation 21; first=validation 22
first=value -6; first=values -12; first=variable -6; first=version -20; first=vertical -9; first=video 20; first=view -24
first=views 12; first=vision -10; first=visiting -13; first=vocabulary 10; first=volume 14; first=vs -25; first=walk 37
first=walking 25; first=washington -8; first=watched -39; first=watching 7; first=we're -14; first=we've -10; first=weather -16
first=web 28; first=website 13; first=wedding 6; first=wednesday -7; first=week's -8; first=weird -9; first=welcome 7
first=what's -9; first=whole 31; first=win 8; first=windows 18; first=wired 30; first=women 7; first=word -6; first=words 8
first=work 14; first=worked -11; first=workflow 13; first=working -8; first=writing 18; first=wrong -12; first=wrote -10
first=y -7; first=year's -19; first=yesterday's -18; first=york -11; first=you're -6; first=young 27; first=zone -5; form= -38
form=field 42; form=name 94; form=words -19; given=1 -90; given=2 -12; given=3 -20; hasCapital= 31; hint=cue 46; hint=heading 55
hint=link 76; hint=shape 57; hint=strong 13; in=1 -23; in=2 12; in=3 21; in=4 37; in=5 7; in=6 83; isHeading= 62; isItem= 42
isLead= 25; isLink= 39; isStrong= 15; known= 173; last=1 30; last=12 20; last=13 8; last=1st -6; last=2 18; last=2017 8
last=2020 13; last=2022 7; last=2023 -22; last=2024 -8; last=2025 -14; last=26 6; last=3 -14; last=4 -7; last=5 6; last=6 -7
last=7 -6; last=ability -6; last=accessible 8; last=according -14; last=account 11; last=achievements -12; last=action -15
last=activities -20; last=activity 15; last=add -9; last=added -11; last=addition -6; last=addresses 24; last=advice 9
last=affects -5; last=afternoon -8; last=air -9; last=album 34; last=allows -7; last=american -6; last=analysis 10
last=anxiety -7; last=anyways -5; last=apartment 6; last=app 13; last=application 21; last=applications -8; last=appreciate 8
last=approach 17; last=approaches -5; last=architecture 14; last=arms -7; last=array -11; last=arrays 10; last=art 33
last=articles 7; last=attempt -7; last=attempts 7; last=attended -9; last=audio -8; last=august -11; last=authentication 9
last=away -10; last=baby 7; last=backend 8; last=band 5; last=bank -6; last=bar 6; last=basic -11; last=basics -13; last=basis 11
last=batch -7; last=beat 9; last=becoming 7; last=bed 26; last=began -10; last=begin 5; last=behind -10; last=best -10
last=better -12; last=birthday 5; last=bits -6; last=black -11; last=blank -8; last=block -6; last=blog -14; last=blood -8
last=blue -6; last=board 21; last=bonding 16; last=book 14; last=bottom -10; last=bought -7; last=box -8; last=boxes -13
last=break -7; last=breakfast -9; last=breaking 7; last=breaks 13; last=bridge -7; last=browser -7; last=bug 10; last=bugs -8
last=build 19; last=building -41; last=built -11; last=bunch -6; last=button 19; last=c 6; last=calendar -10; last=call -9
last=called -8; last=calls 9; last=came -14; last=camera 24; last=case 42; last=cases -11; last=cat 6; last=categories -9
last=center -7; last=central 5; last=challenge 6; last=challenges 18; last=changed -6; last=changes -15; last=chapter -11
last=characters -7; last=chat -6; last=chats -17; last=checked -6; last=checking -9; last=city -7; last=class 35; last=classic -6
last=client -6; last=climbing 6; last=clock 10; last=club 30; last=code 14; last=coded -7; last=coding -32; last=coffee -10
last=colleagues -6; last=collect 8; last=collection 6; last=college -6; last=come -6; last=comes -12; last=coming -8
last=command -7; last=commit -15; last=community 17; last=company -5; last=competition 6; last=complete -6; last=completed -14
last=complex -5; last=component 28; last=components 44; last=comprehension -12; last=computer -9; last=computing 9
last=concepts -7; last=conditions -5; last=configuration 5; last=connecting -6; last=connection 12; last=consuming -7
last=container -9; last=containers 16; last=contains -10; last=continue -14; last=continued -10; last=continues -8
last=continuing -6; last=contribute 7; last=control 17; last=conversation -8; last=conversations -15; last=copy 6; last=core 6
last=country 28; last=couple -5; last=course 37; last=coursera 15; last=courses -6; last=cover 5; last=covered -11
last=covering -9; last=covers -5; last=covid-19 -7; last=create -10; last=creating -7; last=creation 13; last=crew -6
last=cross -10; last=css -16; last=culture 20; last=curated 8; last=currently -8; last=custom -17; last=cycle 6; last=daily -8
last=database 6; last=dataset -6; last=date -9; last=dead -5; last=dec -11; last=deck -10; last=deep -9; last=degree 7
last=dependencies -9; last=depending -6; last=depth -5; last=design -37; last=desktop 14; last=developing -5; last=development 15
last=dictionary 8; last=digital -10; last=dinner 16; last=direction -7; last=directory -11; last=discipline 9; last=discovered -10
last=discussion -11; last=display 11; last=distance 6; last=dive -13; last=diving -14; last=document 23; last=documentation -11
last=doesn't -6; last=dog 18; last=double -7; last=downs 5; last=dr -17; last=draft 14; last=drew 8; last=drive -9; last=due -11
last=earlier -6; last=early -6; last=easy -6; last=edge 6; last=edition -20; last=editor 16; last=effort -9; last=else 5
last=email -5; last=end -5; last=enemy -6; last=energy -6; last=engine 7; last=engineer 15; last=enough -7; last=entry -5
last=episode -6; last=era -7; last=error 14; last=errors 18; last=evaluation 19; last=events -9; last=everything -12
last=everywhere -8; last=example -7; last=examples 10; last=execution 12; last=exercise 42; last=exercises 8; last=existing -6
last=exists -7; last=experience -6; last=experiences 7; last=experiment -9; last=experimented -5; last=experiments 7
last=exploration -11; last=explored -6; last=exported -6; last=extra -6; last=f -6; last=faced -10; last=failure 16; last=fair 20
last=family 30; last=favorite -8; last=favourite -6; last=fear 8; last=feature -11; last=features -6; last=february -8
last=feed -7; last=feedback 12; last=feel -6; last=felt -6; last=fiction 6; last=field 6; last=fields -5; last=figure -6
last=figuring 7; last=file 11; last=files -11; last=film 20; last=finger -9; last=fingers -5; last=finish -10; last=finishing 8
last=fire 7; last=fit 16; last=fixing -7; last=flight 24; last=flow 11; last=fly 5; last=folder -32; last=folders -10
last=following -7; last=food 11; last=forcing 17; last=form 25; last=forward -6; last=found -15; last=foundation 6
last=framework 15; last=frameworks -10; last=free -7; last=friday -7; last=friend -5; last=friendly 7; last=friends 12
last=front -10; last=full -8; last=full-time 6; last=fun -7; last=function -9; last=functionality -23; last=functions 21
last=future -9; last=game 40; last=garden 25; last=gave -6; last=gem 17; last=generation 20; last=generator -12; last=github -11
last=github.com -14; last=goal 5; last=goals 38; last=goes -7; last=gradient 9; last=grammar 11; last=grateful 9; last=grow -5
last=growth 10; last=guidance -6; last=guides -9; last=gym 8; last=habit 10; last=habits 9; last=hack -6; last=hacking 10
last=half -13; last=hands -7; last=happiness 23; last=hard -6; last=head 6; last=health 29; last=healthy 9; last=helped -9
last=high -8; last=highlighting 6; last=hills 22; last=history 29; last=holds -8; last=home -6; last=hosted -7; last=however -8
last=html -15; last=http -12; last=https -58; last=hub 9; last=human -7; last=ice 5; last=idea 19; last=ideas -12; last=ii -9
last=image -5; last=implementation 12; last=implementing 5; last=including -11; last=increases -7; last=index -18; last=india 7
last=information -18; last=input 13; last=inside -10; last=insights 11; last=instance 19; last=instead -16; last=integration 13
last=intensity -12; last=interest -20; last=interface -20; last=intermediate -6; last=internet -7; last=internship 17
last=interview 48; last=interviews 15; last=intro -16; last=introduced -5; last=introduction -7; last=isn't -7; last=issues 6
last=items -15; last=january -6; last=job 16; last=jobs 22; last=joined -6; last=journey -15; last=js -12; last=july -11
last=june -14; last=key 12; last=keyboard 10; last=keys 8; last=kids 5; last=lab 16; last=label -8; last=labels 20
last=language -39; last=languages 11; last=late -5; last=layers 7; last=layout -21; last=learn -18; last=learned -6
last=learning -5; last=learnt -8; last=least -5; last=lecture -43; last=lectures -10; last=led 18; last=left -9; last=legs -9
last=lessons 7; last=level -7; last=levels 9; last=library 20; last=life -10; last=light -6; last=limits 17; last=line 11
last=linear -9; last=links 10; last=list -14; last=listening 30; last=lives -5; last=living -6; last=locally -5; last=location -10
last=lockdown -13; last=logging -9; last=logic 6; last=lol -10; last=long -13; last=looking -16; last=looks -6; last=loop -8
last=loops -11; last=low -5; last=lunch -10; last=machine 8; last=machines -10; last=magazine 8; last=magic 6; last=makes -9
last=man 19; last=management 9; last=manager 11; last=march 7; last=mark -8; last=markdown 27; last=market 5; last=martin -7
last=master -6; last=match 7; last=material -16; last=materials 7; last=math -9; last=max 12; last=media -10; last=meet -6
last=meeting 57; last=meetup 16; last=memory 20; last=mentor 17; last=mentorship -12; last=message -7; last=messages -7
last=methods -10; last=microsoft 5; last=mileage 25; last=miles 49; last=milestone -7; last=mini -19; last=mistakes 12
last=mix 10; last=mock -8; last=mode -12; last=model 8; last=models -15; last=module -30; last=momentum 7; last=money 17
last=movement 15; last=movies 19; last=moving 7; last=ms -7; last=multiple -8; last=muscles -8; last=music 14; last=musical -8
last=naps 13; last=nature 8; last=needs -7; last=nervous 7; last=network -12; last=neural -12; last=node -8; last=note 14
last=notebook -10; last=notes 15; last=november -8; last=number 6; last=nyc 12; last=nyu 22; last=objects 21; last=october -11
last=ones -10; last=online -19; last=onto -9; last=open -11; last=opening 5; last=opportunities 6; last=optimization 19
last=options 7; last=ordered 6; last=organizing -5; last=overview -8; last=pace 47; last=packages 21; last=page 23; last=pain 15
last=painting 10; last=pair 29; last=pairing 21; last=pairs -7; last=pandemic 7; last=paper -8; last=parameters -8; last=park 9
last=partner -5; last=parts 18; last=pass 9; last=past -6; last=path 12; last=paths -13; last=pattern 14; last=patterns -6
last=people 7; last=performance 42; last=period -8; last=personality -8; last=perspective 16; last=phase -8; last=phone -11
last=phrases 7; last=picture 8; last=pictures -6; last=pieces 10; last=pixel -5; last=place -5; last=places -5; last=plan 11
last=planned -7; last=plans -9; last=planted 14; last=plants 10; last=platform -9; last=platforms -10; last=playing 16
last=plugin 15; last=pm -14; last=podcast 8; last=point 16; last=pointers -6; last=pop 6; last=popular -5; last=portfolio 10
last=position 6; last=post 12; last=posts 7; last=practice 34; last=practiced -15; last=practicing 12; last=presentation -13
last=pressure -10; last=preview -20; last=previous -5; last=print 17; last=problem -14; last=problems 25; last=process 9
last=processes -7; last=processing -9; last=produce 8; last=product -12; last=productivity 6; last=products -14; last=prof -14
last=profile -24; last=program 20; last=programs -11; last=progress -45; last=prompts -11; last=proof 21; last=properly 6
last=proposal 23; last=prototype 22; last=publishing -10; last=pull -8; last=purpose 7; last=purposes -23; last=push -8
last=quantity -7; last=quarter -6; last=question 6; last=questions 26; last=quiz 7; last=quote -24; last=race 16; last=ran -9
last=range 12; last=rate -15; last=re-read -6; last=read -8; last=reader 16; last=reading 41; last=readme -14; last=receive 9
last=received -5; last=recursers -16; last=reduce 9; last=refactor 23; last=reference 6; last=reflect 9; last=refresher -6
last=regularly 9; last=reinforcement -5; last=related -9; last=remote 8; last=remotely 43; last=removed -6; last=repo 11
last=repository -27; last=representation -5; last=request 7; last=research -5; last=researching -6; last=reset 6
last=resolution 15; last=resource -12; last=resources -9; last=response -7; last=responsive 6; last=rest 49; last=result 7
last=results 6; last=resume 6; last=reviewed -7; last=reviewing 13; last=reviews 7; last=right -19; last=risk 16; last=road -8
last=robot 15; last=route 12; last=routine 18; last=row 21; last=rules 5; last=run 57; last=running -16; last=runs -9; last=rust 7
last=safe 8; last=salt -8; last=saturday -7; last=saw 40; last=scenario -9; last=scene 22; last=school -7; last=science -26
last=score 13; last=scratch -19; last=screen 18; last=script 8; last=search 17; last=searching -5; last=season -5; last=second -7
last=secret -6; last=section -24; last=see -6; last=seeing 9; last=seems -7; last=semester -6; last=sentences 5; last=september -9
last=sequence -15; last=series -19; last=service -23; last=services 9; last=sets 5; last=setting -9; last=shape 18
last=sharing -10; last=short -14; last=shot 5; last=show -11; last=side -9; last=signal 14; last=similar -10; last=simplicity -7
last=sit 8; last=sivers -18; last=size -18; last=sleep 16; last=slow -5; last=slower -7; last=smarter 7; last=snow -8
last=social -6; last=solo 15; last=solution -10; last=solving 6; last=something -8; last=song 21; last=songs 26; last=sort 9
last=sounds 14; last=source 19; last=space -12; last=speakers -21; last=speaking 38; last=speed 9; last=spent -10; last=spot -7
last=stack -13; last=staff -6; last=stand 16; last=standard -6; last=start -11; last=started -15; last=starting -10
last=starts -7; last=states -5; last=static 6; last=steps -7; last=stick -5; last=storage 19; last=story 16; last=strategy 9
last=stream 19; last=strength 8; last=stress -5; last=string -19; last=strings -7; last=struggled -6; last=struggling -9
last=students -5; last=studied -6; last=studio 28; last=studying -6; last=style -10; last=subtitles -5; last=success -5
last=summary -14; last=summer -6; last=sunday -6; last=switch 19; last=syntax -19; last=system 10; last=systems -6; last=table -5
last=tables 7; last=takes -10; last=talk 21; last=talks -6; last=target -10; last=task -8; last=tasks -14; last=teaching 11
last=team 9; last=technique 12; last=techniques -8; last=technologies -10; last=temperature -12; last=template 47; last=tempo 6
last=tendency -8; last=tension -12; last=test 6; last=tested 19; last=testing 6; last=tests 8; last=text 14; last=thanks -6
last=that's -15; last=theme -5; last=themes 6; last=theory 8; last=there's -12; last=they're -7; last=think -7; last=thought 8
last=throughout -9; last=timeline -13; last=tinkering -8; last=tips -5; last=tired 8; last=today's -16; last=together -7
last=told -6; last=ton -6; last=tools 23; last=topics -22; last=total -8; last=touch 5; last=towards -11; last=track -5
last=tracks -7; last=training 22; last=transition 21; last=translation -8; last=travel 11; last=travelling -8; last=trees 10
last=tried -5; last=tries -5; last=trip 11; last=trying -10; last=turn 16; last=turns 6; last=tutorial 7; last=tutorials -7
last=twice -6; last=type 22; last=udemy 35; last=ui 19; last=uk 7; last=understand -5; last=understanding 11; last=university -7
last=upcoming -6; last=upload -7; last=user -9; last=users -6; last=uses -6; last=vacation 17; last=validation 9; last=value 7
last=variables 11; last=variety -6; last=version -11; last=view 10; last=views 7; last=vision -6; last=visited 7; last=visiting -6
last=visual -5; last=vocabulary 13; last=volume 11; last=vs -24; last=w -6; last=walk 34; last=war 7; last=watched -13
last=watching 12; last=water -6; last=we're -10; last=we've -10; last=weather -13; last=website 12; last=websites 10
last=wednesday -6; last=weekend 7; last=weekly -11; last=weight -12; last=what's -7; last=white -6; last=whole -6; last=window -9
last=windows 9; last=wired 26; last=words 18; last=work 14; last=worked -13; last=workflow 34; last=working -46; last=works -22
last=workshop 5; last=wrap -6; last=write -7; last=writing 15; last=x -8; last=yellow -7; last=yes 6; last=york -7; last=you're -6
last=yourself 9; last=youtube 6; last=zone 11; lead= -14; lead=1 -17; lead=100 -13; lead=13 -17; lead=14 12; lead=15 -17
lead=16 -8; lead=17 -5; lead=18 -11; lead=1st 12; lead=2 20; lead=20 -11; lead=2020 9; lead=2021 12; lead=21 -7; lead=23 -7
lead=25 -6; lead=26 -6; lead=28 -8; lead=2nd -7; lead=3 8; lead=30 -13; lead=3d 9; lead=3rd -6; lead=4 36; lead=400 -6
lead=45 -13; lead=6 -15; lead=60 -10; lead=7 10; lead=8 11; lead=90 -10; lead=abstract 7; lead=achieving 9; lead=active -10
lead=actual 38; lead=add 37; lead=added 53; lead=adding -8; lead=additional -8; lead=adjusting 19; lead=ai -18; lead=air -6
lead=algorithm -5; lead=almost -6; lead=andrew -10; lead=api -10; lead=app -5; lead=arrived 21; lead=asked 6; lead=asking -5
lead=assigned 31; lead=attempting 8; lead=attending -14; lead=attention -17; lead=audio -11; lead=awesome 10; lead=aws -9
lead=based -7; lead=basic 31; lead=batch -5; lead=beautiful 7; lead=becoming 17; lead=beginning -7; lead=best 7; lead=better -5
lead=bigger 13; lead=black -28; lead=blog -13; lead=blogging 5; lead=blue -8; lead=book -10; lead=bring -8; lead=broad 6
lead=build 9; lead=building 11; lead=built 16; lead=c -7; lead=called 34; lead=carefully 5; lead=challenging -9; lead=change 16
lead=changed 19; lead=changing -8; lead=chapter -8; lead=checked 23; lead=cleaned 12; lead=clear 6; lead=closed 6; lead=cloud -11
lead=code -35; lead=coffee -10; lead=color -7; lead=command -7; lead=community -6; lead=completed -11; lead=completing -8
lead=complex -8; lead=components -6; lead=computer 10; lead=confusing -6; lead=connected 9; lead=connecting 5; lead=continued 5
lead=continuing 6; lead=control -10; lead=converting 19; lead=cool 8; lead=core -10; lead=couple 6; lead=course 36
lead=covered 11; lead=covid-19 -7; lead=create 6; lead=created 23; lead=creating 24; lead=cross -6; lead=css -16; lead=custom 14
lead=daily 23; lead=dark 14; lead=david -8; lead=de -12; lead=dealing 19; lead=decided 14; lead=deep -8; lead=deeper 5
lead=defined 24; lead=depending -11; lead=derek -7; lead=design -6; lead=designed 31; lead=developer -8; lead=developing 22
lead=digital -9; lead=discussed 15; lead=django -10; lead=domain -7; lead=double -16; lead=downloaded -6; lead=drawing 14
lead=drew -6; lead=dynamic 12; lead=easy 20; lead=editing -5; lead=either 7; lead=end 10; lead=ended -14; lead=engineering -10
lead=english -6; lead=enjoy 8; lead=enjoyed 9; lead=enjoying 16; lead=entire 6; lead=entirely 6; lead=error -10; lead=example -10
lead=excited -12; lead=exciting 5; lead=existing -8; lead=expecting -8; lead=experimented 11; lead=explaining 7; lead=explore 7
lead=explored 11; lead=exported -6; lead=extra 19; lead=failed -13; lead=fancy 10; lead=favorite 26; lead=favourite 16
lead=featured -11; lead=features 8; lead=feeling -15; lead=file -7; lead=final -9; lead=find 16; lead=finding 8; lead=finger -6
lead=finish 13; lead=finished 29; lead=finishing 45; lead=fix 10; lead=fixed 16; lead=fixing 11; lead=followed -14
lead=following -13; lead=forced 20; lead=found 37; lead=four -6; lead=free 17; lead=friend -9; lead=friendly 14; lead=full 28
lead=fully -23; lead=functional 14; lead=gained -8; lead=game -5; lead=general 10; lead=generated -6; lead=generating -5
lead=git -13; lead=github 6; lead=given -7; lead=giving 9; lead=goal -6; lead=google 7; lead=gotten 8; lead=green 22
lead=group -7; lead=growing 20; lead=gym -8; lead=half -8; lead=handling 12; lead=hands 7; lead=hanging 8; lead=happened 30
lead=heading -8; lead=hearing -5; lead=help 11; lead=helping 24; lead=high -6; lead=hitting -11; lead=home -13; lead=hoping -11
lead=hosted 23; lead=huge -6; lead=human -12; lead=image -9; lead=implementing -8; lead=imported 14; lead=improved 9
lead=improving 19; lead=including 17; lead=increased 19; lead=individual 9; lead=inner -10; lead=inspired -11; lead=installed 11
lead=interacting 6; lead=interested -6; lead=interesting -12; lead=interview -12; lead=introduced 10; lead=introducing 17
lead=involved -11; lead=javascript -9; lead=job 7; lead=joined 18; lead=js 12; lead=july -7; lead=june -9; lead=keep 15
lead=keeping -6; lead=kept -5; lead=key -13; lead=knowing 9; lead=language -10; lead=learn 6; lead=learned 10; lead=learning -37
lead=learnt -10; lead=lecture -6; lead=led 16; lead=less -9; lead=level -11; lead=light -5; lead=limited -12; lead=list -6
lead=lived -10; lead=living -18; lead=local 16; lead=log -11; lead=logging 7; lead=long 17; lead=looked 7; lead=looking 9
lead=losing -16; lead=love 27; lead=lovely 24; lead=low -11; lead=lower -11; lead=lunch -9; lead=machine -11; lead=mainly 7
lead=major 7; lead=managed -10; lead=managing 13; lead=manual 5; lead=manually -10; lead=markdown 13; lead=max 10; lead=meaning -6
lead=meeting -25; lead=memory 6; lead=mentioned -18; lead=mentor 7; lead=michael -9; lead=microsoft -17; lead=minimal 13
lead=minor 15; lead=minute 6; lead=missing 9; lead=ml -21; lead=modern 6; lead=monthly 23; lead=mostly -8; lead=move -8
lead=moved 8; lead=music -13; lead=name -6; lead=natural -7; lead=near 7; lead=need 29; lead=needed -7; lead=needs -6
lead=nested -8; lead=network -13; lead=neural -7; lead=normal 12; lead=noticed 6; lead=officially 6; lead=online -5; lead=open -40
lead=optimization -5; lead=organized -13; lead=organizing 9; lead=original 12; lead=overall 6; lead=pace -7; lead=page -7
lead=paired -13; lead=pandemic -6; lead=paper -8; lead=participated 17; lead=particular -9; lead=passed 14; lead=pcb -16
lead=people -10; lead=perfect 15; lead=performance -18; lead=personal -5; lead=picked -15; lead=place -6; lead=planned 21
lead=planning -20; lead=planted 14; lead=play -12; lead=playing 12; lead=popular 77; lead=possible 12; lead=post 26
lead=potential 11; lead=power -16; lead=practical -7; lead=practice 14; lead=practiced -7; lead=preparing 32; lead=previous 8
lead=previously 6; lead=problems 8; lead=processing 6; lead=product 7; lead=programming -12; lead=progress -9; lead=project -16
lead=proper 15; lead=provided 6; lead=published 18; lead=pull 9; lead=push 35; lead=pushed 5; lead=put -9; lead=putting -16
lead=quickly 5; lead=ran 9; lead=random -11; lead=rc -9; lead=react -8; lead=read 5; lead=reading -19; lead=realized -10
lead=reasonable 6; lead=red 6; lead=reducing 18; lead=refactoring -9; lead=regular 21; lead=related 18; lead=remaining 9
lead=reminded -12; lead=remove 8; lead=removing -6; lead=research 30; lead=resource 7; lead=rest -6; lead=returned -7
lead=review 22; lead=reviewed 22; lead=room -6; lead=rough 10; lead=routing 6; lead=run -9; lead=saving 7; lead=saw 21
lead=saying -6; lead=scheduling 9; lead=school 9; lead=science -16; lead=search -9; lead=secret 7; lead=seeing -12; lead=seemed -7
lead=selected -6; lead=self -7; lead=set 33; lead=setting 18; lead=setup -6; lead=share 8; lead=shared -13; lead=sharing -10
lead=showing -10; lead=shows 9; lead=side -13; lead=signed 14; lead=significant -6; lead=simple 26; lead=simplest 7
lead=skills -5; lead=slightly -5; lead=slow 9; lead=smart 7; lead=software -12; lead=solid -6; lead=solo 16; lead=solutions -7
lead=solved -7; lead=solving 14; lead=somewhat 6; lead=sound -10; lead=source -9; lead=space -7; lead=special 10; lead=specific 18
lead=speed 6; lead=spending 8; lead=spent -12; lead=spring 14; lead=standard 9; lead=started -9; lead=starting -12; lead=state -8
lead=static -10; lead=storage -10; lead=string -14; lead=structured -6; lead=struggled 8; lead=struggling 10; lead=studied 10
lead=study -11; lead=studying -11; lead=stumbled 8; lead=submitted 25; lead=successful 8; lead=suggested -19; lead=surprised 14
lead=surprising 16; lead=surprisingly -6; lead=switched 17; lead=switching -15; lead=takes 6; lead=talked -8; lead=talking -15
lead=task -17; lead=teaching -8; lead=tech -13; lead=technical -9; lead=test -16; lead=tested 10; lead=testing 19; lead=that's -6
lead=they're 6; lead=think 9; lead=top -9; lead=totally 8; lead=towards 7; lead=tracking -6; lead=trained -14; lead=training 9
lead=travel -8; lead=tried 18; lead=trying -16; lead=turned 17; lead=tv -6; lead=twitter -6; lead=ubuntu 7; lead=understand 18
lead=understanding -5; lead=upcoming 20; lead=update 17; lead=updated 6; lead=uploaded 14; lead=uses 15; lead=validation 5
lead=video -13; lead=vision -8; lead=visited -10; lead=visual 16; lead=vs 31; lead=waiting -13; lead=walking -14; lead=wanted 8
lead=watch 13; lead=watched 17; lead=water -13; lead=weather -6; lead=web -11; lead=website -12; lead=wedding -8; lead=weekly 9
lead=weird 6; lead=whether 6; lead=white -13; lead=whole 21; lead=window 6; lead=winter 20; lead=wonderful -8; lead=word 7
lead=work 18; lead=worked 13; lead=working 26; lead=world 6; lead=writing 7; lead=wrote 30; lead=year's 11; lead=zero -8
length=0 -24; length=1 -32; length=2 11; length=3 23; length=4 25; length=5 21; share=0 -13; share=2 10; share=3 18; share=4 -35
short=heading -92; short=lead -10; short=opening -51; size=0 32; size=1 37; size=2 20; size=3 11; size=4 5; size=6 -27; size=7 -54
stem=1 29; stem=12 20; stem=13 8; stem=1st -6; stem=2 18; stem=2017 8; stem=2020 12; stem=2022 7; stem=2023 -23; stem=2024 -10
stem=2025 -14; stem=26 6; stem=3 -14; stem=4 -7; stem=5 6; stem=6 -7; stem=7 -6; stem=abil -18; stem=abst -14; stem=acce -6
stem=acco 17; stem=achi -16; stem=acqu -7; stem=acti -21; stem=adam 7; stem=add -9; stem=adde -11; stem=addi -16; stem=addr 17
stem=adju -11; stem=affe -5; stem=afte -13; stem=agen -25; stem=air -9; stem=albu 49; stem=algo 11; stem=alig -13; stem=all- -13
stem=allo -17; stem=alon -6; stem=alte -7; stem=amer -7; stem=amon -7; stem=amou -5; stem=ange -13; stem=angl 9; stem=anim 5
stem=anki 6; stem=anno -8; stem=answ -6; stem=anth 16; stem=anti -8; stem=anxi -8; stem=anyw -10; stem=app 13; stem=argu 15
stem=arms -7; stem=art 33; stem=arti 19; stem=asse 28; stem=assi -12; stem=asyn 12; stem=atla -11; stem=atta 8; stem=atte -18
stem=attr -5; stem=audi 19; stem=augu -12; stem=aust 15; stem=auth 10; stem=awar 16; stem=away -10; stem=bala -6; stem=ball -6
stem=bang -5; stem=bank 7; stem=bar 6; stem=barr 19; stem=base 6; stem=basi -7; stem=batc -11; stem=batt 23; stem=beat 8
stem=bed 26; stem=beer -6; stem=bega -10; stem=begi -8; stem=beha -8; stem=behi -10; stem=benc 23; stem=best -10; stem=bett -13
stem=bike 11; stem=bill 7; stem=bing -7; stem=birt 5; stem=blac -7; stem=blan -8; stem=bloo -11; stem=blue 23; stem=blur 6
stem=boar 8; stem=bolt 14; stem=bond 11; stem=book 32; stem=borr 13; stem=bott -10; stem=boug -7; stem=boun 26; stem=box -8
stem=boxe -13; stem=brai -8; stem=brea 38; stem=brid -11; stem=brig -10; stem=bril 7; stem=brok -5; stem=brou -7; stem=brow -14
stem=buff 22; stem=bug 10; stem=bugs -9; stem=buil -36; stem=bunc -7; stem=busi -8; stem=byte -11; stem=c 6; stem=calc 7
stem=cale -13; stem=cali 18; stem=came 9; stem=camp 11; stem=canc 9; stem=cann -6; stem=capa -7; stem=capi 6; stem=carb 9
stem=card 19; stem=carr 8; stem=case 31; stem=cat 6; stem=cata 6; stem=catc -9; stem=cate -7; stem=caus -6; stem=cele -18
stem=cent -12; stem=cert 31; stem=chai -8; stem=chal 17; stem=cham 10; stem=chan -27; stem=chap -23; stem=char 26; stem=chec -11
stem=chee -7; stem=cher 9; stem=ches 5; stem=chic 11; stem=chil 33; stem=chin -12; stem=chor 9; stem=chri -14; stem=chun 7
stem=circ -13; stem=city -7; stem=clas 17; stem=clay 10; stem=clea -14; stem=clie -9; stem=clim 42; stem=clip 6; stem=clon -10
stem=clos -6; stem=clou -8; stem=club 25; stem=code 6; stem=codi -37; stem=coff -10; stem=comb -12; stem=comp 6; stem=conc 16
stem=cond 13; stem=conf 6; stem=conn 8; stem=cons 20; stem=cont 24; stem=cool -22; stem=copi 8; stem=corn -9; stem=corr -17
stem=cost 16; stem=coun 30; stem=coup 8; stem=cour 40; stem=cove -21; stem=covi -5; stem=crea -11; stem=crew -6; stem=cris -8
stem=crit -11; stem=cros -14; stem=crun -7; stem=crus 6; stem=css -16; stem=cult 34; stem=cura 7; stem=curi -7; stem=cust -29
stem=cycl 18; stem=dail -8; stem=dani 14; stem=date 9; stem=daug 17; stem=davi -6; stem=dead 12; stem=debu 7; stem=dec -11
stem=deca 7; stem=deck -13; stem=deep -8; stem=defi -8; stem=degr 8; stem=deli -15; stem=dema -7; stem=demo 13; stem=depa 12
stem=depe -16; stem=depr 6; stem=dept -6; stem=dese 6; stem=desi -9; stem=desk 9; stem=dest -7; stem=deta -7; stem=dete -13
stem=devi -25; stem=diff -10; stem=digi 6; stem=dinn 16; stem=dire -17; stem=disc -18; stem=dish 7; stem=dist -12; stem=dive -13
stem=divi -15; stem=djan 23; stem=docu 21; stem=does -6; stem=dog 18; stem=domi 5; stem=door -5; stem=doub -11; stem=dr -17
stem=draf 24; stem=drai -12; stem=dram 5; stem=drea 17; stem=drew 8; stem=drin 5; stem=driv -7; stem=drop 24; stem=due -11
stem=earl -12; stem=easi -5; stem=easy -7; stem=edit -15; stem=educ -5; stem=effo -12; stem=elec -11; stem=elev 16; stem=else -6
stem=emba 7; stem=embe -11; stem=emer -8; stem=enco -11; stem=end -5; stem=ende -11; stem=enem 7; stem=ener -7; stem=engi 17
stem=enjo -6; stem=enou -7; stem=ente -7; stem=enth -6; stem=entr -23; stem=envi 17; stem=epis -10; stem=era -7; stem=erro 32
stem=eval 9; stem=even -15; stem=ever -28; stem=exam 21; stem=exce -24; stem=exci -10; stem=exec 19; stem=exer 53; stem=exha 7
stem=exis -9; stem=expa 37; stem=expe -41; stem=expl -12; stem=expr 6; stem=extr 21; stem=f -6; stem=faci -8; stem=fact -15
stem=fail -58; stem=fair 13; stem=fall -7; stem=fami 15; stem=fant 6; stem=farm -9; stem=fath 18; stem=favo -18; stem=fear 12
stem=feat -21; stem=febr -8; stem=feed 15; stem=feel -14; stem=felt -6; stem=fict 6; stem=figu 7; stem=file -7; stem=fill -5
stem=film 22; stem=filt 9; stem=fina -11; stem=fini -6; stem=finn -9; stem=fire 34; stem=fit 16; stem=fixi -7; stem=flas 9
stem=flig 14; stem=flow 19; stem=fly 5; stem=focu -8; stem=foll -13; stem=food 9; stem=foot 7; stem=forc 11; stem=fore -11
stem=form 14; stem=fort -11; stem=foru 30; stem=forw -6; stem=foun -28; stem=four -15; stem=fram 27; stem=free 8; stem=freq 15
stem=frid -20; stem=frui 12; stem=frus -13; stem=full -14; stem=fun -7; stem=func -17; stem=fund 15; stem=futu -9; stem=game 37
stem=gard 24; stem=gave -6; stem=gem 17; stem=gene 15; stem=ghos -16; stem=girl -8; stem=gith -25; stem=give -7; stem=glad -6
stem=glas -8; stem=goal 43; stem=gods -6; stem=goes -7; stem=goog -14; stem=grad 10; stem=grai -7; stem=gram 10; stem=gran 15
stem=gras -7; stem=grat 9; stem=grav 8; stem=grea -6; stem=gree -6; stem=grid -24; stem=grin -7; stem=grou 12; stem=guit -7
stem=gym 8; stem=habi 19; stem=hack 8; stem=half -13; stem=hall 8; stem=hand -30; stem=happ 12; stem=hard -17; stem=harv 6
stem=heal 33; stem=hear -7; stem=heat 26; stem=heav -6; stem=heig -7; stem=help -27; stem=hero 10; stem=hidd -7; stem=high -28
stem=hill 27; stem=hind -5; stem=hist 26; stem=hold 5; stem=hole 8; stem=hone -6; stem=hook -6; stem=horr 26; stem=host -5
stem=hous 5; stem=howe -8; stem=html -7; stem=http -63; stem=hub 9; stem=huma -41; stem=hung 6; stem=hunt -18; stem=hype 16
stem=ice 5; stem=idea 6; stem=iden 21; stem=ii -9; stem=impa -9; stem=impl -24; stem=impo -6; stem=impr -21; stem=in-p -10
stem=incl -26; stem=inco 8; stem=incr -7; stem=inde 28; stem=indi 8; stem=indu -7; stem=info -13; stem=infr 28; stem=ingr -11
stem=inju 5; stem=inpu 9; stem=inse 16; stem=insp -29; stem=inst 12; stem=inte 6; stem=intr -31; stem=inve -15; stem=invo -7
stem=iron 9; stem=isn' -7; stem=ital 6; stem=item -10; stem=iter -16; stem=jack 8; stem=janu -6; stem=japa 10; stem=java 16
stem=job 16; stem=jobs 22; stem=john -5; stem=join 18; stem=jour -11; stem=js -12; stem=json 10; stem=juli -7; stem=july -11
stem=june -14; stem=just 7; stem=keep -10; stem=key 12; stem=keyw -6; stem=kick 17; stem=kids 5; stem=kill -18; stem=lab 16
stem=labe 6; stem=lake -5; stem=land 23; stem=lang -33; stem=larg -8; stem=late -5; stem=laun -8; stem=laye 10; stem=layo -28
stem=lead 15; stem=lear -29; stem=leas -5; stem=lect -54; stem=led 18; stem=left -13; stem=legs -9; stem=leng -5; stem=lett 30
stem=libr 14; stem=life -9; stem=limi 18; stem=ling 8; stem=list 12; stem=live -15; stem=livi -10; stem=loca -19; stem=lock -25
stem=logg -10; stem=logi -9; stem=logs -15; stem=lol -10; stem=long -23; stem=look -31; stem=loop -20; stem=loos -5; stem=love 20
stem=low -5; stem=lowe -6; stem=lunc -13; stem=mach -8; stem=macr 24; stem=magi 5; stem=majo -8; stem=make -16; stem=man 19
stem=mana 17; stem=mani 13; stem=manu 6; stem=marc 6; stem=mari 9; stem=mark 9; stem=mart -15; stem=marv 20; stem=mast -12
stem=mate -9; stem=matt -8; stem=max 12; stem=maxi -8; stem=mean -11; stem=meas -7; stem=mech 7; stem=medi -7; stem=meet 63
stem=memb -16; stem=memo 23; stem=ment -16; stem=menu 28; stem=merg -6; stem=mess -20; stem=meta -10; stem=meth 6; stem=metr 14
stem=mich -6; stem=micr 23; stem=mid- -9; stem=midd -7; stem=mile 52; stem=milk -9; stem=mini 12; stem=minu -8; stem=miss -8
stem=mist 9; stem=mix 10; stem=mobi 6; stem=mock 22; stem=modi -11; stem=modu -35; stem=mond -7; stem=mone 17; stem=mont -11
stem=moto 7; stem=moun 32; stem=move 15; stem=movi 65; stem=ms -7; stem=mult -15; stem=musc -10; stem=myst 7; stem=name 6
stem=naps 13; stem=narr -7; stem=nati -9; stem=navi -7; stem=near -7; stem=need -20; stem=neig -6; stem=nest -11; stem=news 8
stem=nico -8; stem=node -7; stem=non- -25; stem=nota -6; stem=note 13; stem=noti 5; stem=nove -17; stem=nyc 12; stem=nyu 22
stem=obje 44; stem=obse -17; stem=occu -16; stem=octo -15; stem=offe 7; stem=offi 5; stem=one- -6; stem=ones -11; stem=onli -19
stem=onto -10; stem=open -8; stem=oper -6; stem=oppo 7; stem=opti 22; stem=orga -19; stem=outc -7; stem=outp -9; stem=outs 11
stem=over -26; stem=pace 43; stem=pack 25; stem=page 10; stem=pain 45; stem=pair 40; stem=pale 13; stem=pand 11; stem=pane -7
stem=pape 17; stem=para -21; stem=pare 7; stem=park 14; stem=pars 20; stem=part -9; stem=pass -21; stem=path 13; stem=paus -6
stem=pepp 15; stem=perc -10; stem=perf 24; stem=pers 11; stem=phil 10; stem=pian 13; stem=pick 8; stem=piec 12; stem=pipe 6
stem=plac -21; stem=plan 51; stem=play 8; stem=plug 13; stem=plus -7; stem=pm -14; stem=podc 15; stem=poin 8; stem=poly 13
stem=pop 6; stem=popu -7; stem=port 25; stem=posi 15; stem=post -12; stem=pott -10; stem=powe 9; stem=prec -13; stem=pred -8
stem=pref -10; stem=prel -10; stem=prem -6; stem=prep -13; stem=pres 43; stem=pret 14; stem=prev -31; stem=pric 8; stem=prim -6
stem=prin 12; stem=prio -10; stem=priv 8; stem=proc -6; stem=prod -35; stem=prof -39; stem=prog -29; stem=proj 13; stem=proo 20
stem=prop 38; stem=publ -27; stem=pull 10; stem=purp -18; stem=purs 5; stem=push -8; stem=puzz 18; stem=quad 6; stem=qual -7
stem=quar -7; stem=ques 22; stem=queu -20; stem=quic -8; stem=quit 15; stem=quiz 17; stem=quot -25; stem=rabb -11; stem=race 15
stem=radi 49; stem=rais -5; stem=ran -9; stem=rand 7; stem=rang 9; stem=re-r -10; stem=read 6; stem=real -18; stem=reas -7
stem=rece -10; stem=reco 29; stem=recu -17; stem=redu 5; stem=refa 21; stem=refe 8; stem=refl 10; stem=refr -11; stem=rega -7
stem=regi -25; stem=regr -5; stem=regu 22; stem=rein -7; stem=rela -20; stem=rele -17; stem=reli -13; stem=rema -13; stem=remo 48
stem=rend 17; stem=repe 21; stem=repl -15; stem=repr 11; stem=requ 33; stem=rese -23; stem=resi -5; stem=reso -5; stem=resp -6
stem=rest 49; stem=resu 21; stem=retr 16; stem=retu -10; stem=reus 5; stem=revo -5; stem=rewo 12; stem=rich 7; stem=ridi 8
stem=righ -20; stem=risk 16; stem=robo 20; stem=rock -6; stem=roll -24; stem=root -14; stem=rota 6; stem=roug -7; stem=rout 62
stem=row 21; stem=rubb 6; stem=ruby -14; stem=run 56; stem=runn -8; stem=runs -9; stem=rush 6; stem=rust 6; stem=sacr 13
stem=safe 6; stem=sala 12; stem=sale -6; stem=salt -8; stem=sand 31; stem=satu -7; stem=saw 40; stem=scal -11; stem=scan 23
stem=scen 17; stem=sche 5; stem=scho 6; stem=scie -24; stem=scor 29; stem=scot 8; stem=scra 6; stem=scre 26; stem=sear 7
stem=seco -12; stem=secr 21; stem=sect -23; stem=secu 17; stem=see -6; stem=seed 7; stem=seei 9; stem=seem -10; stem=self 48
stem=sema -7; stem=seme -6; stem=semi 9; stem=sens -16; stem=sept -10; stem=sequ -20; stem=serv -12; stem=sets 5; stem=sett -15
stem=shad 18; stem=sham -7; stem=shap 60; stem=shar -18; stem=shee -19; stem=ship -6; stem=shor 9; stem=show -11; stem=side -6
stem=sign 12; stem=sile 11; stem=simi -11; stem=simp -14; stem=sit 8; stem=site 17; stem=sive -23; stem=size -12; stem=sket -8
stem=skil -7; stem=slee 21; stem=slic 15; stem=slow -20; stem=snip -5; stem=snow 6; stem=soci 11; stem=soft 8; stem=solo 13
stem=solu -8; stem=some -17; stem=song 48; stem=sort 6; stem=soun 24; stem=sour 15; stem=span 16; stem=spar 37; stem=spea 15
stem=spec -48; stem=spen -8; stem=spin -26; stem=spli 26; stem=spor -7; stem=spot 22; stem=spri 19; stem=squa 18; stem=stac -10
stem=staf -6; stem=stag -7; stem=stan 7; stem=star -7; stem=stay -5; stem=step -12; stem=stic -6; stem=stop -16; stem=stor 42
stem=stra -31; stem=stre 15; stem=stri 21; stem=stro 16; stem=stru -25; stem=stuc -11; stem=stud 22; stem=stum -6; stem=subj -9
stem=subs -14; stem=subt 5; stem=suck 5; stem=sugg -12; stem=summ 17; stem=sund -9; stem=suns -8; stem=supe 11; stem=supp -14
stem=sure -5; stem=surf -12; stem=surp -7; stem=sust 7; stem=swap -7; stem=swea 15; stem=swit 34; stem=symb -15; stem=synt -24
stem=tabl 8; stem=tack -9; stem=take -10; stem=tale 7; stem=talk 10; stem=tape 13; stem=targ -11; stem=task -23; stem=teac 26
stem=team 17; stem=tech -14; stem=tele 12; stem=tell -6; stem=temp 36; stem=tend -15; stem=tens -16; stem=term 21; stem=terr 12
stem=text 23; stem=that -17; stem=ther -9; stem=they -11; stem=thin -28; stem=thou 6; stem=thre -7; stem=thro -16; stem=thur -5
stem=time -7; stem=timi 23; stem=tink -10; stem=tips -5; stem=toda -16; stem=toge -7; stem=told -6; stem=ton -6; stem=tool 44
stem=topi -19; stem=tota -11; stem=towa -12; stem=trac 6; stem=trad -9; stem=trai 20; stem=tran -8; stem=trav 12; stem=trea -9
stem=tree -15; stem=tria 9; stem=tric -15; stem=trie -11; stem=trou 14; stem=tryi -9; stem=tune 7; stem=turn 23; stem=tuto -5
stem=twea -6; stem=twee 8; stem=twic -9; stem=type 28; stem=typi 24; stem=udem 35; stem=ui 18; stem=uk 7; stem=ulti -7
stem=unce 8; stem=unfo -7; stem=unit 13; stem=univ -10; stem=unlo 11; stem=unsu 10; stem=upco -6; stem=upda -12; stem=upgr 18
stem=uplo -14; stem=user -22; stem=uses -6; stem=util -5; stem=vaca 17; stem=vari -10; stem=vast 6; stem=vect -41; stem=vers -23
stem=view 14; stem=visu 18; stem=voca 19; stem=volu 59; stem=vs -24; stem=w -6; stem=waki -5; stem=walk 51; stem=want -5
stem=war 7; stem=warm -10; stem=warn -10; stem=wash -9; stem=wate 12; stem=we'r -10; stem=we'v -10; stem=weak -5; stem=weat -18
stem=webp 12; stem=webs 24; stem=wedn -8; stem=weed 13; stem=weig -14; stem=weir 10; stem=welc -5; stem=well 5; stem=west -12
stem=whit -6; stem=whol -6; stem=wine 17; stem=wing -6; stem=wire 31; stem=wond -6; stem=wood 11; stem=word 27; stem=work -36
stem=wrap -8; stem=writ -5; stem=www. -19; stem=x -8; stem=yell -8; stem=yes 6; stem=yest -13; stem=york -8; stem=you' -18
stem=youn -5; stem=your 7; stem=yout 14; stem=zero -8; stem=zone 11; stem=zoom -11; times=1 27; times=2 22; times=3 -62
times=4 -24; times=5 -31; times=6 -45; title= -39; topics=0 65; topics=1 51; topics=2 11; topics=3 8; topics=4 -22; words=1 10
words=2 35; words=3 -43
`;
