/** Written by `npm run learn`: change nothing here. Hundredths of the logarithm of the odds, by feature. See ./features.ts. */
export const BIAS = -86;
export const TABLE = `
after=! 23; after=" 31; after=$ 47; after=( 75; after=) 12; after=, 47; after=. 52; after=/ -51; after=: 31; after=; 16
after=? 35; after=[ 31; after=] -36; after=a -25; after=about -9; after=across 9; after=against -9; after=along -16
after=already 16; after=an -24; after=and 47; after=any -6; after=are 53; after=around -25; after=as 32; after=at 45
after=back -35; after=be -12; after=because 19; after=been -6; after=before 8; after=being 7; after=below 5; after=but 18
after=can 7; after=could 16; after=day 21; after=days -20; after=did 29; after=didn't 12; after=does 13; after=don't -5
after=done 9; after=down -20; after=during 17; after=each 10; after=every 9; after=finally -17; after=first -5; after=for 25
after=from 23; after=go -7; after=got 10; after=great 9; after=had 13; after=has 40; after=have 12; after=having 12
after=here -16; after=hours -14; after=how -12; after=i 18; after=i'd 7; after=i've 7; after=if -29; after=in 31; after=into -24
after=is 58; after=it -30; after=just -18; after=last -6; after=like -7; after=made 7; after=making -5; after=may -11
after=me -39; after=might 9; after=month -10; after=more 19; after=morning 7; after=most -5; after=much -9; after=my -31
after=myself -14; after=new -12; after=next -13; after=night -12; after=not 9; after=now -13; after=of -74; after=off -17
after=often 7; after=one -15; after=only 20; after=or -14; after=our -12; after=out -41; after=pretty -6; after=really 13
after=several -6; after=should 16; after=since -14; after=so -10; after=some -24; after=still 16; after=such -7; after=than -19
after=that 13; after=the -42; after=their -6; after=them -17; after=there -9; after=thing -6; after=things 14; after=this 31
after=those 10; after=though -6; after=through -23; after=time -7; after=times -8; after=to 12; after=today 22; after=too 8
after=took -20; after=two -9; after=under 20; after=until 14; after=up -62; after=us -13; after=use -6; after=used -9
after=using 25; after=very -10; after=via -6; after=was 78; after=wasn't 6; after=way -16; after=week -10; after=well -9
after=went 31; after=were 33; after=what -13; after=where 12; after=which 30; after=while 21; after=who 8; after=will 11
after=with 12; after=within -14; after=would 16; after=year -10; after=yesterday -8; after=you -7; after=your -10; after=~ -7
after=– 31; before=" 24; before=( -27; before=) -8; before=, 28; before=. -31; before=/ -38; before=: 7; before=; 13; before=? -16
before=[ -23; before=] 10; before=^ 29; before=a 37; before=about 91; before=across -14; before=actually -11; before=after 7
before=all -41; before=already 13; before=also -27; before=am -10; before=an 14; before=and 15; before=any -26; before=are -33
before=as 8; before=at 23; before=bad 9; before=be 30; before=because -8; before=been 7; before=being 13; before=between 14
before=big -11; before=bit -14; before=both -5; before=but 5; before=by 22; before=day -20; before=did 26; before=different -14
before=does 25; before=doing 6; before=during 7; before=each -23; before=even 17; before=few 26; before=first 17; before=for 27
before=from 34; before=further -28; before=get 36; before=getting 5; before=going -6; before=got 9; before=great -5; before=had 15
before=has -15; before=have 12; before=her 8; before=here 9; before=hour 18; before=hours 20; before=how 36; before=i -46
before=i'm -33; before=i've -27; before=into 28; before=is -12; before=it -35; before=it's -9; before=its -9; before=just -19
before=later -11; before=let -5; before=like 20; before=made -6; before=make 22; before=making -6; before=many 30; before=may -7
before=me -21; before=more 16; before=most -32; before=much -7; before=my 55; before=new 22; before=next -29; before=no -25
before=not 8; before=now -18; before=of 41; before=off 11; before=old 34; before=on 63; before=one 8; before=only 26; before=or 19
before=other -31; before=our 63; before=out 32; before=own -16; before=pretty -29; before=probably 5; before=really -20
before=same -25; before=several 21; before=small -13; before=so -16; before=some 16; before=still -9; before=such 6
before=take 11; before=taking 12; before=than -11; before=that -23; before=the 44; before=their -20; before=them -11
before=then 16; before=they -10; before=things -9; before=this -23; before=those 30; before=three 21; before=through 48
before=time -30; before=up 20; before=use 64; before=used 6; before=using 73; before=various 13; before=very -28; before=via 39
before=was -13; before=we -10; before=week -9; before=were -11; before=where 18; before=which -21; before=while -26
before=will 10; before=with 37; before=within 6; before=year -13; before=years 6; before=you -7; before=your -11; before=| -7
before=~ -24; before=— 33; before=“ 18; beside= -78; capitals= 86; close= 29; close=100 -13; close=13 -8; close=14 6; close=15 -14
close=18 -5; close=19 6; close=1st 14; close=2 25; close=20 -9; close=3 20; close=30 -10; close=3d 6; close=4 19; close=6 -11
close=8 -8; close=9 6; close=90 -10; close=abstract 7; close=active -10; close=actual 6; close=add 9; close=added 43
close=adding 16; close=additional -8; close=almost -6; close=amazing 6; close=american -9; close=api -6; close=arrived 16
close=asking -5; close=assigned 18; close=attempting 10; close=attended -8; close=attending -8; close=attention -13
close=audio -8; close=awesome 11; close=aws -9; close=based -9; close=becoming 19; close=began -9; close=best 9; close=better -6
close=bigger 14; close=black -15; close=blue -7; close=book -9; close=bring -5; close=broad 7; close=build 12; close=building 14
close=built 11; close=c -6; close=called 38; close=change 7; close=changed 10; close=chapter -6; close=cleaned 7; close=closed 13
close=code -32; close=coding -5; close=coffee -8; close=cold 5; close=color -6; close=coming 8; close=command -6; close=common 7
close=completed 12; close=completing -9; close=complicated 7; close=computer 7; close=continue -6; close=continued 12
close=control -9; close=converting 10; close=cool 9; close=core -9; close=couple 6; close=covered 5; close=covid-19 -6
close=create -9; close=created 28; close=cross -5; close=css -15; close=current -6; close=custom 11; close=dark 14; close=data -6
close=david -7; close=de -8; close=decided -13; close=deciding 8; close=deep -16; close=deeper 6; close=depending -10
close=depth -8; close=derek -7; close=design -9; close=designed 7; close=developed 12; close=developing 30; close=discussed 11
close=domain -6; close=drawing 20; close=easy 6; close=either 7; close=end 12; close=ending -6; close=enjoy 8; close=enjoyed 22
close=enjoying 24; close=entirely 6; close=error -10; close=example -10; close=excited -12; close=expecting -7
close=experimented 7; close=explaining 9; close=explored 7; close=extra 11; close=failed -9; close=favorite 11; close=favourite 14
close=featured -9; close=features 8; close=feeling -13; close=file -6; close=find -8; close=finish 23; close=finished 5
close=finishing 15; close=fix 10; close=followed -9; close=forced -8; close=free 13; close=fresh -13; close=full 8
close=fully -17; close=fun -5; close=functional 11; close=gained -5; close=git -8; close=github 6; close=giving 16; close=goal -6
close=google -6; close=green 18; close=gym -9; close=half -5; close=hand -6; close=handling 7; close=hanging 8; close=happened 17
close=helped 16; close=helping 21; close=hitting -7; close=home -6; close=hoping -8; close=hosted 20; close=huge -5
close=human -12; close=image -6; close=implementing -12; close=imported 9; close=including 18; close=increased 12
close=individual 12; close=inner -9; close=inspired -15; close=installed -7; close=interested -7; close=interesting -12
close=interview -11; close=introducing 13; close=involved -9; close=javascript -7; close=joined 13; close=js 11; close=july -7
close=june -9; close=keep 18; close=keeping -18; close=key -9; close=language -9; close=large 10; close=learn -14
close=learned 28; close=learnt -14; close=lecture -7; close=led 18; close=less -8; close=level -7; close=liked -6
close=limited -10; close=linear -8; close=lived -7; close=living -13; close=local 10; close=log -7; close=long 20; close=looked 18
close=looking 10; close=losing -14; close=love 26; close=lovely 13; close=lower -10; close=lunch -7; close=machine -10
close=main -14; close=managing 12; close=manual 10; close=manually -8; close=markdown 15; close=math 5; close=max 12
close=meaning -5; close=meeting -21; close=mentioned -13; close=mentor 6; close=michael -7; close=microsoft -9; close=minor 7
close=minute 7; close=missing 12; close=ml -13; close=monthly 6; close=mostly -16; close=moved 6; close=moving 12
close=multiple 7; close=music -7; close=name -6; close=natural -6; close=near 8; close=need 16; close=needed -7; close=needs -6
close=nested -7; close=network -7; close=normal 15; close=nothing 6; close=officially 6; close=open -22; close=pace -7
close=painting 9; close=paired -10; close=pairing -10; close=pandemic -6; close=paper -12; close=participated 22
close=particular -9; close=particularly 5; close=past -12; close=pcb -17; close=people -7; close=perfect 7; close=picked -9
close=picking -6; close=planned 17; close=planning -22; close=planted 15; close=played -13; close=playing 17; close=possible 12
close=post -8; close=potential 11; close=power -14; close=practical -6; close=practice 6; close=practiced -11; close=practicing 10
close=previous 10; close=product 11; close=professional -5; close=programming -9; close=progress -8; close=project -16
close=proper 6; close=provided 7; close=published 16; close=pull 10; close=push 10; close=putting -11; close=python -21
close=quick 6; close=quickly 6; close=ran 12; close=random -9; close=rc -7; close=reached 11; close=react -8; close=read 45
close=realized -17; close=reasonable 6; close=refactored 10; close=refactoring -7; close=regarding 6; close=regular 30
close=related 12; close=remaining 9; close=remote 5; close=research 18; close=resource 8; close=rest -6; close=returned -5
close=review 9; close=reviewed 16; close=right 10; close=routing -6; close=ruby -7; close=rust -8; close=saw 12; close=science -14
close=search -9; close=secret 10; close=seeing -6; close=selected -11; close=self -5; close=setting 21; close=settled 6
close=share 13; close=shared -9; close=shows 9; close=side -12; close=signed 13; close=significant -6; close=similar 8
close=simple 22; close=single 8; close=slow 8; close=slowly -6; close=smart 8; close=software -9; close=solutions -5
close=something -10; close=source -8; close=specific 14; close=spring 16; close=start 21; close=starting -7; close=state -5
close=stay 5; close=string -12; close=study -10; close=studying -16; close=submitted 11; close=suggested -13; close=super 5
close=surprised 5; close=surprising 13; close=switched 9; close=system 6; close=takes 7; close=talking -8; close=task -11
close=tech -12; close=technical -8; close=testing 19; close=there's 8; close=think 5; close=third -11; close=top -6
close=totally 8; close=trained -8; close=training 8; close=travel -6; close=try 7; close=trying -18; close=turned 17
close=twitter -7; close=ubuntu 6; close=understand 6; close=understanding 6; close=upcoming 12; close=update 9; close=uses 22
close=validation 6; close=vision -9; close=visited -6; close=visual 18; close=vs 16; close=walking -12; close=watched -19
close=website -11; close=wedding -7; close=weekly 14; close=weird 6; close=white -8; close=whole 21; close=wonderful -7
close=wondering 5; close=word 7; close=work -11; close=worked 13; close=working -10; close=world 7; close=write -6; close=wrote 26
close=year's 7; close=zero -8; common=10 -99; common=11 -156; common=20 -59; common=21 -50; common=22 -49; common=30 -49
common=31 -24; common=33 24; count=1 -75; count=2 -25; count=3 -36; count=4 -61; count=5 -70; count=6 -25; dense=0 -125
dense=1 -41; dense=2 -20; dense=3 -10; dense=4 10; dense=5 24; dense=6 38; dense=7 61; digit= -115; ending='ll -13; ending='re -21
ending='ve -13; ending=-19 -7; ending=-end -8; ending=-in 9; ending=-up -18; ending=.com -27; ending=.io 11; ending=.js 17
ending=.md -8; ending=.org 15; ending=017 11; ending=020 6; ending=022 7; ending=023 -21; ending=024 -8; ending=025 -13
ending=0th -5; ending=1 29; ending=101 8; ending=12 13; ending=13 8; ending=15 5; ending=1st -7; ending=2 18; ending=2017 11
ending=2020 6; ending=2022 7; ending=2023 -21; ending=2024 -8; ending=2025 -13; ending=26 6; ending=2nd -6; ending=3 -14
ending=4 -7; ending=4th -5; ending=5 6; ending=5th -5; ending=6 -6; ending=7 -6; ending=7th -7; ending=a's -10; ending=abel -8
ending=abit 11; ending=able -27; ending=aby 7; ending=aced -15; ending=aces 16; ending=ach -6; ending=ache 19; ending=acks 10
ending=act -9; ending=acts -8; ending=acy 25; ending=add -11; ending=ade 5; ending=ader 23; ending=ades -6; ending=adme -15
ending=ady 6; ending=ael -6; ending=afe 12; ending=aff -8; ending=aft 12; ending=age 18; ending=aged -7; ending=ager 19
ending=ages 13; ending=agic 7; ending=aid -6; ending=ail -68; ending=aily -8; ending=ain 16; ending=air 23; ending=airs -8
ending=ait 17; ending=aker -8; ending=akes -13; ending=aks 12; ending=ale -8; ending=alk 54; ending=alks 23; ending=ally -39
ending=alm 16; ending=als 43; ending=alt -7; ending=alth 30; ending=ame 21; ending=amp -9; ending=ams 46; ending=ana 11
ending=ance 34; ending=ands -18; ending=andy -12; ending=ane -5; ending=aned -5; ending=ange 5; ending=ank -28; ending=ans 14
ending=ant 14; ending=anta 13; ending=ants 25; ending=any -6; ending=ape 34; ending=aped 16; ending=aper 9; ending=apes 29
ending=aphy 6; ending=app 12; ending=apps 13; ending=aps 24; ending=arch 14; ending=ard 7; ending=ards 6; ending=are 16
ending=ared -8; ending=ario -14; ending=ark 17; ending=arks 36; ending=arm -7; ending=arms -9; ending=arn -14; ending=arnt -9
ending=arry -6; ending=ars 13; ending=arse 6; ending=ary -11; ending=ase 14; ending=ased -14; ending=ases 10; ending=aset -7
ending=ash -18; ending=asic -10; ending=asis 7; ending=ask -9; ending=asks -14; ending=ason -11; ending=ass 37; ending=ast 17
ending=asts -9; ending=at's -22; ending=ata 31; ending=atch -9; ending=ate 17; ending=ated -29; ending=ater -10; ending=ates 19
ending=ator -5; ending=ats -6; ending=att 5; ending=atus -10; ending=ault 14; ending=ava 12; ending=ave -22; ending=avel 12
ending=aves -19; ending=away -9; ending=awn 7; ending=aws 17; ending=ay's -26; ending=ayed -5; ending=ayer 15; ending=ays -24
ending=b's -11; ending=baby 7; ending=back 15; ending=ball 7; ending=bank -6; ending=bar 19; ending=bay -7; ending=bby -6
ending=bed 9; ending=bel -8; ending=bels 18; ending=ben -6; ending=ber -19; ending=best -10; ending=bike 17; ending=bing -6
ending=bit 26; ending=ble -28; ending=blem -13; ending=bles 9; ending=blic -6; ending=blog -13; ending=blue -7; ending=bly 14
ending=bot 7; ending=box 29; ending=bug 14; ending=bugs -10; ending=bum 28; ending=bus -8; ending=cab 6; ending=cal -25
ending=cale -8; ending=call -6; ending=came -13; ending=camp 10; ending=can 7; ending=cap 8; ending=car -15; ending=case 26
ending=cast 12; ending=cate 11; ending=ced -55; ending=cene 22; ending=cent 19; ending=cer 21; ending=ces 30; ending=chat -5
ending=che 18; ending=ched -32; ending=cher 6; ending=ches -8; ending=chy -8; ending=cial -16; ending=cies 23; ending=cing 20
ending=cise 37; ending=cked 12; ending=cker 6; ending=cket 21; ending=cks 7; ending=cky -7; ending=cle 17; ending=cles -22
ending=club 24; ending=code 16; ending=com -23; ending=come -12; ending=con 6; ending=cond -6; ending=cons 12; ending=copy 6
ending=core 24; ending=cret -8; ending=css -7; ending=cted -7; ending=ctly -6; ending=cts -7; ending=d's -15; ending=d-19 -7
ending=dar -12; ending=dard -6; ending=date -27; ending=day -33; ending=days -9; ending=ddy -23; ending=dea -5; ending=deas -13
ending=deck -10; ending=ded -24; ending=deep -9; ending=del 13; ending=dels -12; ending=demy 34; ending=den 14; ending=dent -9
ending=der -11; ending=ders -29; ending=des 10; ending=dev 12; ending=dex -9; ending=dful 9; ending=dge -21; ending=dia 8
ending=dic 7; ending=die -7; ending=died -6; ending=dies -16; ending=ding -5; ending=dio 34; ending=dios 11; ending=dish 17
ending=dit -14; ending=dity -6; ending=dive -13; ending=dly -5; ending=dme -15; ending=dog 12; ending=don 7; ending=dows 13
ending=dual -7; ending=duce 11; ending=duct -21; ending=due -12; ending=dule -35; ending=e're -8; ending=e's -34; ending=e've -9
ending=eady -5; ending=eage 22; ending=eak -15; ending=eaks 12; ending=eal -7; ending=eam 30; ending=eams 25; ending=ean 10
ending=eans 10; ending=eant -6; ending=ear -7; ending=earn -14; ending=ears -8; ending=eas 18; ending=ease -12; ending=east 14
ending=easy -6; ending=eat -14; ending=eate -11; ending=eath -6; ending=eau -16; ending=eck -12; ending=ecks -6; ending=ect -18
ending=ects 8; ending=edge 7; ending=edit -10; ending=eds 17; ending=edy 7; ending=eeds 14; ending=eek -17; ending=eel -6
ending=eems -7; ending=een 9; ending=eep 9; ending=eer 14; ending=eet -15; ending=eets 6; ending=eft -10; ending=egan -11
ending=ego -15; ending=egs -10; ending=egy 10; ending=ein -16; ending=eing 16; ending=ekly -11; ending=eld 14; ending=elf -8
ending=ell -25; ending=ella 8; ending=ells 16; ending=els 18; ending=else 6; ending=elt -5; ending=eme 14; ending=emes 23
ending=empt -7; ending=ems -12; ending=emy 31; ending=en's -8; ending=en't -9; ending=ency 25; ending=end -31; ending=ene 19
ending=enes 12; ending=ens 8; ending=ent -8; ending=ents -16; ending=eory 8; ending=eper -7; ending=epo 8; ending=eps -20
ending=ept -7; ending=epth -6; ending=epts -11; ending=er's -30; ending=era 26; ending=ere -5; ending=ered -14; ending=ergy -5
ending=erly 6; ending=erry 12; ending=ers 36; ending=erse 7; ending=erty -8; ending=ese -8; ending=eset 6; ending=esh -10
ending=esis -6; ending=ess 17; ending=ests 48; ending=et's -6; ending=eta 11; ending=etch -9; ending=ete -6; ending=eted -17
ending=ets 6; ending=ette 7; ending=etup 16; ending=evel -15; ending=ever -16; ending=ewed -6; ending=ewer 7; ending=ews 25
ending=ext 25; ending=eys 16; ending=f -6; ending=face -26; ending=fair 18; ending=fall -9; ending=far -5; ending=fast -11
ending=fat 17; ending=fect -6; ending=fed 26; ending=fee -18; ending=feed -9; ending=feel -5; ending=fer 9; ending=ffee -16
ending=ffer 8; ending=fic -9; ending=fied -8; ending=file -11; ending=film 20; ending=fine -8; ending=fire 8; ending=fit 10
ending=fix -5; ending=flow 32; ending=fly 7; ending=food 14; ending=form 9; ending=fort -9; ending=free -14; ending=ful -11
ending=full -10; ending=fun -7; ending=g's -14; ending=gage 6; ending=game 26; ending=gan 11; ending=gave -5; ending=ged -17
ending=gem 17; ending=gent -9; ending=ges 12; ending=gest -9; ending=get 33; ending=gger 6; ending=ggle -10; ending=gher -6
ending=ghts 15; ending=gic 8; ending=gies -19; ending=gin 21; ending=gine -8; ending=ging -23; ending=gle -24; ending=gled -7
ending=gles -6; ending=gly -8; ending=gnal 13; ending=gned -6; ending=goal 6; ending=goes -6; ending=gon 9; ending=gpu 26
ending=gram 23; ending=gree 7; ending=grid 7; ending=grow -6; ending=gues -7; ending=gust -10; ending=hack 8; ending=hael -6
ending=hair -16; ending=half -12; ending=han -6; ending=hape 25; ending=hats -15; ending=heat -6; ending=hed -33; ending=heme -7
ending=hen -5; ending=her -18; ending=here -21; ending=hers 24; ending=hic 12; ending=high -11; ending=hild 5; ending=hin -10
ending=hind -9; ending=hine 5; ending=hing -9; ending=hink -7; ending=hip 19; ending=hips 12; ending=hit -6; ending=hite -6
ending=hly -7; ending=hmic -8; ending=hods -8; ending=home -7; ending=hon -6; ending=hood -7; ending=hool -8; ending=hop -10
ending=host -15; ending=hout -12; ending=how -14; ending=hter 14; ending=html 20; ending=hts 15; ending=http -12; ending=hub 9
ending=hunk -11; ending=hype -10; ending=i's -23; ending=ial -31; ending=ian -18; ending=ians -7; ending=iant 9; ending=ibly -6
ending=ical -25; ending=ice 14; ending=iced -16; ending=ices 22; ending=ich 16; ending=ick -26; ending=icks -7; ending=icky -5
ending=icle 8; ending=ico 24; ending=ics 32; ending=ict -6; ending=ide -22; ending=idea -5; ending=ided -10; ending=ider -16
ending=ides -13; ending=idge -17; ending=ids -10; ending=ied -31; ending=ief -8; ending=ield 16; ending=iend -7; ending=ient -6
ending=ier -32; ending=ies 46; ending=iest -7; ending=iew 34; ending=iews 31; ending=iff -5; ending=ift 11; ending=igh -14
ending=ii -6; ending=ike 24; ending=ikes 13; ending=ild 18; ending=ile -11; ending=iled -6; ending=iler -11; ending=iles 33
ending=ill -20; ending=ills 23; ending=illy 15; ending=ilm 16; ending=ilt -12; ending=ily 11; ending=imal -7; ending=imed -7
ending=imer 9; ending=imum 16; ending=in's -14; ending=ina 10; ending=inal 6; ending=inct -6; ending=ind 11; ending=ine 30
ending=ined -14; ending=iner -15; ending=ines 10; ending=ing 10; ending=ings -19; ending=ini -17; ending=ink -19; ending=inks 17
ending=ins 43; ending=int 16; ending=ints 21; ending=inue -13; ending=iny -8; ending=iod -9; ending=ion 21; ending=ions 19
ending=ior -6; ending=ios 22; ending=ious -5; ending=iple -16; ending=ips 9; ending=ipt 23; ending=ique 7; ending=ird -7
ending=ired 28; ending=irs -13; ending=irst 13; ending=iry -7; ending=ise 46; ending=ised 12; ending=ish 11; ending=isk 7
ending=ist 8; ending=itch 17; ending=ite -14; ending=ites -10; ending=itle -5; ending=itor 18; ending=its 27; ending=ity 33
ending=ium -6; ending=ive -33; ending=ived -9; ending=iven -8; ending=ixed -7; ending=ize -24; ending=ized -6; ending=job 15
ending=jobs 22; ending=js -12; ending=json 6; ending=july -10; ending=june -11; ending=kage 5; ending=kay -10; ending=ked -12
ending=ken -12; ending=kend 14; ending=ker -10; ending=kers -9; ending=kes 12; ending=ket 19; ending=kets -6; ending=key 7
ending=keys 16; ending=kids 6; ending=kin -20; ending=king 28; ending=kly -13; ending=kout -19; ending=ktop 14; ending=l's -18
ending=lab 19; ending=labs 9; ending=lace -15; ending=lad 14; ending=lan 17; ending=lank -9; ending=lans -8; ending=lant 23
ending=lap -7; ending=lar -8; ending=lary 10; ending=las -28; ending=lass 28; ending=lat -7; ending=late 26; ending=lbum 29
ending=lder -12; ending=lds -6; ending=lect 14; ending=led -17; ending=leep 25; ending=left -9; ending=legs -10; ending=lem -13
ending=lems 24; ending=len -7; ending=lent -7; ending=ler -6; ending=lers 15; ending=les 41; ending=let 7; ending=lew 13
ending=lex -13; ending=ley 11; ending=lian -6; ending=lic 28; ending=lice 33; ending=lid 15; ending=lies 5; ending=life -10
ending=like -13; ending=lin 22; ending=line -16; ending=ling 6; ending=lio 15; ending=lip 28; ending=lish -13; ending=list -25
ending=lity -12; ending=live -6; ending=lize 6; ending=lks 20; ending=lled -21; ending=llow -12; ending=lls 52; ending=lly -34
ending=load 14; ending=log -9; ending=logy -9; ending=lol -9; ending=lone -13; ending=long -14; ending=lood -8; ending=look -8
ending=loop -10; ending=los -6; ending=lot 15; ending=lour 13; ending=lows 6; ending=lped -8; ending=lse 9; ending=lth 30
ending=lthy 8; ending=lty -8; ending=lub 24; ending=lues 15; ending=lume 8; ending=lure 16; ending=lve -7; ending=lved -6
ending=lves -5; ending=lyn 10; ending=m's -12; ending=made -14; ending=mage -5; ending=mail -6; ending=mal -11; ending=man 18
ending=mand -9; ending=map 57; ending=mar 7; ending=mark 6; ending=mart -7; ending=mary -15; ending=mate -13; ending=math -9
ending=max 6; ending=mber -20; ending=mbly 26; ending=mbs 10; ending=med -26; ending=medy 7; ending=meet -5; ending=mend -10
ending=ment 28; ending=mer -20; ending=mera 23; ending=mers 7; ending=mes 62; ending=mics 14; ending=mily 25; ending=min -10
ending=mine 11; ending=ming 16; ending=mini -15; ending=mise -7; ending=miss 6; ending=mit 15; ending=mits 33; ending=mix 10
ending=mmar 11; ending=mmer -14; ending=mmit 25; ending=mock -8; ending=mode -10; ending=mon -13; ending=mond -8; ending=more -12
ending=mory 15; ending=mote 18; ending=mple -18; ending=mpt -10; ending=ms -6; ending=mum 16; ending=n's -44; ending=n't -26
ending=nal -20; ending=naps 13; ending=nate 5; ending=nce 42; ending=nced -15; ending=nch -27; ending=nct -6; ending=ncy 25
ending=nda -5; ending=ndar -10; ending=nday -9; ending=nded -14; ending=nder 14; ending=ndex -18; ending=ndia 6; ending=ndow -9
ending=nds 9; ending=ndy -12; ending=ne's -6; ending=near -9; ending=ned -38; ending=need -7; ending=neer 17; ending=nel 18
ending=nent 29; ending=ner -44; ending=ners 22; ending=nes 16; ending=ness 14; ending=net -13; ending=nets -10; ending=ney -7
ending=ng's -13; ending=nge 5; ending=nged -7; ending=nger -12; ending=nges 9; ending=ngle -11; ending=ngly -8; ending=nia 36
ending=nic -6; ending=nics 11; ending=ning 19; ending=nion 8; ending=nior -5; ending=nish 13; ending=nit -8; ending=nity 30
ending=nks 24; ending=nly -9; ending=nned -7; ending=nnel 18; ending=nner -8; ending=nny 5; ending=non 7; ending=noon -10
ending=note 13; ending=now -15; ending=nput 12; ending=nse -8; ending=nson -8; ending=nta 10; ending=ntax -19; ending=nted 29
ending=nter -26; ending=nth 6; ending=ntly -19; ending=nto 13; ending=ntor 15; ending=ntro -15; ending=ntry 20; ending=nts 36
ending=ntum 7; ending=nty -6; ending=nue -20; ending=nued -9; ending=nues -8; ending=nyc 11; ending=nyu 22; ending=oach 9
ending=oal 6; ending=oals 32; ending=oard 26; ending=oat -25; ending=obby -6; ending=ober -11; ending=obot 15; ending=obs 22
ending=och -15; ending=ock -17; ending=ocs -10; ending=ode 7; ending=oded -8; ending=odel 13; ending=oder -8; ending=odes 16
ending=ods -7; ending=oes 22; ending=ogy -9; ending=oid 9; ending=oin 16; ending=oing -10; ending=oint -7; ending=oke -17
ending=oken -6; ending=oks 11; ending=old 16; ending=olds 6; ending=ole -8; ending=oled 10; ending=oles 16; ending=olid -6
ending=olio 15; ending=olo 32; ending=ols -6; ending=ome 13; ending=omes -7; ending=oms 8; ending=on's -12; ending=onal -50
ending=ond -14; ending=ones -14; ending=oney 15; ending=ong -13; ending=ongs 17; ending=onic 8; ending=ons 20; ending=onse -8
ending=onto -9; ending=ood -12; ending=oof 21; ending=ook -12; ending=ooks 11; ending=ool -6; ending=ools 12; ending=oom -19
ending=oon -17; ending=oop -10; ending=oops -10; ending=oor -6; ending=oot 24; ending=open -10; ending=opic 11; ending=ople 7
ending=opy 6; ending=ord -14; ending=ords 11; ending=ore 13; ending=ored -10; ending=org 11; ending=ork 22; ending=orks -9
ending=orld -9; ending=orn -9; ending=ors 28; ending=orth -18; ending=orts 14; ending=osal 20; ending=osed -5; ending=oses -13
ending=oss 14; ending=ost -23; ending=otal -9; ending=otes -12; ending=oud -5; ending=ough -21; ending=ound -11; ending=ous -13
ending=ouse -8; ending=out 14; ending=oute 12; ending=outs -9; ending=ove -9; ending=over 7; ending=owed 16; ending=ower 9
ending=owns -10; ending=ows 7; ending=owth 8; ending=oxes -12; ending=pace 36; ending=page 17; ending=pain 19; ending=pair 29
ending=pan 17; ending=park 23; ending=part -14; ending=pass 15; ending=past -6; ending=path 16; ending=ped -16; ending=peed 5
ending=pen -17; ending=pend -6; ending=pent -9; ending=per 17; ending=pers 19; ending=pes 8; ending=pets 6; ending=phic 12
ending=phy 14; ending=pic 14; ending=pics -23; ending=ping 6; ending=pis 14; ending=plan 15; ending=play 12; ending=ple -42
ending=pm -13; ending=pop 6; ending=port -7; ending=pose 12; ending=pot -9; ending=pped -10; ending=pper 8; ending=pps 13
ending=prof -11; ending=pter -6; ending=pth -6; ending=pts -18; ending=pus -7; ending=push -12; ending=put 7; ending=puts -12
ending=que 7; ending=ques -9; ending=quiz 7; ending=r's -38; ending=race 13; ending=racy -7; ending=rade 17; ending=raft 13
ending=rage 23; ending=rain -5; ending=ral -22; ending=ram 19; ending=rams -10; ending=ran 5; ending=rant 22; ending=rap -12
ending=rary 15; ending=rave 6; ending=raw -10; ending=ray -21; ending=rays 13; ending=rbs 25; ending=rc -10; ending=rce 8
ending=rces -12; ending=rch 10; ending=rday -6; ending=rden 25; ending=rds 19; ending=re's -15; ending=rea 10; ending=reak -10
ending=ream 26; ending=red -22; ending=ree -33; ending=ren 12; ending=rent -14; ending=rep 13; ending=repo 11; ending=res 20
ending=ress 18; ending=rest 25; ending=rets 24; ending=rew -8; ending=rey 10; ending=rge -9; ending=rger -12; ending=rget -11
ending=rgy -5; ending=rian -6; ending=ric -20; ending=rick -5; ending=rics -7; ending=ried -10; ending=rier -6; ending=rint 25
ending=rio -15; ending=riod -9; ending=rip 17; ending=ript 23; ending=ris -5; ending=rise 36; ending=risk 12; ending=rite -6
ending=rity -5; ending=rked -7; ending=rks 31; ending=rld -9; ending=rlin 23; ending=rmer -8; ending=rms -9; ending=rned -10
ending=rnet -8; ending=rney -15; ending=rnt -12; ending=road -10; ending=rof -11; ending=rol 18; ending=rols -8; ending=ron -16
ending=rong -8; ending=ront -11; ending=roof 23; ending=room -7; ending=rop 10; ending=rops 28; ending=ror 45; ending=rors 18
ending=ros -10; ending=ross -10; ending=roud -6; ending=rove 6; ending=row 7; ending=rown 12; ending=rray -9; ending=rred -5
ending=rror 45; ending=rse 25; ending=rses -6; ending=rst 10; ending=rted -21; ending=rter 31; ending=rth -18; ending=rtin -7
ending=rts 26; ending=rty -10; ending=rum -10; ending=rums 26; ending=run 45; ending=rush 14; ending=rve -6; ending=rver -6
ending=rves 8; ending=ryan -6; ending=safe 7; ending=sage -7; ending=sal 16; ending=salt -7; ending=sary -9; ending=saw 33
ending=say -6; ending=sday -17; ending=sed -31; ending=send -6; ending=sera 11; ending=sers -22; ending=sert 8; ending=set -8
ending=shes 11; ending=ship 26; ending=shop -10; ending=show -12; ending=sic -13; ending=sics -6; ending=side -23; ending=sign -8
ending=sing -30; ending=sion -7; ending=sis 35; ending=sit -5; ending=site 14; ending=sity -23; ending=size -16; ending=sked -5
ending=sks -14; ending=slow -6; ending=sly 7; ending=sn't -14; ending=snow -7; ending=solo 16; ending=son -15; ending=song 15
ending=sor 20; ending=sort 9; ending=span 5; ending=spot -7; ending=sql -14; ending=ssed -12; ending=sses 18; ending=ssic -5
ending=ssy 5; ending=sted 7; ending=stem 13; ending=ster -12; ending=stic -12; ending=stly -8; ending=stom -19; ending=ston 10
ending=stry -7; ending=sts 32; ending=sty -12; ending=sual -7; ending=sues 8; ending=sun -7; ending=sure -38; ending=sync 10
ending=t'll -6; ending=t's -45; ending=tack -17; ending=taff -5; ending=tain 6; ending=tal -23; ending=talk 24; ending=tals 6
ending=tars 6; ending=tart -10; ending=tary -11; ending=task -7; ending=tate 12; ending=tax -19; ending=tay -5; ending=tch -14
ending=tead -13; ending=ted -44; ending=tegy 10; ending=tein -13; ending=tely 25; ending=tem 14; ending=tems -24; ending=ten -17
ending=tent -18; ending=teps -7; ending=ter -30; ending=tern 9; ending=ters -13; ending=tery 33; ending=tes 6; ending=text 25
ending=tful -16; ending=than -5; ending=ther -17; ending=thly -6; ending=thon -6; ending=thor 7; ending=thub -9; ending=tial -8
ending=tic -20; ending=tice 26; ending=tick -10; ending=tics 47; ending=ties -13; ending=tin -6; ending=tine 19; ending=ting -10
ending=tion 13; ending=tise -9; ending=tist 10; ending=tle -23; ending=tles -11; ending=tly -36; ending=tml 20; ending=toes 16
ending=ton 34; ending=tone 7; ending=tons -11; ending=tool 6; ending=tor 33; ending=tore 10; ending=torm -8; ending=tors 11
ending=tory -18; ending=tout 24; ending=town -8; ending=tps -57; ending=tric -12; ending=trip 9; ending=tro -23; ending=trol 18
ending=try 5; ending=tta -8; ending=tte 7; ending=tted -11; ending=tten -8; ending=ttom -9; ending=tton 36; ending=ttp -12
ending=ttps -57; ending=tty 10; ending=tual -8; ending=tube 7; ending=tuck -8; ending=tude -13; ending=tum 11; ending=tune 12
ending=tup 18; ending=tups 5; ending=ture 35; ending=turn 21; ending=tus -10; ending=tv 7; ending=tyle -9; ending=type 40
ending=u're -6; ending=uage -37; ending=ual -26; ending=uate -8; ending=ube 7; ending=uble -8; ending=uce 21; ending=uced -6
ending=uces 6; ending=uch -6; ending=uck -13; ending=uct -12; ending=ucts -15; ending=ude -22; ending=udes 13; ending=udio 23
ending=ued -11; ending=uery -7; ending=ues -7; ending=uest 11; ending=ugh -22; ending=ugin 16; ending=ugs -10; ending=ui 16
ending=uide 5; ending=uild 15; ending=uilt -12; ending=uing -10; ending=uit 32; ending=uits -6; ending=uiz 7; ending=ula 8
ending=ular -15; ending=ule -40; ending=ulia -5; ending=ull -8; ending=ully -8; ending=ult 11; ending=ults 8; ending=ulty -6
ending=uly -10; ending=ume 17; ending=umes 42; ending=ums 21; ending=unch -17; ending=und -11; ending=unds 26; ending=une 21
ending=ung 14; ending=unit -7; ending=unk -11; ending=unny 8; ending=unt -7; ending=unts -7; ending=uote -24; ending=uple -5
ending=ups 14; ending=ural -17; ending=urce 11; ending=ure 15; ending=ured -7; ending=ures 23; ending=urn 22; ending=urse 9
ending=ury -8; ending=use -18; ending=used -9; ending=user -9; ending=uses -10; ending=ust -11; ending=uted 14; ending=uter -5
ending=utes 15; ending=val 15; ending=vate -6; ending=ved -25; ending=vel 18; ending=vels 5; ending=vely -12; ending=ven 8
ending=vent -6; ending=ver -26; ending=vers 31; ending=ves -12; ending=vice -37; ending=vie 32; ending=vies 16; ending=view 34
ending=ving -10; ending=vity 47; ending=vm 43; ending=vor 6; ending=vous 8; ending=vs -22; ending=w -6; ending=walk 31
ending=wall 10; ending=war 8; ending=ward -8; ending=ware 16; ending=way -25; ending=ways -21; ending=web 13; ending=wed 8
ending=well -18; ending=wer 13; ending=wice -5; ending=win 29; ending=wind 24; ending=wing 11; ending=wise -12; ending=wns -14
ending=wood -7; ending=word -6; ending=work 23; ending=wrap -8; ending=wser -7; ending=wth 8; ending=x -9; ending=xams 16
ending=xed 12; ending=xes 9; ending=xing -7; ending=y're -7; ending=y's -54; ending=yan -6; ending=yed -8; ending=yer 10
ending=yers 7; ending=yes 16; ending=ying 24; ending=yle -9; ending=ync 10; ending=york -8; ending=yout -12; ending=ype 31
ending=ysis 7; ending=zed -10; ending=zes 5; ending=zine 16; ending=zing -15; ending=zone 15; everyday=10 63; everyday=20 -43
everyday=21 7; everyday=22 29; everyday=30 -56; everyday=31 -22; everyday=32 18; everyday=33 35; field=Backend Development -15
field=Biology -41; field=Business -7; field=Computer Science -10; field=Crafts -10; field=Daily Life 14; field=Databases 17
field=Deep Learning -6; field=Design -19; field=DevOps 27; field=Earth Science -8; field=Electronics 30; field=Film 13
field=Fitness -8; field=Food 41; field=Frontend Development 14; field=Game Development 12; field=Gardening 19; field=Hardware 39
field=History -25; field=Literature 35; field=Machine Learning -22; field=Mathematics -42; field=Medicine 16
field=Natural Language Processing -23; field=Operating Systems 9; field=Physics 8; field=Programming -37
field=Programming Languages 24; field=Security 36; field=Social Sciences 8; field=Software Engineering 14; field=Sports 17
field=Statistics 14; field=Visual Arts 30; field=Web Development -39; field=Wellness 31; first=0 7; first=1 -15; first=10 -12
first=12 -8; first=15 10; first=16 -6; first=1st -10; first=2 -28; first=20 -7; first=2018 -8; first=2nd -6; first=3 -12
first=3d 27; first=4 -21; first=5 -17; first=50 -6; first=6 -6; first=7 -5; first=8 -6; first=absolute -10; first=abstract 9
first=access -7; first=accessible 8; first=account -6; first=action 7; first=activities -5; first=actual -22; first=add -13
first=added -32; first=adding -8; first=additional -11; first=advanced 12; first=affects -8; first=afternoon -9; first=ai -7
first=air -6; first=album 19; first=alex -6; first=algebra -12; first=algorithm 8; first=algorithms -15; first=almost -6
first=amazing -8; first=american -17; first=andrew -18; first=annual 5; first=apartment 12; first=api 33; first=app -38
first=application -20; first=applications -10; first=applied -7; first=apply -5; first=applying 7; first=appreciate 8
first=approach -11; first=april -5; first=architecture -13; first=area -8; first=array 26; first=arrays 7; first=art 25
first=aside -6; first=ask 6; first=asked 8; first=asks -8; first=assignment 9; first=attempt -5; first=attended -11
first=audio 14; first=august -13; first=author -5; first=awesome -13; first=baby 12; first=backend 12; first=background -13
first=band 10; first=bank -6; first=bar -9; first=base -13; first=based -5; first=basic -23; first=basics -13; first=batch -7
first=beat 8; first=becoming 7; first=began -12; first=beginner 10; first=beginning 5; first=behind -7; first=best -11
first=bigger -8; first=biggest -12; first=bike 8; first=birthday 6; first=bits -5; first=black -14; first=block -6; first=blood -7
first=board -14; first=bot -15; first=bottom 9; first=bought -7; first=bowl -6; first=boxes -14; first=branch -7; first=break -8
first=breaking 8; first=brief -5; first=bright -5; first=broad -8; first=broken -7; first=brooklyn 5; first=browser -9
first=build 18; first=built -19; first=button 8; first=calculate -6; first=called -21; first=came -6; first=camera 12
first=cards -8; first=case 36; first=cases -7; first=central -6; first=certain -7; first=challenge -17; first=change -12
first=changes -8; first=changing 6; first=chapter 8; first=check -8; first=checked -6; first=checking -10; first=christmas -10
first=chunk 9; first=city 10; first=class -5; first=clean -5; first=cleaned 5; first=click 10; first=close -6; first=closed 6
first=cloud -14; first=coded -5; first=coding -25; first=coffee -10; first=collection -7; first=comes -5; first=command 15
first=commit -14; first=commits -8; first=common -15; first=community 48; first=complete -11; first=completed -28
first=complex 14; first=component 20; first=components 27; first=computer -22; first=computing 7; first=concept -6
first=concepts -14; first=conference 12; first=confidence 7; first=connect -6; first=connecting -7; first=connections -8
first=consistency 15; first=consuming -7; first=container -19; first=continue -19; first=continued -15; first=continuing -7
first=contribute 7; first=conversation -6; first=conversations -6; first=converting -6; first=cool -8; first=copy 6; first=core -8
first=country -10; first=couple -13; first=coursera 18; first=cover 15; first=covering -5; first=covers -5; first=covid 11
first=covid-19 -7; first=crash -10; first=create -11; first=created -7; first=creates -5; first=creating -20; first=creation 7
first=critical 5; first=cross 29; first=cs 19; first=css -14; first=current -7; first=currently -10; first=curriculum -8
first=custom -11; first=customer 6; first=cycle 7; first=database 25; first=dataset -6; first=date 23; first=david -6; first=de -6
first=dead -6; first=debug 10; first=debugging 31; first=dec -12; first=december -7; first=decent -7; first=deck -11
first=deep -6; first=degree 8; first=dependencies -6; first=depth 13; first=derek -18; first=description -10; first=design -6
first=desk -7; first=despite -5; first=dev 18; first=developer -16; first=developing -10; first=dictionary 5; first=difficulty -7
first=discipline -8; first=discussion 9; first=display -6; first=distance 11; first=diving -15; first=document 12; first=dog 17
first=domain -10; first=double -22; first=draft -6; first=drawing 22; first=drop 13; first=dynamic -6; first=earlier -7
first=easy 41; first=eat 6; first=edge -11; first=editor 7; first=effective 7; first=effort -9; first=else 7; first=email -5
first=end 10; first=enemy 19; first=energy -7; first=engineer -11; first=engineering -13; first=english 12; first=enough -12
first=entire -12; first=errors 9; first=everything -7; first=exam -11; first=example -14; first=excellent -6; first=excitement -7
first=exclusively 8; first=execution -8; first=exercise 60; first=exercises 31; first=existing -5; first=experience -9
first=experiment -17; first=experiments 6; first=exploration -14; first=explored -9; first=express -7; first=extra 16
first=extract -6; first=face 6; first=family 21; first=fantastic -6; first=far -6; first=fast -12; first=favorite -22
first=favourite -16; first=feature 5; first=february -12; first=feed 15; first=feedback 7; first=feel -6; first=feeling -8
first=feelings 9; first=field -15; first=figure -5; first=files -23; first=fill 8; first=final 9; first=find -6; first=fine 11
first=finger -16; first=fingers -7; first=finish -13; first=finished -18; first=fixed -20; first=fixing -8; first=flight 24
first=flowers 11; first=focus 14; first=folder -10; first=following -14; first=foot -9; first=form 17; first=format -15
first=forms 9; first=forth -17; first=forward 6; first=found -11; first=foundation 8; first=framework -10; first=fresh 16
first=friday -9; first=friend -7; first=friendly -7; first=friends 14; first=ft -7; first=full-time -5; first=fun -10
first=function -11; first=functionality -13; first=fundamentals 6; first=future -8; first=game 8; first=games 19; first=gap 6
first=garden 23; first=gave 17; first=general -15; first=generate 5; first=generated -5; first=generator -60; first=git 39
first=github 23; first=github.com -15; first=given -6; first=global -16; first=goal 30; first=goals 26; first=google 49
first=gradient 13; first=grammar 27; first=grateful 8; first=ground 15; first=groups -5; first=grow 6; first=growth 18
first=gsoc -7; first=guidance -14; first=guide -14; first=gym 8; first=habit 10; first=habits 10; first=half -8; first=handle 12
first=handling 17; first=hands -8; first=happiness 18; first=hardware -7; first=head -6; first=heading 9; first=health 39
first=healthy 9; first=help -7; first=helped -10; first=helping 6; first=hero -11; first=higher -6; first=highlighting 7
first=history 11; first=hobby 8; first=host -6; first=hot 6; first=house -7; first=however -6; first=html 7; first=http -13
first=https -54; first=hub -8; first=huge -12; first=human -19; first=hybrid -5; first=ice 9; first=icon -17; first=idea -12
first=ideas -6; first=ii -7; first=image 39; first=implement -7; first=implemented -9; first=import 15; first=important -7
first=improve -8; first=including -18; first=increased -8; first=index -9; first=india 14; first=indie 8; first=individual -6
first=info -7; first=information -6; first=ingredients -7; first=initial -23; first=inside -5; first=insights 6
first=installed -10; first=integration -8; first=intended 6; first=intensity -15; first=interest -12; first=interesting -8
first=interface -11; first=intermediate -11; first=internal -9; first=internet -6; first=internship 11; first=interview 65
first=interviews 11; first=intro -21; first=introductory -7; first=jan -7; first=january -18; first=japanese 7; first=javascript 8
first=job 26; first=jobs 7; first=joined -7; first=journey -9; first=julia 8; first=july -13; first=june -17; first=junior 9
first=keep -9; first=key -27; first=keyboard 11; first=keys 6; first=kids 8; first=lab -9; first=labels 22; first=lake -6
first=language -27; first=languages -17; first=laptop -10; first=large -24; first=larger -5; first=late 10; first=latest -5
first=launch -6; first=learn -8; first=learned -23; first=learning -31; first=learnt -11; first=least -7; first=lecture -27
first=led 12; first=legs -13; first=less -6; first=lesson -15; first=let's -8; first=life 16; first=light 9; first=limits 15
first=linear -14; first=lines -6; first=linux -14; first=list -33; first=listening 42; first=literal -5; first=live 9
first=load -12; first=loaded 6; first=loading -7; first=lockdown -10; first=logging 7; first=logic -29; first=long -7
first=looking -15; first=loop 14; first=love -12; first=lovely -6; first=low 14; first=lower -9; first=lunch 23; first=machine -34
first=machines -6; first=magic 9; first=main -31; first=maintaining 8; first=managed 13; first=management -17; first=manager -8
first=managing -7; first=manual 10; first=manually -11; first=map 6; first=march 10; first=markdown 43; first=market -5
first=massive -14; first=master -15; first=match 7; first=material -9; first=materials 5; first=math -6; first=max -15
first=meaning -6; first=meeting 39; first=meetup 8; first=memory 7; first=mental -14; first=mentor 11; first=mentors 19
first=mentorship -6; first=merged -5; first=methods 7; first=middle -6; first=mile -22; first=mileage 17; first=miles 38
first=mini -8; first=minor -17; first=minute -7; first=miss 9; first=missing 10; first=ml 18; first=mobile 6; first=mock 31
first=mode -7; first=model -20; first=models 27; first=module -29; first=momentum 6; first=monday -6; first=money 16
first=mostly -12; first=mount -6; first=movement 5; first=movies 13; first=moving 15; first=multiple 11; first=muscles -6
first=music 20; first=naps 13; first=nature 13; first=near -6; first=needs -5; first=nervous 12; first=nested -7; first=neural -19
first=node -14; first=north 14; first=notation 6; first=note 29; first=notebook -15; first=notes -9; first=november -11
first=number 18; first=nyc 10; first=nyu 17; first=objects 10; first=october -22; first=office -7; first=official -6
first=onto -6; first=open 43; first=open-source 14; first=opening 5; first=operations -10; first=option 5; first=order -8
first=ordered -9; first=organizing -9; first=outline 5; first=output -21; first=overview 6; first=pace 40; first=packages 21
first=page -14; first=painting 16; first=pair 29; first=pairing 25; first=pandemic 7; first=paper 23; first=parameters 5
first=partially 7; first=particular -6; first=partner -13; first=parts 35; first=party 7; first=pass -21; first=past -13
first=pattern 10; first=pcb 27; first=people -14; first=people's -5; first=perfect -5; first=performance 92; first=period -8
first=personal 40; first=perspective 24; first=phase -10; first=phone -18; first=physical 10; first=picture 10; first=piece -9
first=pieces 10; first=place -6; first=plan -20; first=planned -12; first=plans -10; first=planted 12; first=plants 9
first=platform -10; first=playing 23; first=pm -15; first=podcast 16; first=point -6; first=popular 17; first=portfolio 25
first=possible -9; first=power 31; first=pr 12; first=practical -9; first=practice 47; first=practiced -30; first=practices -8
first=practicing 5; first=prediction -10; first=preparation -7; first=presentation -9; first=prevent -5; first=previous -21
first=primary -16; first=print 17; first=priority 7; first=problem 23; first=problems 10; first=processing -28; first=product -10
first=productivity 9; first=products -10; first=prof -20; first=professional -12; first=programmer -8; first=progress 19
first=project -10; first=prompts -9; first=proof 16; first=proper -17; first=proposal 12; first=prototype 18; first=provide -8
first=published 8; first=publishing -10; first=pull 22; first=purposes -6; first=push 28; first=put -7; first=puzzle 14
first=quality -6; first=query 5; first=question -8; first=quiz 9; first=race 7; first=rain 14; first=random -8; first=range 18
first=rapid -7; first=rating 6; first=rc -22; first=re-read -6; first=read -20; first=reading 18; first=real 9; first=recall -6
first=recent -12; first=recovery 10; first=red -19; first=reduce 6; first=refactor 24; first=refactoring 30; first=reference -9
first=reflect 9; first=refresher -6; first=regarding -5; first=related -12; first=relative 13; first=release -15
first=remaining -10; first=remote 25; first=remove -8; first=removed 18; first=repeat 6; first=replace -7; first=report 7
first=reports 7; first=request -8; first=requests -7; first=requirement -5; first=rest 87; first=result 8; first=results -10
first=resume 6; first=reverse -7; first=review -8; first=reviewed -13; first=reviewing 8; first=revisited -6; first=right -28
first=risk 7; first=road -10; first=robot -10; first=room -10; first=route -8; first=routine 5; first=row 19; first=ruby -11
first=rules -7; first=run 48; first=running -11; first=safe 15; first=salt -7; first=sample 10; first=saturday -6; first=saw 13
first=say 7; first=scale -10; first=scene 14; first=schedule -5; first=science 25; first=score 7; first=scratch -17
first=script 11; first=search -6; first=secret 12; first=section -24; first=see -8; first=seeing 9; first=self 30; first=send -6
first=senior -6; first=sentences -11; first=september -12; first=series -29; first=server -15; first=session -15; first=sessions 7
first=set -11; first=sets -5; first=setting -10; first=setup -11; first=shape 17; first=short 19; first=shot -9; first=shows -10
first=signal -15; first=similar -16; first=simple -33; first=simplicity -5; first=single -17; first=sivers -5; first=size -8
first=skills -21; first=sleep 25; first=slightly -6; first=slower -9; first=slowly -5; first=smaller -8; first=smarter 6
first=smooth -5; first=snow -8; first=social -6; first=soft 18; first=solid -7; first=solo 22; first=solutions -20
first=solving -6; first=something -6; first=songs 22; first=sort 9; first=sound 15; first=sounds 7; first=source -9
first=space -27; first=speaking 31; first=special -8; first=specific -13; first=spent -13; first=stack -33; first=staff 10
first=standard -5; first=start -19; first=started -52; first=starting 22; first=starts -6; first=startup 6; first=state 15
first=stay 6; first=step 17; first=storage 44; first=store -15; first=straight 11; first=stream 15; first=street 6
first=strength 21; first=string -11; first=strings -12; first=strong -6; first=structure -9; first=structured 25
first=struggled -6; first=struggling -8; first=stuck -6; first=students -7; first=studied -9; first=study -5; first=studying -8
first=style -7; first=subject -7; first=summary -9; first=summer 11; first=sun -5; first=sunday -6; first=support -6
first=switch 12; first=syntax -21; first=system -11; first=systems -11; first=table -6; first=talking 7; first=target -10
first=task 29; first=tasks -7; first=teaching 23; first=team -11; first=technical 17; first=technique 18; first=technologies -10
first=template -5; first=ten 7; first=tendency -6; first=test 8; first=tested 35; first=tests 25; first=text -13
first=textbook -8; first=thanks -8; first=that's -18; first=theme -8; first=there's -11; first=they're -10; first=think -8
first=third -6; first=throwing -5; first=thursday -6; first=timeline -12; first=tinkering -6; first=tiny 7; first=tired 7
first=today's -103; first=token -6; first=tool -11; first=top -17; first=topic -6; first=topics -18; first=total -17
first=touch 13; first=towards -8; first=track -6; first=tracker -16; first=tracks -6; first=train -10; first=training -8
first=travel 14; first=travelling -6; first=tree -26; first=tricky -12; first=tried -9; first=tries -5; first=trip -18
first=try -6; first=trying -8; first=tuesday -5; first=turn -6; first=turning 6; first=turns 6; first=tutorial -11; first=tv 5
first=twitter 17; first=type 6; first=types 6; first=udemy 100; first=ui -6; first=understand -7; first=unique -5
first=upcoming -12; first=update -8; first=updated -16; first=upload -10; first=useful -10; first=user 19; first=uses -16
first=vacation 21; first=validation 23; first=value -6; first=values -13; first=variable -6; first=version -20; first=video 22
first=view -25; first=views 12; first=vision -11; first=visiting -12; first=visual 5; first=vm 32; first=vocabulary 9
first=volume 15; first=vs -20; first=walk 36; first=walking 27; first=washington -7; first=watched -36; first=watching 14
first=we're -12; first=we've -9; first=weather -16; first=web 27; first=website 14; first=wedding 6; first=wednesday -6
first=week's -8; first=weekly -11; first=weird -8; first=welcome 6; first=what's -8; first=whole 25; first=wind 6
first=windows 10; first=women 8; first=word -6; first=words 8; first=work 11; first=worked -10; first=workflow 15
first=writing 19; first=written -5; first=wrong -13; first=wrote -8; first=y -7; first=year's -12; first=yesterday's -17
first=york -12; first=you're -6; first=young 18; form= -37; form=field 41; form=name 83; form=words -17; hasCapital= 33
hint=cue 55; hint=heading 54; hint=link 72; hint=shape 59; hint=strong 19; in=1 -23; in=2 16; in=3 19; in=4 27; in=6 76
isHeading= 65; isItem= 40; isLead= 26; isLink= 46; isStrong= 27; known= 174; last=1 29; last=12 13; last=13 8; last=15 5
last=1st -5; last=2 18; last=2020 6; last=2022 7; last=2023 -21; last=2024 -7; last=2025 -13; last=26 6; last=3 -14; last=4 -7
last=5 6; last=6 -6; last=7 -6; last=ability -6; last=accessible 8; last=according -13; last=account 11; last=achievements -12
last=action -15; last=activities -14; last=activity 16; last=add -9; last=added -10; last=addresses 14; last=advice -5
last=affects -5; last=afternoon -8; last=ahead -6; last=air -9; last=album 32; last=allows -7; last=american -5; last=analysis 8
last=anxiety -7; last=apartment 6; last=app 15; last=application 21; last=applications -7; last=appreciate 8; last=approach 11
last=approaches -5; last=apps 8; last=architecture 18; last=array -8; last=arrays 8; last=art 30; last=articles 6; last=attempt -7
last=attempts 7; last=attended -7; last=audio -11; last=august -9; last=away -8; last=baby 7; last=backend 8; last=bank -6
last=bar 6; last=basic -10; last=basics -12; last=basis 10; last=batch -9; last=beat 9; last=becoming 8; last=bed 25
last=began -8; last=begin 5; last=behind -9; last=best -10; last=better -11; last=bits -6; last=black -10; last=blank -7
last=block -5; last=blog -13; last=blood -8; last=blue -6; last=board 23; last=bonding 16; last=book 15; last=bot -5
last=bottom -9; last=bought -5; last=box -5; last=boxes -12; last=break -6; last=breaking 7; last=breaks 13; last=bridge -7
last=browser -7; last=bug 11; last=bugs -10; last=build 16; last=building -37; last=built -10; last=bunch -5; last=button 17
last=calendar -9; last=call -9; last=called -6; last=calls 9; last=came -11; last=camera 24; last=case 43; last=cases -11
last=categories -9; last=center -7; last=central 5; last=challenges 19; last=changed -5; last=changes -15; last=chapter -11
last=characters -8; last=chat -5; last=chats -15; last=checked -5; last=checking -10; last=child 5; last=chunk -8; last=city -6
last=class 31; last=classic -5; last=client -6; last=clock 11; last=club 24; last=code 17; last=coded -6; last=coding -36
last=coffee -15; last=colleagues -6; last=collect 8; last=comes -12; last=coming -7; last=command -7; last=commit -14
last=community 17; last=competition 7; last=completed -15; last=component 30; last=components 43; last=comprehension -12
last=computer -8; last=concepts -11; last=conditions -5; last=connecting -6; last=connection 11; last=connections 5
last=consuming -7; last=containers 17; last=contains -9; last=content -8; last=continue -12; last=continued -9; last=continues -8
last=continuing -5; last=contribute 7; last=control 18; last=conversation -7; last=conversations -14; last=copy 6; last=country 28
last=course 38; last=coursera 11; last=covered -10; last=covering -9; last=covers -5; last=covid-19 -7; last=create -10
last=creating -6; last=creation 13; last=cross -10; last=css -15; last=culture 19; last=currently -7; last=custom -18
last=cycle 6; last=daily -8; last=database 5; last=dataset -7; last=date -7; last=debugging 5; last=dec -10; last=december -7
last=deck -10; last=deep -9; last=degree 7; last=dependencies -9; last=depending -6; last=design -21; last=designing 6
last=desktop 14; last=dev 5; last=development 12; last=dictionary 8; last=digital -10; last=direction -7; last=directory -9
last=discipline 9; last=discovered -10; last=discussion -12; last=display 10; last=distance 6; last=dive -13; last=diving -14
last=document 18; last=documentation -8; last=doesn't -6; last=dog 18; last=double -7; last=draft 15; last=drawing 6; last=due -11
last=earlier -6; last=early -6; last=easy -6; last=edge 6; last=edition -15; last=editor 17; last=effort -8; last=else 6
last=email -5; last=engineer 18; last=enough -6; last=entry -5; last=environment 5; last=era -8; last=error 14; last=errors 18
last=evaluation 19; last=events -9; last=everything -10; last=example -7; last=examples 10; last=execution 7; last=exercise 44
last=existing -7; last=exists -5; last=experiences 7; last=experiment -10; last=experimented -5; last=exploration -11
last=explored -5; last=exported -7; last=f -6; last=faced -10; last=failure 16; last=fair 21; last=family 29; last=favorite -8
last=feature -8; last=features -7; last=february -6; last=feed -7; last=feedback 12; last=feel -5; last=fiction 6; last=field 5
last=figure -5; last=files -7; last=film 20; last=finger -10; last=fingers -6; last=finish -9; last=fire 9; last=fit 15
last=fixing -6; last=flight 22; last=flow 12; last=folder -29; last=folders -10; last=following -8; last=food 14; last=forcing 16
last=form 26; last=found -14; last=framework 18; last=frameworks -8; last=free -8; last=friday -7; last=friendly 7; last=friends 8
last=front -10; last=full -9; last=full-time 6; last=fun -7; last=function -9; last=functionality -24; last=functions 30
last=future -8; last=game 32; last=games 5; last=garden 25; last=gave -5; last=gem 17; last=generation 20; last=generator -12
last=github -9; last=github.com -15; last=goal 7; last=goals 32; last=goes -6; last=grammar 11; last=grateful 9; last=growth 10
last=guidance -5; last=guide 5; last=habit 11; last=habits 9; last=hacking 12; last=half -12; last=hands -6; last=happiness 22
last=hard -5; last=hardware -5; last=head 8; last=health 32; last=healthy 8; last=helped -8; last=high -8; last=highlighting 6
last=history 22; last=holds -7; last=home -6; last=hosted -6; last=however -8; last=html -12; last=http -12; last=https -57
last=hub 9; last=human -5; last=ice 6; last=idea -5; last=ideas -13; last=ii -6; last=implementation 14; last=implementing 5
last=including -11; last=increases -7; last=index -18; last=india 6; last=information -17; last=input 12; last=inside -8
last=insights 10; last=instance 13; last=instances 6; last=instead -12; last=integration 12; last=intensity -12; last=interest -20
last=interface -21; last=intermediate -7; last=internet -6; last=internship 17; last=interview 49; last=interviews 24
last=intro -15; last=introduction -8; last=isn't -7; last=issues 8; last=items -15; last=january -6; last=job 16; last=jobs 22
last=joined -5; last=journey -15; last=js -12; last=julia -5; last=july -10; last=june -11; last=key 13; last=keyboard 11
last=keys 10; last=kids 6; last=lab 15; last=label -8; last=labels 21; last=language -37; last=late -5; last=layers 8
last=layout -12; last=learn -13; last=learning -7; last=learnt -8; last=lecture -40; last=lectures -11; last=led 18; last=left -9
last=legs -10; last=lessons 7; last=level -8; last=levels 9; last=library 20; last=life -9; last=light -5; last=limits 17
last=line 14; last=links 11; last=list -17; last=listening 33; last=live -5; last=location -9; last=lockdown -10; last=logging -7
last=lol -9; last=long -11; last=looking -15; last=looks -6; last=loop -10; last=loops -10; last=low -5; last=lunch -10
last=machine 10; last=machines -10; last=magazine 9; last=magic 7; last=makes -10; last=man 19; last=management 8; last=manager 12
last=map 7; last=march 9; last=mark -8; last=markdown 17; last=market 5; last=martin -7; last=master -6; last=match 6
last=material -16; last=materials 9; last=math -9; last=max 11; last=media -9; last=meeting 61; last=meetup 15; last=memory 16
last=mentor 15; last=mentorship -12; last=message -6; last=messages -6; last=methods -7; last=michael -6; last=microsoft 6
last=mileage 24; last=miles 55; last=milestone -5; last=mini -18; last=mistakes 13; last=mix 10; last=mock -8; last=mode -10
last=model 8; last=models -12; last=module -29; last=momentum 7; last=money 13; last=mount -5; last=movement 14; last=movies 16
last=moving 9; last=ms -6; last=multiple -8; last=muscles -9; last=musical -6; last=naps 13; last=nature 9; last=needs -6
last=nervous 8; last=network -12; last=neural -11; last=node -7; last=note 14; last=notebook -7; last=notes 11; last=november -7
last=number 7; last=nyc 12; last=nyu 22; last=objects 23; last=october -10; last=ones -11; last=online -20; last=onto -8
last=open -10; last=operations -6; last=opportunities 6; last=optimization 17; last=options 8; last=ordered 6; last=overview -8
last=pace 45; last=packages 23; last=page 22; last=pain 15; last=painting 9; last=pair 29; last=pairing 13; last=pandemic 7
last=paper -7; last=parameters -9; last=park 11; last=parts 10; last=pass 9; last=past -6; last=path 11; last=paths -11
last=pattern 14; last=pen -6; last=performance 38; last=period -9; last=personality -9; last=perspective 16; last=phase -7
last=phone -10; last=phrases 7; last=picture 10; last=pictures -6; last=place -5; last=plan 15; last=planned -6; last=plans -8
last=planted 16; last=plants 12; last=platform -8; last=platforms -9; last=playing 17; last=plugin 16; last=pm -13; last=podcast 7
last=point 16; last=pointers -6; last=popular -5; last=portfolio 8; last=position 7; last=practice 34; last=practiced -16
last=practicing 11; last=presentation -12; last=pressure -8; last=preview -20; last=previous -5; last=print 20; last=problem -13
last=problems 25; last=process 8; last=processes -6; last=processing -11; last=produce 8; last=product -12; last=products -12
last=prof -11; last=program 21; last=programs -14; last=progress -48; last=prompts -12; last=proof 23; last=properly 6
last=proposal 20; last=prototype 22; last=publishing -9; last=pull -7; last=purpose 8; last=purposes -23; last=push -12
last=quality 6; last=quarter -6; last=question 7; last=questions 25; last=quiz 7; last=quote -24; last=race 16; last=ran -9
last=range 14; last=rate -16; last=rc -10; last=re-read -5; last=reader 16; last=reading 40; last=readme -15; last=refactor 23
last=reference 6; last=reflect 9; last=refresher -6; last=regularly 9; last=reinforcement -5; last=related -9; last=remote 8
last=remotely 43; last=removed -6; last=repo 11; last=repository -23; last=representation -5; last=request 7; last=research -9
last=reset 6; last=resource -11; last=resources -8; last=response -6; last=responsive 6; last=rest 50; last=result 8
last=results 9; last=resume 6; last=return 5; last=reviewed -6; last=reviewing 13; last=reviews 6; last=right -18; last=risk 16
last=road -7; last=robot 15; last=room 6; last=route 12; last=routine 17; last=row 20; last=run 42; last=running -14
last=runs -10; last=rust 6; last=safe 8; last=salt -7; last=saturday -6; last=saw 33; last=scale -8; last=scenario -9
last=scene 23; last=schedule -5; last=school -7; last=science -26; last=score 13; last=scratch -15; last=screen 14; last=script 11
last=search 8; last=season -5; last=second -6; last=secret -6; last=section -22; last=see -6; last=seeing 9; last=seems -7
last=semester -6; last=september -7; last=sequence -15; last=series -20; last=service -23; last=services 10; last=sets 7
last=setting -8; last=shape 16; last=sharing -9; last=short -16; last=show -11; last=side -9; last=signal 13; last=similar -9
last=simplicity -6; last=sit 8; last=sivers -18; last=size -15; last=sleep 16; last=slow -6; last=slower -7; last=smarter 7
last=snow -7; last=social -6; last=software 8; last=solo 16; last=solution -9; last=solving 6; last=something -6; last=song 15
last=songs 17; last=sort 9; last=sounds 7; last=source 18; last=space -12; last=speakers -18; last=speaking 33; last=speed 8
last=spending 5; last=spent -9; last=spot -7; last=stack -15; last=staff -5; last=standard -6; last=start -10; last=started -14
last=starting -9; last=starts -7; last=steps -7; last=stick -5; last=storage 22; last=story 12; last=strategy 11; last=stream 19
last=strength 8; last=stress -6; last=string -16; last=strings -7; last=structure -8; last=struggled -5; last=struggles -6
last=struggling -8; last=students -6; last=studied -6; last=studying -7; last=style -8; last=summary -12; last=summer -6
last=sunday -6; last=switch 19; last=syntax -19; last=system 7; last=systems -5; last=takes -9; last=talk 24; last=talks -6
last=target -10; last=task -7; last=tasks -13; last=taught 6; last=teaching 8; last=team 9; last=technique 10; last=techniques -7
last=technologies -10; last=temperature -5; last=template 44; last=tendency -8; last=tension -12; last=test 6; last=tested 12
last=testing 7; last=text 20; last=thanks -6; last=that's -14; last=theory 8; last=there's -12; last=they're -7; last=think -5
last=throughout -10; last=timeline -12; last=tinkering -7; last=tips -5; last=tired 8; last=today's -16; last=together -5
last=ton -5; last=tools 22; last=top -7; last=topics -21; last=total -8; last=touch 7; last=towards -10; last=tracks -9
last=training 26; last=transition 20; last=travel 12; last=tried -5; last=tries -5; last=trip 9; last=trying -10; last=turn 15
last=turns 8; last=tutorials -6; last=tv 7; last=twice -5; last=type 23; last=udemy 34; last=ui 16; last=understanding 11
last=unit -6; last=university -7; last=upcoming -7; last=update -6; last=updates 6; last=upload -7; last=user -9; last=users -7
last=uses -6; last=vacation 17; last=validation 9; last=value 7; last=variables 12; last=variety -5; last=version -10
last=view 11; last=views 9; last=vision -5; last=visited 7; last=visiting -6; last=visual -5; last=vm 43; last=vocabulary 11
last=volume 11; last=vs -22; last=w -6; last=walk 35; last=war 8; last=watched -12; last=watching 18; last=we're -8; last=we've -9
last=weather -18; last=website 17; last=wednesday -6; last=weekend 7; last=weekly -9; last=weight -12; last=what's -7
last=white -6; last=whole -5; last=window -9; last=words 18; last=work 17; last=worked -13; last=workflow 29; last=working -42
last=works -22; last=wrap -6; last=write -6; last=writing 15; last=x -9; last=yellow -7; last=yes 7; last=york -8; last=you're -6
last=youtube 7; last=zone 7; lead= -13; lead=1 -15; lead=100 -13; lead=13 -15; lead=14 12; lead=15 -17; lead=16 -7; lead=18 -10
lead=1st 12; lead=2 22; lead=20 -11; lead=21 -6; lead=23 -6; lead=25 -6; lead=26 -6; lead=28 -7; lead=2nd -6; lead=3 9
lead=30 -12; lead=3d 11; lead=3rd -5; lead=4 35; lead=50 -6; lead=6 -14; lead=7 10; lead=8 8; lead=90 -10; lead=abstract 7
lead=according -5; lead=active -10; lead=actual 29; lead=add 31; lead=added 42; lead=adding -7; lead=additional -9; lead=ai -13
lead=almost -6; lead=andrew -8; lead=api -9; lead=applied 7; lead=arrived 21; lead=asked 6; lead=asking -5; lead=assigned 31
lead=attempting 9; lead=attended -7; lead=attending -15; lead=attention -17; lead=audio -13; lead=awesome 11; lead=aws -8
lead=based -12; lead=basic 31; lead=becoming 17; lead=beginning -7; lead=best 9; lead=bigger 13; lead=black -22; lead=blog -14
lead=blue -7; lead=book -9; lead=bring -11; lead=broad 7; lead=build 12; lead=building 12; lead=built 22; lead=c -6
lead=called 29; lead=challenging -5; lead=change 15; lead=changed 21; lead=changing -8; lead=chapter -8; lead=checked 6
lead=cleaned 15; lead=closed 7; lead=cloud -12; lead=code -34; lead=coffee -8; lead=color -6; lead=combined 6; lead=coming 6
lead=command -7; lead=common 6; lead=completed -6; lead=completing -6; lead=complex -8; lead=complicated 5; lead=components -5
lead=computer 6; lead=confusing -6; lead=continuing 7; lead=control -10; lead=converting 19; lead=cool 8; lead=core -9
lead=couple 6; lead=course 35; lead=covid-19 -7; lead=create 7; lead=creating 22; lead=cross -6; lead=css -16; lead=current -6
lead=custom 14; lead=daily 22; lead=dark 9; lead=david -8; lead=de -13; lead=decided 19; lead=deep -9; lead=deeper 6
lead=depending -11; lead=depth -8; lead=derek -7; lead=designed 19; lead=developer -8; lead=developing 24; lead=digital -7
lead=discussed 6; lead=display 6; lead=django -10; lead=domain -6; lead=drawing 15; lead=dynamic 13; lead=easy 19; lead=either 7
lead=end 11; lead=ended -12; lead=engineering -9; lead=enjoy 8; lead=enjoyed 13; lead=enjoying 17; lead=entire 7; lead=entirely 6
lead=error -10; lead=example -10; lead=excited -17; lead=existing -6; lead=expecting -8; lead=experimented 13; lead=explaining 9
lead=explore 8; lead=explored 13; lead=extra 19; lead=failed -12; lead=favorite 20; lead=favourite 13; lead=featured -11
lead=features 8; lead=feeling -18; lead=fellow -5; lead=figured -10; lead=file -7; lead=find 9; lead=finger -5; lead=finish 14
lead=finished 27; lead=finishing 40; lead=fix 12; lead=fixed 10; lead=fixing 11; lead=focusing -7; lead=followed -17
lead=following -11; lead=forced 20; lead=found 42; lead=free 18; lead=fresh -13; lead=friendly 15; lead=full 22; lead=fully -22
lead=functional 16; lead=gained -8; lead=game -7; lead=general 11; lead=generating -5; lead=git -12; lead=github 6; lead=giving 11
lead=goal -6; lead=green 23; lead=gym -9; lead=half -7; lead=hand -8; lead=handling 12; lead=hanging 8; lead=happened 31
lead=heading -8; lead=helping 25; lead=high -6; lead=hitting -11; lead=home -10; lead=hoping -11; lead=hosted 24; lead=huge -6
lead=human -13; lead=image -7; lead=implemented -5; lead=implementing -5; lead=imported 14; lead=improved 6; lead=improving 9
lead=including 17; lead=increased 19; lead=indie 7; lead=individual 11; lead=inner -9; lead=inspired -12; lead=installed -7
lead=interested -9; lead=interesting -14; lead=interview -12; lead=introduced 11; lead=introducing 19; lead=involved -10
lead=javascript -9; lead=job 8; lead=joined 15; lead=js 11; lead=july -7; lead=june -9; lead=keep 16; lead=keeping -6
lead=kept -5; lead=key -13; lead=language -10; lead=learned 16; lead=learning -35; lead=learnt -11; lead=lecture -7; lead=led 17
lead=less -10; lead=level -11; lead=liked -9; lead=limited -11; lead=linear -8; lead=list -5; lead=lived -10; lead=living -17
lead=local 17; lead=log -10; lead=logging 7; lead=long 27; lead=looked 7; lead=looking 11; lead=losing -16; lead=love 24
lead=lovely 25; lead=low -10; lead=lower -10; lead=lunch -10; lead=machine -11; lead=main -9; lead=mainly 8; lead=managed -9
lead=managing 14; lead=manual 9; lead=manually -10; lead=markdown 15; lead=max 10; lead=meaning -5; lead=meeting -21
lead=mentioned -22; lead=mentor 6; lead=michael -9; lead=microsoft -17; lead=minimal 13; lead=minor 15; lead=minute 7
lead=missing 9; lead=ml -21; lead=monthly 12; lead=mostly -8; lead=move -6; lead=moved 9; lead=multiple 7; lead=music -8
lead=name -5; lead=natural -7; lead=near 8; lead=need 32; lead=needed -9; lead=needs -6; lead=nested -8; lead=network -12
lead=neural -7; lead=normal 12; lead=noticed 7; lead=officially 6; lead=online -5; lead=open -33; lead=organized -9
lead=organizing 11; lead=original 11; lead=overall 6; lead=pace -7; lead=page -7; lead=painting 6; lead=paired -12
lead=pandemic -6; lead=paper -8; lead=participated 19; lead=particular -9; lead=passed 13; lead=pcb -17; lead=people -8
lead=perfect 15; lead=performance -18; lead=picked -14; lead=picking -9; lead=place -5; lead=planned 21; lead=planning -14
lead=planted 14; lead=play -7; lead=played -14; lead=playing 14; lead=popular 77; lead=possible 12; lead=post 27
lead=potential 11; lead=power -15; lead=practical -7; lead=practice 13; lead=practiced -8; lead=preparing 32; lead=previous 10
lead=previously 6; lead=problems 8; lead=processing 6; lead=product 7; lead=professional -6; lead=programming -15
lead=progress -8; lead=project -13; lead=proper 14; lead=provided 8; lead=published 20; lead=pull 9; lead=push 33; lead=pushed 8
lead=putting -13; lead=quickly 5; lead=random -11; lead=rc -7; lead=react -8; lead=reading -20; lead=real -7; lead=realized -19
lead=reasonable 6; lead=recent 9; lead=red 6; lead=reducing 12; lead=refactoring -8; lead=regular 22; lead=related 20
lead=relatively -7; lead=remaining 8; lead=reminded -5; lead=research 24; lead=resource 7; lead=rest -6; lead=returned -6
lead=review 22; lead=reviewed 17; lead=routing 6; lead=run -8; lead=running 10; lead=saving 9; lead=saw 16; lead=saying -6
lead=scheduling 9; lead=school 9; lead=science -16; lead=search -9; lead=secret 10; lead=see 6; lead=seeing -11; lead=seemed -6
lead=selected -11; lead=self -6; lead=set 36; lead=setting 21; lead=settled 5; lead=setup -6; lead=share 10; lead=shared -20
lead=sharing -8; lead=short 10; lead=shows 9; lead=side -12; lead=signed 10; lead=significant -6; lead=similar 5; lead=simple 30
lead=single 9; lead=skills -5; lead=slow 8; lead=smart 8; lead=software -11; lead=solo 13; lead=solutions -7; lead=solved -7
lead=solving 14; lead=someone -5; lead=somewhat 6; lead=source -8; lead=special 12; lead=specific 18; lead=spending 9
lead=spent -11; lead=spring 14; lead=standard 9; lead=started -12; lead=starting -10; lead=state -8; lead=static -11; lead=stay 5
lead=stopped 9; lead=string -14; lead=strong -8; lead=struggled 8; lead=struggling 10; lead=studied 11; lead=study -12
lead=studying -11; lead=submitted 20; lead=successful 9; lead=suggested -18; lead=surprised 11; lead=surprising 16
lead=switched 18; lead=switching -14; lead=takes 6; lead=talking -14; lead=task -16; lead=teaching -8; lead=tech -12
lead=technical -9; lead=test -7; lead=tested 9; lead=testing 20; lead=that's -6; lead=thinking -6; lead=third -7; lead=top -7
lead=total -7; lead=totally 8; lead=tracking -5; lead=trained -12; lead=training 11; lead=travel -6; lead=tried 24
lead=trouble -5; lead=trying -16; lead=turned 22; lead=twitter -7; lead=ubuntu 5; lead=understand 18; lead=upcoming 20
lead=update 13; lead=updated 11; lead=uploaded 14; lead=uses 20; lead=validation 6; lead=video -13; lead=vision -9
lead=visited -9; lead=visual 18; lead=vs 14; lead=waiting -10; lead=walking -14; lead=watch 14; lead=watched 11; lead=web -11
lead=website -11; lead=wedding -9; lead=weekly 11; lead=weird 6; lead=whether 7; lead=white -13; lead=whole 25; lead=window 6
lead=winter 12; lead=wonderful -7; lead=word 7; lead=work 19; lead=worked 9; lead=working 28; lead=world 6; lead=write -8
lead=writing 9; lead=wrote 26; lead=year's 6; lead=zero -8; length=0 -18; length=1 -30; length=2 9; length=3 21; length=4 24
length=5 20; share=0 -19; share=2 13; share=3 34; share=4 -26; short=heading -83; short=lead -6; short=opening -45; size=0 34
size=1 43; size=2 22; size=3 8; size=5 -5; size=6 -26; size=7 -55; stem=1 29; stem=12 13; stem=13 8; stem=15 5; stem=1st -5
stem=2 18; stem=2020 5; stem=2022 7; stem=2023 -21; stem=2024 -7; stem=2025 -13; stem=26 6; stem=3 -14; stem=4 -7; stem=5 6
stem=6 -6; stem=7 -6; stem=abil -18; stem=abst -13; stem=acce -5; stem=acco 21; stem=achi -16; stem=acqu -6; stem=acti -14
stem=add -9; stem=adde -10; stem=addi -14; stem=addr 11; stem=adju -9; stem=advi -9; stem=affe -5; stem=afte -13; stem=agen -23
stem=ahea -6; stem=air -9; stem=albu 31; stem=alex -6; stem=alig -13; stem=all- -13; stem=allo -17; stem=alon -6; stem=alte -7
stem=amer -7; stem=amon -7; stem=ange -14; stem=angl -7; stem=anim 6; stem=anki 6; stem=answ -6; stem=anth 16; stem=anti -8
stem=anxi -8; stem=anyw -10; stem=app 15; stem=apps 8; stem=arch 9; stem=argu 15; stem=arri -5; stem=art 30; stem=arti 23
stem=asse 21; stem=assi -16; stem=asyn 12; stem=atla -11; stem=atta -13; stem=atte -16; stem=attr -5; stem=audi 16; stem=augu -9
stem=aust 14; stem=auth 15; stem=auto -5; stem=avai -6; stem=aver -5; stem=awar 12; stem=away -8; stem=band -7; stem=bank 8
stem=bar 6; stem=barr 21; stem=base 9; stem=batc -13; stem=batt 23; stem=beat 10; stem=bed 25; stem=beer -5; stem=bega -8
stem=begi -6; stem=beha -7; stem=behi -10; stem=benc 20; stem=best -10; stem=bett -12; stem=bike 11; stem=bill 6; stem=bing -6
stem=blan -7; stem=bloo -11; stem=blue 24; stem=blur 6; stem=boar 9; stem=bond 11; stem=book 33; stem=borr 13; stem=bot -6
stem=bott -10; stem=boug -5; stem=boun 29; stem=box -5; stem=boxe -12; stem=brai -6; stem=brea 34; stem=brid -10; stem=brig -10
stem=bril 7; stem=brou -7; stem=brow -13; stem=bug 11; stem=bugs -10; stem=buil -36; stem=bunc -6; stem=busi -8; stem=butt 5
stem=calc 5; stem=cale -12; stem=cali 17; stem=came 12; stem=camp 8; stem=canc 9; stem=cann -6; stem=capa -8; stem=capi 6
stem=card 19; stem=carr 10; stem=case 32; stem=cata 6; stem=cate -7; stem=caus -5; stem=cele -19; stem=cent -13; stem=cert 33
stem=chai -8; stem=chal 15; stem=cham 11; stem=chan -30; stem=chap -22; stem=char 26; stem=chec -10; stem=cher 9; stem=ches 6
stem=chil 34; stem=chin -10; stem=chor 9; stem=chri -7; stem=circ -12; stem=city -6; stem=clas 15; stem=clea -8; stem=clie -9
stem=clim 32; stem=cloc 5; stem=clon -11; stem=clou -7; stem=club 19; stem=clus 6; stem=codi -41; stem=coff -15; stem=cold 5
stem=comb -10; stem=come -11; stem=comm -6; stem=conc 15; stem=cond 16; stem=conf 8; stem=conn 9; stem=cons 17; stem=cont 19
stem=cool -22; stem=coor 6; stem=corn -7; stem=corr -18; stem=cost 16; stem=coun 27; stem=cour 41; stem=cove -14; stem=crea -7
stem=cris -8; stem=crit -9; stem=crop 7; stem=cros -12; stem=crun -7; stem=crus 7; stem=css -15; stem=cult 33; stem=cura 8
stem=curi -8; stem=curr 5; stem=cust -29; stem=cycl 17; stem=dabb 5; stem=dail -8; stem=dani 13; stem=date 10; stem=daug 17
stem=davi -7; stem=dead 13; stem=debu 8; stem=dec -10; stem=deck -13; stem=deep -7; stem=defi -7; stem=degr 10; stem=deli -15
stem=dema -7; stem=depa 12; stem=depe -17; stem=dept -6; stem=desc 6; stem=dese 6; stem=desi -8; stem=desk 9; stem=dest -6
stem=deta -7; stem=dete -15; stem=dev 5; stem=devi -21; stem=diff -11; stem=dime 5; stem=dire -16; stem=disc -17; stem=dist -12
stem=dive -14; stem=divi -15; stem=docu 19; stem=does -6; stem=dog 18; stem=doub -11; stem=down -6; stem=draf 26; stem=drai -10
stem=dram 5; stem=drea 18; stem=drin 5; stem=drop 24; stem=due -11; stem=earl -12; stem=easi -5; stem=easy -7; stem=ecos -6
stem=edit -11; stem=effo -11; stem=elec -11; stem=elev 17; stem=emba 7; stem=embe -10; stem=emer -8; stem=enco -11; stem=ende -11
stem=enem 8; stem=engi 14; stem=enjo -6; stem=enou -7; stem=ente -7; stem=enth -6; stem=entr -23; stem=envi 19; stem=epis -9
stem=era -8; stem=erro 33; stem=eval 9; stem=evan 6; stem=even -14; stem=ever -25; stem=exam 21; stem=exce -21; stem=exci -11
stem=exec 15; stem=exer 47; stem=exha 6; stem=exis -7; stem=expe -40; stem=expl -7; stem=expr 6; stem=extr -16; stem=f -6
stem=face 6; stem=faci -8; stem=fact -15; stem=fail -56; stem=fair 13; stem=fall -7; stem=fami 14; stem=fant 12; stem=fath 18
stem=favo -15; stem=feat -18; stem=febr -6; stem=feed 15; stem=feel -14; stem=fict 6; stem=file -15; stem=film 18; stem=filt 11
stem=fina -10; stem=fini -12; stem=finn -9; stem=fire 36; stem=fit 15; stem=fixi -6; stem=flig 13; stem=flow 20; stem=focu -7
stem=foll -11; stem=food 12; stem=foot 6; stem=forc 11; stem=fore -9; stem=form 16; stem=fort -10; stem=foru 25; stem=foun -27
stem=four -12; stem=fram 9; stem=free 11; stem=freq 16; stem=frid -18; stem=frus -13; stem=full -12; stem=fun -7; stem=func -15
stem=fund 17; stem=futu -8; stem=game 41; stem=gard 25; stem=gave -5; stem=gem 17; stem=gene 17; stem=germ 10; stem=ghos -14
stem=girl -7; stem=gith -24; stem=give -7; stem=glad -5; stem=glas -6; stem=glor -5; stem=goal 39; stem=gods -6; stem=goes -6
stem=goog -13; stem=grad 11; stem=gram 10; stem=gran 17; stem=grat 9; stem=grav 9; stem=grea -5; stem=grid -22; stem=grou 16
stem=guit -7; stem=habi 19; stem=hack 14; stem=half -19; stem=hall 7; stem=hand -30; stem=happ 12; stem=hard -20; stem=harv 7
stem=heal 45; stem=hear -6; stem=heat 20; stem=heig -6; stem=help -26; stem=hero 10; stem=hidd -7; stem=high -27; stem=hill 23
stem=hind -5; stem=hist 20; stem=hone -6; stem=horr 27; stem=hous 8; stem=howe -8; stem=http -61; stem=hub 9; stem=huma -41
stem=hunt -16; stem=hype 17; stem=ice 6; stem=idea -19; stem=iden 15; stem=ii -6; stem=impa -12; stem=impl -22; stem=impr -20
stem=incl -26; stem=incr -7; stem=inde 29; stem=indi 5; stem=indu -7; stem=info -11; stem=infr 14; stem=ingr -10; stem=inpu 8
stem=inse 17; stem=insp -28; stem=inst -12; stem=inte 6; stem=intr -30; stem=inve -14; stem=invo -7; stem=iron 9; stem=isn' -7
stem=item -10; stem=iter -16; stem=jack 9; stem=janu -6; stem=japa 9; stem=java 9; stem=job 16; stem=jobs 22; stem=john -7
stem=join 18; stem=jour -11; stem=js -12; stem=json 11; stem=juli -8; stem=july -10; stem=june -11; stem=just 7; stem=keep -10
stem=key 12; stem=keyb 6; stem=keys 7; stem=keyw -6; stem=kick 16; stem=kids 5; stem=kill -17; stem=lab 15; stem=labe 7
stem=land 15; stem=lang -40; stem=larg -7; stem=late -6; stem=laun -7; stem=laye 10; stem=layo -18; stem=lead 10; stem=lear -24
stem=lect -52; stem=led 18; stem=left -13; stem=legs -10; stem=leng -6; stem=lett 30; stem=libr 15; stem=life -9; stem=limi 18
stem=line 11; stem=ling 9; stem=live -11; stem=livi -9; stem=loca -14; stem=lock -22; stem=logg -8; stem=logi -10; stem=logs -13
stem=lol -9; stem=long -18; stem=look -30; stem=loop -21; stem=love 12; stem=low -5; stem=lowe -6; stem=lunc -11; stem=macr 24
stem=magi 7; stem=majo -7; stem=make -14; stem=man 19; stem=mana 14; stem=mani 11; stem=manu -6; stem=map 7; stem=marc 7
stem=mari 6; stem=mart -17; stem=marv 20; stem=mast -12; stem=mate -7; stem=matt -8; stem=max 11; stem=maxi -8; stem=mean -10
stem=meas -6; stem=mech 8; stem=medi -8; stem=meet 63; stem=memb -13; stem=memo 20; stem=ment -14; stem=menu 31; stem=merg -5
stem=mess -18; stem=meta -9; stem=meth 9; stem=metr 8; stem=mich -8; stem=micr 15; stem=mid- -9; stem=midd -7; stem=mile 56
stem=milk -9; stem=minu -8; stem=miss -7; stem=mist 9; stem=mix 10; stem=mock 22; stem=mode -15; stem=modi -11; stem=modu -33
stem=mond -7; stem=mone 13; stem=mont -10; stem=moun 33; stem=move 15; stem=movi 64; stem=ms -6; stem=mult -14; stem=musc -11
stem=musi -12; stem=myst 6; stem=name 8; stem=naps 13; stem=nati -8; stem=natu 6; stem=navi -6; stem=near -6; stem=need -18
stem=neig -5; stem=nest -10; stem=news 7; stem=node -5; stem=non- -20; stem=note 13; stem=noti 8; stem=nove -13; stem=nyc 12
stem=nyu 22; stem=obje 47; stem=obse -16; stem=occu -14; stem=octo -12; stem=offe 13; stem=offi 8; stem=one- -5; stem=ones -11
stem=onli -20; stem=onto -8; stem=oper -10; stem=oppo 6; stem=opti 21; stem=orga -10; stem=outc -7; stem=outp -9; stem=outs 12
stem=over -24; stem=pace 41; stem=pack 26; stem=page 10; stem=pain 46; stem=pair 33; stem=pand 11; stem=pane -5; stem=pape 19
stem=para -21; stem=park 10; stem=pars 20; stem=part -10; stem=pass -17; stem=pati -6; stem=paul -5; stem=paus -5; stem=pen -6
stem=perc -9; stem=perf 23; stem=pers 13; stem=phil 9; stem=phra 7; stem=phys 5; stem=pipe 7; stem=plac -15; stem=plan 42
stem=play 7; stem=plug 15; stem=plus -7; stem=pm -13; stem=podc 15; stem=poin 11; stem=popu -7; stem=port 23; stem=posi 18
stem=post -30; stem=pott -10; stem=powe 10; stem=prec -13; stem=pred -6; stem=pref -10; stem=prel -11; stem=prem -6; stem=prep -12
stem=pres 49; stem=pret 14; stem=prev -31; stem=pric 8; stem=prin 14; stem=prio -8; stem=priv 8; stem=proc -6; stem=prod -32
stem=prof -24; stem=prog -33; stem=proj 15; stem=proo 21; stem=prop 38; stem=publ -25; stem=pull 7; stem=purp -17; stem=push -17
stem=puzz 17; stem=pyth 5; stem=quad 7; stem=ques 26; stem=queu -19; stem=quic -8; stem=quit 15; stem=quiz 17; stem=quot -25
stem=race 16; stem=radi 42; stem=rais -5; stem=ran -9; stem=rand 7; stem=rang 11; stem=rc -10; stem=re-r -9; stem=read 9
stem=real -15; stem=reas -6; stem=rece -18; stem=reco 31; stem=recu -10; stem=redu 6; stem=refa 23; stem=refe 9; stem=refl 10
stem=refr -9; stem=rega -6; stem=regi -33; stem=regr -6; stem=regu 22; stem=rein -7; stem=rela -21; stem=rele -13; stem=reli -10
stem=rema -10; stem=remo 50; stem=rend 12; stem=repe 20; stem=repl -14; stem=repr 12; stem=requ 31; stem=rese -24; stem=reso -12
stem=resp -6; stem=rest 44; stem=resu 23; stem=retr 16; stem=reve -13; stem=rewo 12; stem=rich 7; stem=ridi 8; stem=righ -19
stem=risk 16; stem=road -14; stem=robo 20; stem=rock -6; stem=roll -24; stem=root -10; stem=rota 6; stem=rout 58; stem=row 20
stem=ruby -12; stem=run 42; stem=runn -15; stem=runs -10; stem=rush 6; stem=rust 6; stem=safe 7; stem=salt -7; stem=sand 17
stem=satu -7; stem=saw 33; stem=scal -10; stem=scan 24; stem=scen 19; stem=sche 19; stem=scho 6; stem=scie -23; stem=scor 28
stem=scot 7; stem=scre 30; stem=seco -12; stem=secr 22; stem=sect -19; stem=secu 17; stem=see -6; stem=seed 9; stem=seei 9
stem=seem -9; stem=self 45; stem=sema -7; stem=seme -6; stem=semi 10; stem=sens -18; stem=sept -8; stem=sequ -20; stem=sets 7
stem=sett -14; stem=shad 21; stem=shap 61; stem=shar -17; stem=shee -15; stem=ship -6; stem=shor 7; stem=show -9; stem=side -5
stem=sign 8; stem=sile 10; stem=simi -11; stem=simp -13; stem=sit 8; stem=site 16; stem=sive -23; stem=size -9; stem=sket -18
stem=skil -10; stem=slee 23; stem=slic 16; stem=slow -20; stem=snip -5; stem=snow 7; stem=soci 11; stem=soft 13; stem=solo 14
stem=solu -6; stem=some -16; stem=song 33; stem=sort 6; stem=soun 15; stem=sour 14; stem=spac 9; stem=span 17; stem=spar 35
stem=spea 13; stem=spec -50; stem=spen -6; stem=spin -26; stem=spli 26; stem=spor -7; stem=spot 23; stem=spri 21; stem=squa 18
stem=stac -12; stem=staf -6; stem=stag -7; stem=star -8; stem=stat 8; stem=stea -7; stem=step -15; stem=stev -5; stem=stic -7
stem=stop -15; stem=stor 25; stem=stra -27; stem=stre 16; stem=stri 11; stem=stro 16; stem=stru -32; stem=stuc -9; stem=stud 24
stem=stum -5; stem=subj -9; stem=subm 7; stem=subs -15; stem=suck 6; stem=sugg -9; stem=summ 22; stem=sund -8; stem=supe 14
stem=supp -9; stem=surf -9; stem=surp -6; stem=surv -6; stem=sust 7; stem=swea 13; stem=swit 35; stem=symb -9; stem=synt -24
stem=tabl 7; stem=tack -8; stem=take -10; stem=tale 7; stem=talk 14; stem=tape 14; stem=targ -11; stem=task -22; stem=taug 6
stem=teac 24; stem=team 17; stem=tech -23; stem=tele 11; stem=tell -5; stem=temp 38; stem=tend -15; stem=tens -15; stem=term 20
stem=text 15; stem=that -17; stem=ther -9; stem=they -10; stem=thin -29; stem=thro -16; stem=thur -5; stem=time -14; stem=timi 23
stem=tink -9; stem=tips -5; stem=tire 6; stem=toda -16; stem=toge -5; stem=ton -5; stem=tool 42; stem=top -7; stem=topi -18
stem=tota -11; stem=towa -11; stem=trac 9; stem=trad -9; stem=trai 26; stem=tran -7; stem=trav 14; stem=trea -9; stem=tree -23
stem=tria 10; stem=tric -15; stem=trie -11; stem=trou 14; stem=tryi -8; stem=tune 6; stem=turn 25; stem=tuto -10; stem=tv 7
stem=twee 10; stem=twic -8; stem=type 30; stem=typi 25; stem=udem 34; stem=ui 16; stem=ulti -7; stem=unfo -6; stem=unit 7
stem=univ -9; stem=unlo 11; stem=unsu 10; stem=upco -7; stem=upda -12; stem=upgr 18; stem=uplo -13; stem=user -21; stem=uses -6
stem=util -6; stem=vaca 17; stem=vari -9; stem=vast 6; stem=vect -40; stem=vers -23; stem=view 9; stem=visu 19; stem=vm 43
stem=voca 17; stem=volu 58; stem=vs -22; stem=w -6; stem=walk 54; stem=war 8; stem=warm -10; stem=warn -9; stem=wash -9
stem=watc 9; stem=wate 16; stem=we'r -8; stem=we'v -9; stem=weat -23; stem=webp 11; stem=webs 22; stem=wedn -7; stem=weig -14
stem=weir 11; stem=well 7; stem=west -13; stem=whit -5; stem=whol -6; stem=wind -9; stem=wing -6; stem=wire 25; stem=wond -6
stem=word 27; stem=work -34; stem=wrap -8; stem=www. -21; stem=x -9; stem=yell -7; stem=yes 7; stem=yest -12; stem=york -9
stem=you' -13; stem=youn -5; stem=yout 8; stem=zero -7; stem=zone 13; stem=zoom -10; times=1 22; times=2 17; times=3 -62
times=4 -30; times=5 -28; times=6 -34; title= -47; topics=0 63; topics=1 56; topics=2 6; topics=3 8; topics=4 -21; words=1 12
words=2 35; words=3 -38
`;
