/** Written by `npm run learn`: change nothing here. Hundredths of the logarithm of the odds, by feature. See ./features.ts. */
export const BIAS = -101;
export const TABLE = `
after=! 22; after=" 42; after=$ 45; after=( 80; after=) 15; after=, 51; after=. 57; after=/ -29; after=; 23; after=? 27
after=] -35; after=a -37; after=about -11; after=across 7; after=again 23; after=already 6; after=an -24; after=and 50
after=are 72; after=around -14; after=as 14; after=at 32; after=back -23; after=be -9; after=because 27; after=before 26
after=being 9; after=below 6; after=between 10; after=but 10; after=by 7; after=could 24; after=days -11; after=did 26
after=does 19; after=done 9; after=down -18; after=during 17; after=each 13; after=etc 9; after=every 9; after=first -10
after=for 13; after=from 35; after=good -8; after=got 16; after=great 13; after=had 9; after=has 62; after=have 29; after=he -6
after=here -17; after=his -5; after=hours -12; after=how -20; after=i 17; after=i'd 12; after=if -21; after=in 42; after=into -16
after=is 68; after=it -38; after=just -14; after=last -13; after=made 16; after=me -35; after=month -6; after=more 9
after=most -5; after=much -6; after=my -39; after=myself -9; after=new -22; after=next -11; after=night -9; after=not -5
after=of -82; after=off -16; after=on 12; after=once 8; after=one -17; after=only 19; after=our -10; after=out -27; after=over 7
after=per 6; after=should 14; after=since -15; after=so -15; after=some -30; after=soon 8; after=still 11; after=such -8
after=take -5; after=than -12; after=the -48; after=them -12; after=then -7; after=there -12; after=thing -9; after=this 27
after=those 14; after=though -9; after=through -33; after=time -22; after=today 24; after=took -16; after=two -8; after=under 18
after=until 10; after=up -64; after=us -11; after=use -7; after=using 18; after=was 58; after=way -12; after=we -9; after=week 6
after=well -8; after=went 35; after=were 31; after=what -13; after=which 26; after=while 9; after=why -8; after=will 32
after=with 30; after=within -7; after=would 21; after=year -11; after=you -8; after=your -6; after=~ -22; after=– 16; after=— 10
after=” -6; before=" 29; before=( -22; before=, 44; before=. -34; before=/ -7; before=: -6; before=; 7; before=? -15; before=[ -23
before=^ 22; before=a 50; before=about 89; before=actually -10; before=all -41; before=also -27; before=always -9; before=am -7
before=an 21; before=and 16; before=another -15; before=any -18; before=are -20; before=around 16; before=as 8; before=at 37
before=be 13; before=been -6; before=before -5; before=big -14; before=bit -20; before=both -14; before=by 31; before=day -16
before=did 15; before=didn't -6; before=different -8; before=do 10; before=does 8; before=doing 9; before=during 13
before=each -22; before=few 30; before=finally -5; before=for 38; before=from 38; before=further -11; before=get 23
before=getting 5; before=go 8; before=going -7; before=good 12; before=got 11; before=had -8; before=has -19; before=having -8
before=he -5; before=her 18; before=here 14; before=hour 18; before=how 27; before=i -71; before=i'm -43; before=i've -28
before=if 6; before=in 20; before=into 32; before=is -32; before=it -40; before=it's -10; before=its -6; before=just -18
before=last 12; before=later -10; before=like 33; before=little -11; before=make 21; before=many 7; before=may -6; before=me -26
before=more 5; before=morning 15; before=most -31; before=much -12; before=my 63; before=new 23; before=next -20; before=no -24
before=now -20; before=of 56; before=old 44; before=on 62; before=one 13; before=only 23; before=or 19; before=other -15
before=our 75; before=out 29; before=over 9; before=pretty -28; before=really -34; before=same -17; before=since -9
before=small -14; before=so -23; before=some 28; before=still -17; before=such 5; before=take 13; before=than -15; before=that -26
before=the 62; before=their -21; before=them -7; before=they -12; before=things -10; before=this -7; before=those 8
before=three 7; before=through 30; before=time -19; before=too -5; before=two 8; before=up 28; before=use 36; before=used 6
before=using 80; before=various 7; before=very -41; before=via 15; before=was -33; before=we -9; before=week -9; before=well -6
before=were -5; before=what 7; before=when -8; before=where 9; before=which -13; before=while -18; before=why -6; before=will 13
before=with 49; before=year -7; before=you -7; before=| -7; before=~ -28; before=— 37; before=“ 16; beside= -63; capitals= 85
close= 13; close=100 -10; close=12 7; close=14 7; close=15 -6; close=2 33; close=20 -9; close=3 -6; close=30 -5; close=4 21
close=6 -8; close=8 -8; close=9 7; close=abstract 6; close=active -9; close=actual 7; close=add 24; close=added 51
close=adding 25; close=ai -8; close=algorithm -7; close=applied -9; close=arrived 12; close=asked 5; close=asking -5
close=assigned 9; close=attended -7; close=attention -11; close=awesome 11; close=based -10; close=becoming 11; close=bed 10
close=beginning -6; close=best 18; close=black -8; close=book -9; close=build 22; close=building 17; close=built 20
close=called 27; close=cannot 6; close=certain 9; close=change 9; close=changed 12; close=checking 7; close=clean 5
close=cleaned 18; close=code -18; close=coding -10; close=coffee -6; close=common 9; close=completed 19; close=completing -6
close=complicated 10; close=computer -7; close=continue -10; close=continued 13; close=continuing 9; close=converting 7
close=cool 12; close=core -8; close=couple 14; close=create -9; close=created 29; close=creating 10; close=css -17
close=custom 24; close=daily 7; close=dark 10; close=data -11; close=david -7; close=de -8; close=decided 7; close=deep -16
close=deeper 5; close=depending -10; close=derek -9; close=despite -5; close=developed 23; close=developing 35
close=development 6; close=difficult 6; close=discussed 19; close=domain -7; close=drawing 21; close=early 11; close=either 8
close=ended -16; close=enjoyed 5; close=enjoying 21; close=example -8; close=excited -14; close=experienced -9
close=experimented 17; close=exploring 12; close=favourite 12; close=feeling -15; close=find -6; close=finish 26
close=finished 10; close=finishing 20; close=fixing 12; close=free 19; close=fresh -7; close=frustrating 5; close=full 7
close=fully -10; close=generated -6; close=giving 7; close=google -7; close=gym -7; close=hand -6; close=handling 9
close=happened 24; close=help 6; close=helped 11; close=helping 14; close=hitting -6; close=home -5; close=hoping -8
close=hosted 21; close=human -13; close=image -11; close=important 6; close=improving 19; close=including 22; close=independent 7
close=individual 11; close=inspired -12; close=interesting -14; close=interview -11; close=introduced 7; close=involved -6
close=javascript -13; close=keep 13; close=keeping -11; close=key -10; close=language -8; close=large 22; close=leading -7
close=learn -7; close=learned 19; close=learning -16; close=learnt -8; close=led 13; close=left 6; close=level -5; close=liked -6
close=limited -7; close=list -5; close=live 6; close=lived -5; close=living -10; close=local 13; close=long 19; close=looked 14
close=love 27; close=lower -7; close=main -8; close=managing 5; close=math 6; close=matrix -8; close=meeting -7
close=mentioned -12; close=mentor 5; close=michael -9; close=microsoft -9; close=minor 11; close=ml -17; close=modern 13
close=mostly -10; close=moved 19; close=moving 17; close=music -6; close=need 13; close=nested -8; close=neural -5
close=nothing 6; close=online 6; close=open -15; close=ordered -6; close=organizing 9; close=original 10; close=paired -8
close=pairing -8; close=paper -6; close=participated 32; close=participating 12; close=particular -7; close=past -8
close=people -6; close=perfect 7; close=personal -7; close=picked -9; close=planned 22; close=planning -16; close=planted 29
close=played -12; close=playing 11; close=post -8; close=potential 11; close=power -9; close=practice 14; close=presented -9
close=previous 16; close=product 17; close=production 7; close=programming -7; close=progress -5; close=project -10
close=proper 15; close=provided 12; close=pull 5; close=pushed 16; close=putting -7; close=python -25; close=quickly 8
close=ran 14; close=random -9; close=reached 6; close=react -7; close=read 26; close=real -11; close=realized -6
close=received -9; close=regular 30; close=related 15; close=research 15; close=review 11; close=reviewed 28; close=right 8
close=routing -6; close=saving 8; close=school -6; close=science -8; close=search -8; close=seeing -9; close=seemed -8
close=selected -6; close=set 14; close=setting 24; close=share 14; close=short -7; close=shows 11; close=significant -5
close=simple 20; close=smart 7; close=software -10; close=something -12; close=source -7; close=specific 16; close=spending 10
close=spent 14; close=spring 21; close=start 16; close=started 20; close=stay 6; close=string -13; close=study -12
close=studying -11; close=successful -7; close=suggested -9; close=surprised -5; close=surprisingly -6; close=switched 11
close=system 5; close=talked 11; close=tech -12; close=test -8; close=tested 5; close=testing 20; close=that's -5; close=think 11
close=third -12; close=tired 6; close=totally 8; close=trained -6; close=training 5; close=tried 13; close=try 16
close=trying -15; close=twitter -8; close=understand 7; close=understanding 7; close=upcoming 14; close=update 13
close=validation 6; close=video -12; close=walking -15; close=watched -9; close=watching 5; close=web -6; close=wedding -7
close=weekly 8; close=whole 12; close=word 7; close=worked 24; close=working 15; close=world 11; close=write -15; close=wrong 7
close=wrote 26; close=year's 7; close=zero -6; common=10 -77; common=11 -142; common=20 -20; common=21 -33; common=22 -63
common=30 -33; common=32 -14; count=1 -93; count=2 -26; count=3 -33; count=4 -47; count=5 -60; count=6 -25; dense=0 -126
dense=1 -55; dense=2 -31; dense=3 -23; dense=5 26; dense=6 36; dense=7 68; digit= -96; ending='ll -7; ending='re -15
ending='ve -7; ending=-19 -7; ending=-end -6; ending=-in 9; ending=-up -12; ending=.com -34; ending=.js 14; ending=.md -8
ending=.org 11; ending=.py 7; ending=017 12; ending=022 6; ending=023 -16; ending=025 -8; ending=1 11; ending=101 8; ending=12 21
ending=13 8; ending=15 5; ending=1st -6; ending=2 9; ending=2017 12; ending=2022 6; ending=2023 -16; ending=2025 -8; ending=26 7
ending=3 -16; ending=4 -6; ending=4th -5; ending=5th -5; ending=6 -6; ending=6th -5; ending=7th -6; ending=a's -7; ending=able -28
ending=ably -12; ending=aced -19; ending=aces 8; ending=ach 10; ending=acks 7; ending=act -17; ending=acy 13; ending=add -12
ending=ade -10; ending=aded -7; ending=ader 35; ending=ads 8; ending=ady -11; ending=afe 10; ending=aff -8; ending=age 41
ending=aged -8; ending=ager 23; ending=ages 25; ending=ai 7; ending=aid -6; ending=aily -8; ending=ain 17; ending=ains -5
ending=air 30; ending=airs -6; ending=ait 7; ending=ajor -5; ending=ake -13; ending=aken -6; ending=akes -11; ending=aks 10
ending=ale -7; ending=alf 5; ending=alk 29; ending=alks 25; ending=all -8; ending=alls 9; ending=ally -40; ending=als 43
ending=alt -12; ending=alth 34; ending=alue -8; ending=ame 11; ending=ams 48; ending=ance 45; ending=and -9; ending=ands -6
ending=andy -5; ending=ane -8; ending=ange 7; ending=ank -20; ending=anks -10; ending=ant 25; ending=anta 14; ending=ants 27
ending=ape 56; ending=aper 13; ending=app 20; ending=apps 15; ending=appy -8; ending=aps 14; ending=arch 15; ending=ard 21
ending=ards 11; ending=are 26; ending=ared -10; ending=ario -11; ending=ark 11; ending=arks 25; ending=arn -14; ending=arnt -7
ending=arse 9; ending=arts -13; ending=ase 20; ending=ased -12; ending=asic -16; ending=ask -11; ending=asks -13; ending=ason -13
ending=ass 36; ending=asts -6; ending=asy -8; ending=at's -12; ending=ata 33; ending=atch -28; ending=ate 22; ending=ated -24
ending=ater -8; ending=ates 21; ending=ath -8; ending=atic -6; ending=ats 10; ending=atus -9; ending=ause 6; ending=ava 15
ending=ave -31; ending=avel 10; ending=aves -20; ending=away -9; ending=awn 6; ending=ay's -18; ending=ayed -7; ending=ayer 14
ending=ays -19; ending=azy -5; ending=b's -11; ending=back 6; ending=bage 6; ending=ball 10; ending=bar 25; ending=bed 16
ending=ber -32; ending=best -8; ending=bit 42; ending=bits 6; ending=ble -40; ending=blem -9; ending=bles 23; ending=blic -7
ending=blog -7; ending=blue -8; ending=bly 14; ending=body -6; ending=book 15; ending=bot -13; ending=box 21; ending=bug 34
ending=bugs 8; ending=c 12; ending=cal -29; ending=cale -8; ending=came -12; ending=camp 10; ending=can 10; ending=case 44
ending=cast 20; ending=cate 17; ending=ced -52; ending=cept -10; ending=cer 20; ending=cert 5; ending=ces 14; ending=cess -6
ending=che 26; ending=ched -15; ending=cher 6; ending=ches 6; ending=cial -18; ending=cies 36; ending=cing 21; ending=cise 5
ending=cked 12; ending=cker 6; ending=cket 9; ending=ckly -5; ending=cks 13; ending=cky -9; ending=cle -6; ending=cles -13
ending=club 9; ending=code 17; ending=cold -6; ending=com -27; ending=con 7; ending=cond -11; ending=cons 25; ending=cool -7
ending=copy 6; ending=core 11; ending=cs 6; ending=css -13; ending=cted -12; ending=ctly -10; ending=ctor -6; ending=cts 17
ending=cult -10; ending=d's -10; ending=d-19 -7; ending=dan -6; ending=dar -7; ending=date -16; ending=day -32; ending=days -12
ending=dea -7; ending=dead -5; ending=deas -12; ending=deck -9; ending=ded -31; ending=deep -13; ending=del 11; ending=demy 36
ending=den 27; ending=deo 9; ending=der -14; ending=dern -8; ending=ders -30; ending=dest -7; ending=dev 6; ending=dex -9
ending=dful 8; ending=dge 10; ending=dia 13; ending=dian 6; ending=die -7; ending=died -6; ending=dies -8; ending=ding 14
ending=dio 29; ending=dit -12; ending=dly -15; ending=dog 26; ending=don 10; ending=dow 9; ending=down 8; ending=dows 11
ending=drop 5; ending=dual -5; ending=duce 13; ending=duct -15; ending=due -6; ending=dule -21; ending=e're -6; ending=e's -27
ending=e've -5; ending=each 12; ending=ead -9; ending=eady -6; ending=eage 47; ending=eak -19; ending=eaks 10; ending=eal -9
ending=eam 10; ending=eams 16; ending=ean 17; ending=eans 5; ending=eap -5; ending=ear -11; ending=earn -13; ending=ears -6
ending=eas 8; ending=ease -13; ending=east -11; ending=easy -7; ending=eat -28; ending=eate -12; ending=eau -8; ending=ebug 7
ending=eck -6; ending=ect -27; ending=ects 12; ending=edge 6; ending=edit -10; ending=eds 25; ending=eeds 21; ending=eek -13
ending=eel -10; ending=eels -9; ending=eem -5; ending=eems -15; ending=een 6; ending=eep 12; ending=eer 13; ending=ees 17
ending=eet -13; ending=eft -11; ending=egan -10; ending=egin -7; ending=ego -16; ending=egs -8; ending=ein -14; ending=eing 25
ending=ekly -6; ending=eld 6; ending=elf -9; ending=ell -20; ending=ells 13; ending=els 34; ending=elt -6; ending=ely -29
ending=eme 32; ending=emic 11; ending=empt -6; ending=ems -12; ending=emy 30; ending=ence -27; ending=ench -6; ending=ency 21
ending=end -35; ending=ends 7; ending=enes 11; ending=ens 16; ending=ense -11; ending=ent -22; ending=eory 13; ending=eos -10
ending=eper -9; ending=epo 8; ending=eps -10; ending=ept -14; ending=epth -5; ending=epts -10; ending=er's -25; ending=era -11
ending=ere -19; ending=ered -20; ending=erge -5; ending=ern 7; ending=ers 56; ending=erse -7; ending=ert 9; ending=erty -8
ending=ery -12; ending=eset 6; ending=esh -6; ending=ess 12; ending=essy -6; ending=est -25; ending=ests 40; ending=eta 12
ending=etch -8; ending=ete -12; ending=eted -14; ending=eter -9; ending=ets 21; ending=etup 20; ending=evel -19; ending=ever -19
ending=ewed -7; ending=ews 21; ending=exam 13; ending=ext 14; ending=eys 7; ending=face -20; ending=fair 8; ending=fall -8
ending=far -11; ending=fect -8; ending=fee -7; ending=feel -9; ending=felt -10; ending=fer 5; ending=ffer 5; ending=fic -5
ending=fied -6; ending=file -7; ending=find -7; ending=fine -7; ending=flow 28; ending=form 18; ending=fort -6; ending=four -6
ending=free -14; ending=fth -6; ending=ful -29; ending=full -10; ending=fun -13; ending=g's -19; ending=game 19; ending=gan -10
ending=gap -5; ending=gave -8; ending=ged -18; ending=ges 19; ending=gest -6; ending=get 38; ending=gged 6; ending=ggle -6
ending=gher -7; ending=ght -15; ending=ghts 18; ending=gic 17; ending=gin 8; ending=ging -7; ending=glad -6; ending=gle -18
ending=gled -10; ending=gles -9; ending=gly -14; ending=goal 6; ending=goes -5; ending=gon 19; ending=gpu 25; ending=gram 39
ending=gree 6; ending=grow -5; ending=gth 7; ending=gure -5; ending=gust -8; ending=half -10; ending=han -7; ending=hape 27
ending=hase -8; ending=hat -7; ending=hats -10; ending=heat -11; ending=hed -31; ending=hen -13; ending=her -33; ending=here -27
ending=hers 23; ending=hes 13; ending=hic 13; ending=high -9; ending=hin -6; ending=hind -10; ending=hine -15; ending=hing -25
ending=hink -9; ending=hip 27; ending=hips 12; ending=hit -7; ending=hly -10; ending=hmic -10; ending=hods -10; ending=hone 20
ending=hood -6; ending=hool -8; ending=host -14; ending=hout -10; ending=how -16; ending=hts 18; ending=http -8; ending=hub 10
ending=hunk -6; ending=hype -9; ending=i's -8; ending=ial -30; ending=ials 6; ending=ian -7; ending=ians -6; ending=iant 8
ending=ible -8; ending=ibly -6; ending=ical -24; ending=ican 5; ending=ice 25; ending=iced -15; ending=ices 15; ending=ich 8
ending=ick -26; ending=icky -7; ending=ics 42; ending=ict -8; ending=ide -24; ending=idea -7; ending=ided -10; ending=ideo 9
ending=ider -6; ending=ides -7; ending=idge -14; ending=ids -5; ending=ied -26; ending=ief -8; ending=ield 8; ending=iend -8
ending=ient -6; ending=ier -29; ending=ies 45; ending=iew 19; ending=iews 24; ending=ife -13; ending=ifth -6; ending=igh -13
ending=ign -10; ending=ike 14; ending=ikes 6; ending=ild 16; ending=ile -20; ending=iled -6; ending=iler -8; ending=iles -5
ending=ill -10; ending=ills 31; ending=illy 7; ending=ilt -15; ending=ily 8; ending=imal -6; ending=ime -12; ending=in's -12
ending=ina 9; ending=inal -8; ending=inct -6; ending=ind -17; ending=inds -6; ending=ine 34; ending=ined -12; ending=ines 11
ending=info -5; ending=ing -21; ending=ings -16; ending=ink -21; ending=inks 24; ending=ins 42; ending=ints 18; ending=inue -13
ending=iny -11; ending=iod -15; ending=ion 22; ending=ions 15; ending=ior -6; ending=ios 24; ending=ious -10; ending=iple -18
ending=ips 26; ending=ipt 26; ending=ird -6; ending=ire -6; ending=ired 19; ending=ires 9; ending=irs -14; ending=ise 9
ending=ised 6; ending=ises 21; ending=ish 6; ending=isk 11; ending=ists 9; ending=itch 20; ending=ite -15; ending=ites -9
ending=itor 18; ending=its 39; ending=ity 30; ending=ive -35; ending=ived -8; ending=iven -11; ending=ize -17; ending=ized -6
ending=jobs 19; ending=jor -5; ending=july -11; ending=june -8; ending=kay -8; ending=ked -12; ending=keep -6; ending=ken -13
ending=kend 10; ending=ket 10; ending=key -16; ending=keys 7; ending=kids 6; ending=kin -8; ending=king 23; ending=kly -11
ending=ktop 15; ending=l's -16; ending=lab 22; ending=lace -13; ending=lack -6; ending=lad 13; ending=lan 11; ending=land 10
ending=lant 32; ending=lar -10; ending=lary 7; ending=lass 31; ending=late 27; ending=lay 6; ending=lder -21; ending=lds 15
ending=lear -6; ending=lect 6; ending=led -15; ending=leep 24; ending=left -11; ending=leg -6; ending=legs -8; ending=lem -9
ending=lems 20; ending=len -7; ending=lent -5; ending=ler -7; ending=lers 17; ending=les 42; ending=less -24; ending=let 9
ending=lete -8; ending=lex -16; ending=ley 15; ending=lia -10; ending=lic 37; ending=lid 14; ending=lies -7; ending=life -11
ending=like -8; ending=lin 15; ending=line -9; ending=ling -9; ending=lio 22; ending=lip 6; ending=lish -12; ending=list -24
ending=lit -6; ending=lity -17; ending=lks 21; ending=lla -18; ending=lled -15; ending=llow -9; ending=lls 77; ending=lly -45
ending=logs 19; ending=logy -6; ending=lone -16; ending=long -18; ending=look -12; ending=lor 16; ending=lot 8; ending=lows 9
ending=lped -7; ending=lth 34; ending=lts 5; ending=lty -7; ending=lub 8; ending=lue -17; ending=lum -5; ending=lus -7
ending=lve -9; ending=lved -8; ending=lves -10; ending=made -10; ending=mail -9; ending=mal -14; ending=map 29; ending=mark 6
ending=mart -9; ending=mary -11; ending=mas 6; ending=mate -17; ending=math -8; ending=mber -22; ending=med -19; ending=meet -11
ending=men -7; ending=mend -10; ending=ment 21; ending=mer -7; ending=mes 51; ending=mics 11; ending=mily 32; ending=min -11
ending=mine 13; ending=mise -9; ending=miss 6; ending=mit 21; ending=mits 19; ending=mix 14; ending=mmar 7; ending=mmer -8
ending=mmit 29; ending=mon -11; ending=more -9; ending=mory 6; ending=most -8; ending=mote 27; ending=move -10; ending=mple -23
ending=mpt -13; ending=ms -6; ending=n's -40; ending=n't -17; ending=nage -5; ending=nal -32; ending=name 5; ending=nce 22
ending=nced -13; ending=nces -7; ending=nch -17; ending=nct -6; ending=ncy 19; ending=nda -6; ending=ndar -7; ending=nday -9
ending=nded -8; ending=ndex -9; ending=ndia 8; ending=nds -11; ending=ndy -5; ending=near -10; ending=ned -44; ending=need -5
ending=neer 12; ending=nent 42; ending=ner -28; ending=ners 24; ending=nes 19; ending=ness 21; ending=net -18; ending=ney -8
ending=nfo -5; ending=ng's -18; ending=nge 8; ending=nged -8; ending=nger -17; ending=ngle -8; ending=ngly -14; ending=ngs 6
ending=ngth 7; ending=nia 30; ending=ning 24; ending=nion 11; ending=nish 10; ending=nit 7; ending=nity 34; ending=nks 10
ending=nly -7; ending=nned -7; ending=nner -10; ending=nny 6; ending=none -12; ending=noon -10; ending=note 9; ending=now -12
ending=nput 22; ending=nse -18; ending=nson -10; ending=nta 11; ending=ntal -9; ending=ntax -20; ending=nted 19; ending=nter -7
ending=ntly -16; ending=ntor 20; ending=ntro -9; ending=nts 47; ending=nty -5; ending=nue -8; ending=nued -8; ending=nues -5
ending=nus -9; ending=nyc 19; ending=nyu 15; ending=oach 6; ending=oal 6; ending=oals 17; ending=oard 31; ending=oat -9
ending=ober -7; ending=obs 18; ending=ocal -5; ending=ocks 7; ending=ocs -8; ending=ode 25; ending=odel 11; ending=oder -9
ending=ods -8; ending=ody -8; ending=oes 23; ending=off 6; ending=ogic 6; ending=ogs 19; ending=ogy -6; ending=oid 9
ending=oin 13; ending=oing -5; ending=oint -19; ending=oke -9; ending=oked -7; ending=oken -7; ending=oks 22; ending=old 22
ending=olds 17; ending=ole -6; ending=oled 9; ending=oles 13; ending=olio 22; ending=olo 24; ending=ols 9; ending=omes -6
ending=ompt -7; ending=on's -10; ending=onal -35; ending=ond -6; ending=oned -6; ending=ones -14; ending=oney 18; ending=ong -19
ending=ongs 23; ending=onic 7; ending=ons 33; ending=onse -7; ending=ont 8; ending=onto -7; ending=ood -9; ending=oof 14
ending=ooks 22; ending=ools 24; ending=oon -15; ending=ope 10; ending=open -13; ending=opic 10; ending=ops 25; ending=opy 6
ending=ord -14; ending=org 11; ending=ork 9; ending=orks 6; ending=orld -15; ending=orm 6; ending=orms 5; ending=ors 22
ending=orth -13; ending=orts 21; ending=ose -8; ending=oses -6; ending=oss 19; ending=ost -26; ending=otal -9; ending=ote 9
ending=otes -15; ending=oth -7; ending=ots 18; ending=ough -26; ending=ound -8; ending=ount -8; ending=oup 11; ending=our 18
ending=ous -28; ending=ouse -7; ending=out 32; ending=outs -5; ending=ove -14; ending=over 14; ending=ovid 9; ending=owed 19
ending=ower 23; ending=owns -7; ending=ows 12; ending=owth 7; ending=oyed -11; ending=pace 29; ending=page 17; ending=pain 14
ending=pair 28; ending=pan 11; ending=park 9; ending=part -17; ending=pass 9; ending=past -7; ending=ped -19; ending=peed 8
ending=pen -18; ending=pend -6; ending=pens -5; ending=pent -11; ending=per 10; ending=pers 16; ending=pes 35; ending=phic 13
ending=phy 13; ending=pic 14; ending=pics -13; ending=pid -10; ending=pin 6; ending=ping -10; ending=pis 24; ending=pite -7
ending=plan 8; ending=play 12; ending=ple -49; ending=plex -7; ending=plit -6; ending=ply -8; ending=pm -14; ending=post 5
ending=pot -8; ending=pped -9; ending=pper 15; ending=pps 15; ending=ppy -9; ending=pter -13; ending=pth -5; ending=pts -5
ending=push -12; ending=put 22; ending=quiz 13; ending=r's -29; ending=rack -7; ending=rage 10; ending=rain 6; ending=ral -14
ending=rall -5; ending=ram 39; ending=rams 6; ending=rank -7; ending=rary 19; ending=raw -6; ending=ray -17; ending=rays 12
ending=rc 7; ending=rces -9; ending=rch 12; ending=rday -7; ending=rden 36; ending=rder -15; ending=rds 17; ending=re's -9
ending=rea 8; ending=read 9; ending=reak -13; ending=real -5; ending=red -25; ending=ree -19; ending=reen 11; ending=rees 19
ending=rely -6; ending=rent -15; ending=repo 12; ending=res 24; ending=ress 32; ending=rest -16; ending=rey 11; ending=rful -5
ending=rge -9; ending=rget -6; ending=ria 6; ending=ric -6; ending=rick -6; ending=ried -6; ending=ries 20; ending=rily -5
ending=ring -9; ending=rint 11; ending=rio -12; ending=riod -15; ending=rip 19; ending=ript 26; ending=rise 21; ending=risk 14
ending=rite -14; ending=rity -16; ending=rive 9; ending=rix 10; ending=rked -5; ending=rks 36; ending=rld -15; ending=rmal -8
ending=rmat 6; ending=rmer -6; ending=rnal 5; ending=rned -18; ending=rner -6; ending=rnet -7; ending=rney -21; ending=rnt -10
ending=rol 9; ending=ron -8; ending=rong -12; ending=ront -8; ending=roof 14; ending=room 6; ending=rop 19; ending=rops 35
ending=ror 27; ending=ross -8; ending=roup 14; ending=rove 5; ending=row 9; ending=rown 11; ending=rray -7; ending=rror 27
ending=rse 8; ending=rses -8; ending=rst 13; ending=rted -21; ending=rter 19; ending=rth -16; ending=rtin -7; ending=rts 21
ending=rty -7; ending=rue -6; ending=rums 23; ending=run 22; ending=rush 7; ending=rust -5; ending=rve -8; ending=ryan -5
ending=sary -10; ending=saw 9; ending=sday -17; ending=sed -34; ending=see -10; ending=seem -5; ending=self -8; ending=sen -13
ending=send -5; ending=sers -21; ending=ses 24; ending=set -14; ending=sets 12; ending=shed -16; ending=sher -5; ending=shes 7
ending=ship 29; ending=shot 6; ending=show -12; ending=sic -19; ending=side -26; ending=sier -7; ending=sing -33; ending=sis 17
ending=sit -7; ending=site 17; ending=sity -8; ending=sive -10; ending=size -8; ending=sks -13; ending=slow -9; ending=sn't -10
ending=sode -11; ending=solo 7; ending=some -13; ending=son -26; ending=song 16; ending=sons 6; ending=sor 29; ending=sort 7
ending=span 7; ending=spot -7; ending=ssed -12; ending=sses 22; ending=sson -15; ending=ssor -6; ending=ssue -8; ending=st -7
ending=sted 6; ending=stem 21; ending=step -8; ending=ster -8; ending=stic -14; ending=stly -10; ending=stom -8; ending=ston 10
ending=sts 40; ending=sty -8; ending=sual -8; ending=sue -10; ending=sues 17; ending=sun -7; ending=sure -25; ending=swer -7
ending=t's -26; ending=tack -10; ending=taff -6; ending=tage -12; ending=tal -25; ending=talk 21; ending=tals 8; ending=tand -9
ending=tar 7; ending=tart -12; ending=tary -8; ending=task -11; ending=tate 14; ending=tax -20; ending=tay -8; ending=tch -31
ending=tead -13; ending=team 14; ending=ted -50; ending=tein -8; ending=tem 21; ending=tems -16; ending=ten -20; ending=tent -30
ending=tep -8; ending=ter -40; ending=tern 16; ending=ters -7; ending=tes 23; ending=text 14; ending=tful -15; ending=than -6
ending=ther -26; ending=thly -6; ending=thm 11; ending=thor 7; ending=thub -7; ending=tial -7; ending=tic -31; ending=tice 30
ending=tick -6; ending=tics 52; ending=ties -19; ending=time -17; ending=tine 11; ending=ting -7; ending=tiny -6; ending=tion 14
ending=tise -6; ending=tive -21; ending=tle -10; ending=tly -41; ending=toes 9; ending=ton 44; ending=tone -7; ending=tool 16
ending=top 7; ending=tor 45; ending=tore 8; ending=torm -10; ending=tors 8; ending=tory -18; ending=tout 12; ending=town -8
ending=tps -49; ending=tput 6; ending=tral 6; ending=trip 10; ending=trix 10; ending=tro -14; ending=trol 9; ending=true -6
ending=try -9; ending=tta -8; ending=tten -11; ending=ttom -14; ending=tton 47; ending=ttp -8; ending=ttps -49; ending=tube 9
ending=tuck -11; ending=tup 20; ending=ture 28; ending=tus -9; ending=tv 12; ending=tyle -11; ending=type 34; ending=uage -35
ending=ual -14; ending=uare -6; ending=uate -6; ending=ube 9; ending=uble -13; ending=uce 33; ending=uck -15; ending=uct -6
ending=ude -12; ending=udes 14; ending=udio 35; ending=ued -10; ending=uent -5; ending=uery -10; ending=uess -6; ending=ugh -27
ending=ught -14; ending=ugin 20; ending=ugs 7; ending=ui 18; ending=uide 9; ending=uild 11; ending=uilt -15; ending=uing -10
ending=uit 15; ending=uiz 13; ending=ular -16; ending=ule -27; ending=ules 20; ending=ulia -7; ending=ull -12; ending=ully -10
ending=ult -13; ending=ults 7; ending=ulty -6; ending=uly -12; ending=ume 23; ending=ums 19; ending=unch -15; ending=und -8
ending=une 15; ending=ung 24; ending=unk -6; ending=unny 7; ending=unt -12; ending=uote -20; ending=uous -5; ending=uper -5
ending=uple -7; ending=ups 6; ending=ural -10; ending=urce 6; ending=ured -6; ending=ures 34; ending=use -13; ending=used -11
ending=user -7; ending=ush -7; ending=ust -15; ending=ute -16; ending=utor 11; ending=uts 9; ending=val 6; ending=van -6
ending=vant -7; ending=vate -5; ending=ved -26; ending=vel 10; ending=vels 13; ending=vely -12; ending=ven 7; ending=vent -6
ending=ver -16; ending=vers 12; ending=ves -27; ending=vice -19; ending=vid 6; ending=view 19; ending=ving -8; ending=vity 38
ending=vs -10; ending=w -6; ending=walk 7; ending=war 7; ending=ward -11; ending=ware 28; ending=way -15; ending=ways -14
ending=web 11; ending=wed 11; ending=well -13; ending=wer 14; ending=wers 16; ending=wice -13; ending=win 27; ending=wind 7
ending=wing 13; ending=wise -9; ending=wns -10; ending=word -7; ending=work 11; ending=wser -6; ending=wth 7; ending=x -8
ending=xam 13; ending=xed -12; ending=xes -9; ending=xtra -6; ending=y're -5; ending=y's -36; ending=yan -6; ending=yed -19
ending=yer 9; ending=yers 7; ending=yet -11; ending=ying -6; ending=yle -11; ending=yone -7; ending=york -11; ending=yout -9
ending=ype 25; ending=ysis 11; ending=zed -8; ending=zero -7; ending=zine 22; ending=zing -17; everyday=10 71; everyday=11 -14
everyday=20 -35; everyday=21 10; everyday=22 20; everyday=30 -34; everyday=31 -24; everyday=32 14; everyday=33 21; field= -7
field=Backend Development 8; field=Biology -18; field=Business 14; field=Computer Science -22; field=Daily Life 45
field=Data Science -8; field=Databases 19; field=Deep Learning -9; field=DevOps 37; field=Earth Science -17; field=Electronics 10
field=Fitness -12; field=Food 22; field=Frontend Development 20; field=Games -6; field=Gardening 18; field=Hardware 35
field=History -24; field=Linguistics -5; field=Literature 41; field=Machine Learning -19; field=Mathematics -45; field=Music 10
field=Natural Language Processing -25; field=Operating Systems 13; field=Physics 10; field=Programming -41
field=Programming Languages -7; field=Security 23; field=Social Sciences -8; field=Software Engineering 36; field=Sports 24
field=Statistics 40; field=Visual Arts 21; field=Web Development -31; field=Wellness 30; first=1 -14; first=10 -8; first=12 -7
first=13 7; first=15 6; first=1st -10; first=2 -19; first=20 -8; first=3 -14; first=3d 20; first=4 -7; first=5 -13; first=8 -6
first=absolute -9; first=abstract 12; first=accessible 7; first=action 14; first=actual -17; first=add -10; first=added -48
first=adding -18; first=additional -7; first=advanced 11; first=afternoon -10; first=ai -17; first=alex -6; first=algebra -7
first=algorithms -9; first=almost -14; first=amazing -17; first=analysis -6; first=andrew -17; first=anything -9
first=apartment 14; first=api 12; first=app -24; first=application -24; first=applications -9; first=applied -14
first=appreciate 5; first=approach -8; first=apps 6; first=april -5; first=area -5; first=array 28; first=art 22; first=aside -10
first=asked 8; first=asking -6; first=attempt -5; first=attended -11; first=attention -12; first=audio 34; first=august -11
first=away -5; first=awesome -15; first=backend 16; first=background -6; first=basic -28; first=basics -10; first=become -6
first=began -17; first=begin -19; first=beginner 13; first=behind -10; first=best -11; first=better -21; first=beyond -6
first=bigger -11; first=biggest -13; first=birthday 6; first=blog 21; first=board -13; first=bonding 8; first=bot -16
first=bottom 9; first=break -11; first=breaking 7; first=breaks 5; first=brief -6; first=brooklyn 6; first=bug 32; first=bugs 9
first=built -20; first=busy -11; first=button 20; first=called -16; first=cannot -6; first=cards -8; first=case 23; first=cases -5
first=central -6; first=certain -7; first=challenge -18; first=challenges -5; first=challenging -9; first=change -8
first=changes -9; first=chapter -23; first=chapters -5; first=characters -7; first=chat -5; first=check -7; first=checked -6
first=checking -8; first=city 10; first=class 6; first=clean -5; first=clear -6; first=close -8; first=closed 9; first=cloud 24
first=code 7; first=coding -17; first=cold -9; first=comfortable -8; first=commit -14; first=commits -6; first=common -12
first=community 66; first=complete -16; first=completed -38; first=component 22; first=components 29; first=computer -13
first=concepts -10; first=connections -5; first=consuming -9; first=container 8; first=continue -35; first=continued -21
first=continuing -11; first=conversation -9; first=converting -6; first=cool -12; first=copy 7; first=correct -5; first=couple -16
first=course -7; first=cover 15; first=covid 11; first=covid-19 -6; first=create -17; first=created -16; first=creating -17
first=creation 6; first=critical 6; first=cross 17; first=cs 24; first=css -10; first=culture 6; first=current -20
first=currently -11; first=custom 7; first=daily -9; first=dark 6; first=data 25; first=database 42; first=date 13; first=de -7
first=debug 10; first=debugging 25; first=dec -9; first=december -8; first=decent -11; first=deck -10; first=deep 21
first=definitely -8; first=degree 8; first=depth 15; first=derek -22; first=description -7; first=desktop 13; first=despite -8
first=dev 25; first=develop -6; first=developer -5; first=developing -10; first=development 7; first=dictionary 8
first=difficult -11; first=difficulty -7; first=digital 8; first=discipline -9; first=discussion 12; first=double -20
first=drawing 8; first=drop 11; first=dynamic -9; first=early -12; first=edge -6; first=editor 6; first=effective 7
first=elements -5; first=email 6; first=empty -6; first=enemy 11; first=engineer -9; first=engineering -6; first=english 19
first=enough -16; first=entire -14; first=environment 11; first=episode -6; first=error 13; first=especially -6
first=evaluation 8; first=ever -5; first=everything -11; first=example -18; first=excellent -8; first=exciting -9
first=exercise 36; first=exercises 42; first=existing -8; first=experience -7; first=experimenting -6; first=explored -10
first=exploring 6; first=extremely -7; first=failing -5; first=fall 5; first=familiar -7; first=family 32; first=fantastic -12
first=far -13; first=fast -10; first=favorite -15; first=favourite -12; first=feature 9; first=features 5; first=february -10
first=feed 13; first=feel -11; first=feeling -8; first=feelings 13; first=feels -6; first=felt -10; first=fifth -7
first=files -12; first=fill 8; first=final -16; first=find -9; first=finding -6; first=fingers -5; first=finish -26
first=finished -24; first=finishing -6; first=fixing -7; first=flash 12; first=flowers 11; first=focus 9; first=follow -6
first=following -12; first=form 20; first=format -11; first=forth -22; first=found -20; first=foundation 13; first=four -5
first=fourth -5; first=framework -8; first=frameworks 6; first=free 5; first=fresh 20; first=friday -8; first=friend -6
first=friendly -5; first=friends 15; first=frustrating -10; first=full -30; first=fun -12; first=functional 17
first=functionality -8; first=functions -9; first=future -7; first=games 6; first=garden 28; first=gave 9; first=general -8
first=git 7; first=github 20; first=github.com -12; first=given -9; first=glad -5; first=goal 23; first=goals 8; first=google 47
first=grammar 27; first=grateful 6; first=ground -5; first=group 14; first=grow 6; first=growth 10; first=gsoc -7; first=guess -6
first=guide -9; first=gym 13; first=habits 13; first=hacker 9; first=half -11; first=hand -10; first=happiness 17; first=happy -10
first=hardest -10; first=health 42; first=healthy 7; first=help -8; first=helped -11; first=high -11; first=history 14
first=hopefully -6; first=host -6; first=hot 6; first=however -8; first=html 12; first=http -9; first=https -45; first=hub -7
first=huge -8; first=human -11; first=ice 22; first=idea -16; first=identify -6; first=ii -11; first=image 36; first=implement -12
first=implementation -12; first=implemented -11; first=implementing -14; first=import 14; first=important -13; first=improve -12
first=improved -8; first=including -18; first=incredibly -5; first=independent 14; first=index -9; first=india 17; first=indie 27
first=individual -7; first=information -8; first=initial -16; first=instance -7; first=intended 5; first=interest -8
first=interesting -19; first=interests -5; first=interface -9; first=intermediate -5; first=internet -5; first=internship 14
first=interview 71; first=interviews 13; first=intro -10; first=jan -6; first=january -20; first=javascript 18; first=job 13
first=jobs 6; first=journey -11; first=july -19; first=june -18; first=junior 14; first=keep -15; first=key -31; first=kids 8
first=kinda -8; first=know -6; first=knowledge -8; first=language -14; first=languages -18; first=large -9; first=latest -6
first=learn -25; first=learned -29; first=learning -13; first=learnt -8; first=least -19; first=lecture -19; first=lectures 5
first=led 11; first=leg 9; first=legs -10; first=less -15; first=lesson -16; first=lessons 6; first=library -8; first=life 15
first=limits 7; first=list -35; first=listened 6; first=listening 42; first=live 11; first=log 7; first=logic -28; first=long -9
first=look -9; first=looking -21; first=looks -6; first=loop 19; first=love -8; first=low 9; first=lower -12; first=luckily -6
first=lunch 23; first=machine -9; first=magazine 6; first=main -29; first=major -9; first=makes -7; first=manage -5; first=map 7
first=march 7; first=markdown 41; first=massive -9; first=master -9; first=material -9; first=materials 8; first=meeting 40
first=meetup 6; first=memory 9; first=mental -14; first=mentor 12; first=mentors 19; first=mentorship -11; first=messy -7
first=met -6; first=methods -6; first=microsoft 10; first=miles -6; first=mind -6; first=minor -12; first=minute -5; first=miss 8
first=mistakes -6; first=ml 24; first=mobile 14; first=mode -6; first=model -16; first=models 20; first=modern 7; first=module -23
first=modules 10; first=monday -6; first=money 22; first=mostly -11; first=mount -6; first=move -11; first=moved -6
first=moving 17; first=music 9; first=natural 6; first=neat -5; first=necessary -6; first=need -6; first=needs -6; first=nested -8
first=networks -8; first=news -5; first=none -5; first=note 27; first=notebook 11; first=notes -6; first=nothing -6
first=november -13; first=nyc 21; first=nyu 8; first=objects 10; first=october -15; first=odd -6; first=office -6
first=official -7; first=oh -7; first=open 28; first=operations -8; first=opportunity -6; first=option 6; first=order -9
first=ordered -8; first=original -11; first=overall -8; first=pace 31; first=packages 24; first=page -11; first=pair 29
first=pairing 32; first=pandemic 13; first=paper 12; first=park 6; first=participating -5; first=particular -7; first=partner -5
first=party 6; first=pass -31; first=past -15; first=pattern 24; first=pcb 25; first=people -22; first=perfect -9
first=performance 105; first=period -7; first=personal 30; first=perspective 14; first=phase -8; first=phone -12
first=physical 10; first=picture 9; first=piece -7; first=pieces 20; first=place -10; first=plan -14; first=planned -13
first=planted 21; first=plants 9; first=playing 10; first=pm -15; first=podcast 11; first=popular 12; first=portfolio 32
first=possible -11; first=post 10; first=power 23; first=practical -12; first=practice 36; first=practiced -23; first=practicing 7
first=preparation -7; first=presentation -19; first=previous -23; first=primary -12; first=problem 18; first=problems 10
first=processing -14; first=productive -5; first=products -10; first=program 13; first=programmer -7; first=programming 8
first=progress 17; first=project -17; first=proof 7; first=proper -13; first=provide -11; first=public -8; first=push 28
first=put -9; first=python 32; first=question -8; first=questions 8; first=quiz 22; first=quote -15; first=rain 14; first=ran -5
first=random -8; first=range 13; first=rc -7; first=read -23; first=readable -6; first=reading 20; first=ready -6; first=real -7
first=realized -6; first=recent -13; first=recently -10; first=red -7; first=refactoring 37; first=reference -5; first=reflect 7
first=regarding -7; first=regular 8; first=related -5; first=relevant -8; first=remote 26; first=removed 12; first=research -15
first=result 5; first=results -13; first=resume 6; first=review -11; first=reviewed -25; first=reviewing 6; first=rewarding -9
first=right -26; first=risk 7; first=room -9; first=routine 6; first=row 22; first=rules -8; first=run 20; first=running -7
first=safe 12; first=sample 12; first=saturday -7; first=saw 6; first=schedule -5; first=science 26; first=scratch -19
first=screen 16; first=script 6; first=search -12; first=searching -7; first=season -8; first=second -8; first=secret 7
first=section -9; first=see -14; first=seeing 8; first=seems -10; first=self 7; first=semester 6; first=send -6
first=sentences -15; first=september -7; first=series -31; first=server -8; first=sessions 11; first=set -12; first=setting -8
first=setup 5; first=shape 9; first=short -9; first=shot -6; first=show -7; first=shows -12; first=significant -11
first=similar -11; first=simple -31; first=simplicity -6; first=single -13; first=sivers -8; first=skills -14; first=sleep 25
first=slightly -5; first=slow -14; first=slower -12; first=smaller -11; first=software 16; first=solid -5; first=solutions -16
first=solve -10; first=solving -7; first=someone -7; first=something -12; first=somewhat -5; first=songs 22; first=sort 7
first=sound 23; first=space -25; first=speaking 32; first=special -8; first=specific -18; first=speed 6; first=spent -17
first=st -8; first=stack -25; first=staff 10; first=start -29; first=started -60; first=starting -7; first=state 7
first=static -7; first=steady -5; first=step 7; first=store -10; first=story -7; first=straightforward -9; first=street 7
first=strength 22; first=strong -8; first=structure -6; first=structured 10; first=struggled -9; first=struggling -9
first=stuck -8; first=students -6; first=studied -12; first=study -7; first=studying -10; first=stupid -5; first=subject -10
first=successful -5; first=summary -6; first=sunday -5; first=super -8; first=sure -10; first=surprisingly -10; first=switch 18
first=syntax -24; first=system -11; first=systems -6; first=table -6; first=talking 8; first=target -5; first=task 16
first=tasks -9; first=taught 5; first=teaching 15; first=team -15; first=tech 7; first=technical 31; first=technologies -7
first=tested 31; first=tests 26; first=text -10; first=textbook -5; first=thanks -11; first=that's -10; first=theme -7
first=they're -8; first=think -13; first=third -8; first=thursday -6; first=tiny 10; first=tired 7; first=today's -70
first=together -6; first=top -19; first=topic -10; first=topics -15; first=total -10; first=touch 21; first=tough -5
first=towards -10; first=tracking 9; first=train -11; first=trained -5; first=training 7; first=translation 6; first=travel 12
first=tricky -13; first=tried -11; first=trip -14; first=trouble -7; first=try -8; first=trying -8; first=tutorial -5; first=tv 5
first=twice -6; first=twitter 27; first=type 13; first=types 6; first=udemy 68; first=understand -14; first=understood -6
first=unique -5; first=unknown 5; first=upcoming -14; first=update -12; first=updated -22; first=useful -12; first=user 23
first=uses -6; first=vacation 25; first=validation 34; first=values -6; first=version -11; first=vertical 11; first=video 21
first=view -18; first=vision -8; first=visit -6; first=visited -7; first=visual 9; first=vs -14; first=walk 16; first=walking 15
first=wall 8; first=washington -9; first=watch -25; first=watched -35; first=watching 8; first=water 14; first=we're -9
first=we've -5; first=weather -14; first=web 25; first=website 14; first=wednesday -6; first=weekend -8; first=weekly -13
first=weight 5; first=weird -7; first=welcome 7; first=what's -5; first=whole -5; first=windows 11; first=winter 7
first=wonderful -5; first=word -6; first=work -14; first=worked -12; first=workflow 12; first=working -10; first=world -6
first=writing 6; first=wrong -11; first=wrote -15; first=y -9; first=year's -8; first=yesterday's -13; first=yet -7
first=york -16; first=you're -5; first=young 20; first=zero -9; form= -53; form=field 75; form=name 74; form=words -18
hasCapital= 33; hint=cue 44; hint=heading 83; hint=link 68; hint=shape 58; in=1 -12; in=2 31; in=3 52; in=4 72; isHeading= 63
isItem= 28; isLead= 24; isLink= 63; isOpening= 12; isStrong= -8; known= 199; last=1 11; last=12 21; last=13 8; last=15 5; last=2 9
last=2022 6; last=2023 -16; last=2025 -8; last=26 7; last=3 -16; last=4 -6; last=6 -6; last=access -10; last=accessible 5
last=according -8; last=account 6; last=action -10; last=activity 12; last=add -10; last=added -9; last=adding -10; last=advice -5
last=afternoon -9; last=afterwards -6; last=ahead -8; last=ai 7; last=air -6; last=almost -6; last=amazing -5; last=amount -5
last=analysis 12; last=answer -7; last=anxiety -5; last=apartment 7; last=app 24; last=application 25; last=appreciate 5
last=approach 6; last=apps 9; last=architecture 17; last=array -6; last=arrays 15; last=art 27; last=attempt -6; last=attempts 6
last=attention -12; last=audio 8; last=august -8; last=average -6; last=away -8; last=awesome -12; last=base -7; last=based -6
last=basic -16; last=basics -6; last=basis 7; last=bed 22; last=began -6; last=begin -6; last=beginning -5; last=behind -10
last=best -7; last=better -18; last=bits -7; last=black -5; last=blog -7; last=bonding 23; last=book 7; last=books 12
last=bot -12; last=bottom -14; last=break -11; last=breaks 14; last=bridge -11; last=browser -6; last=bug 27; last=bugs 8
last=build 14; last=building -11; last=built -13; last=bunch -5; last=business -6; last=busy -6; last=button 33; last=c 12
last=calendar -7; last=call -6; last=called -7; last=calls 11; last=came -9; last=cards 12; last=case 31; last=cases -7
last=categories -10; last=central 6; last=challenges 13; last=challenging -6; last=changed -5; last=changes -13; last=chapter -16
last=characters -15; last=chats -10; last=check 6; last=checking -9; last=city -7; last=class 34; last=client -6; last=clock 12
last=closer -6; last=club 9; last=code 6; last=coding -10; last=cold -6; last=come -5; last=comes -6; last=comfortable -5
last=coming -9; last=comment 6; last=commit -14; last=community 29; last=companies -6; last=complete -8; last=completed -12
last=completing -5; last=complex -7; last=component 43; last=components 53; last=computer -10; last=concepts -10
last=conclusion -5; last=configuration 6; last=connection -8; last=connections 12; last=consuming -9; last=container 8
last=containers 16; last=contains -5; last=content -10; last=context -6; last=continue -13; last=continued -8; last=continuing -6
last=contribute 5; last=control 9; last=conversation -9; last=cool -6; last=copy 6; last=couple -7; last=course 33
last=courses -10; last=cover 6; last=covered -6; last=covid 11; last=covid-19 -7; last=create -12; last=creating -12
last=creation 10; last=cross -8; last=cs 6; last=css -13; last=culture 14; last=custom -8; last=daily -8; last=database 8
last=date -6; last=dead -5; last=debug 7; last=dec -8; last=december -7; last=deck -8; last=deep -13; last=deeper -8
last=definitely -5; last=degree 6; last=dependencies 11; last=depending -7; last=description -10; last=desktop 15; last=despite -6
last=developing -5; last=development 15; last=dictionary 11; last=difficult -9; last=difficulty -6; last=digital -6
last=direction -8; last=discipline 8; last=discovered -8; last=discussion -12; last=display 19; last=document 6; last=double -11
last=drive 14; last=drop 6; last=earlier -6; last=early -5; last=easier -7; last=easy -7; last=edge 6; last=edition -7
last=editor 15; last=elements 6; last=email -7; last=end -8; last=engine 8; last=engineer 11; last=enough -11; last=environment 15
last=episode -11; last=error 12; last=evaluation 21; last=events -8; last=everything -13; last=exam 13; last=example -10
last=examples 9; last=exciting -5; last=exercise 10; last=exercises 24; last=experimenting -6; last=experiments -7
last=explored -5; last=extra -6; last=faced -16; last=family 33; last=fantastic -5; last=far -11; last=fast -7; last=favorite -6
last=features -5; last=feedback 10; last=feel -9; last=feeling -6; last=feels -9; last=felt -10; last=fifth -6; last=files 20
last=find -6; last=finger -5; last=fingers -7; last=finish -9; last=finished -12; last=fixing -6; last=flow 15; last=flowers 13
last=focused -7; last=following -8; last=form 23; last=format 6; last=forth -8; last=forward -8; last=found -16
last=foundation 16; last=four -6; last=framework 7; last=free -9; last=friday -6; last=friends 10; last=front -8
last=frustrating -9; last=full -9; last=fun -12; last=function -11; last=functionality -21; last=functions 14; last=gain 7
last=game 25; last=gap -5; last=garden 37; last=gave -7; last=github -7; last=github.com -12; last=given -5; last=glad -6
last=goal 6; last=goals 15; last=goes -5; last=grammar 7; last=grateful 7; last=group 14; last=growing 5; last=growth 9
last=guess -6; last=guide 10; last=habits 12; last=hacking 12; last=half -9; last=hands -5; last=happiness 21; last=happy -7
last=hard -9; last=hardest -6; last=head 12; last=health 36; last=healthy 6; last=helped -7; last=high -8; last=highlighting 6
last=history 8; last=honestly -5; last=however -8; last=http -8; last=https -48; last=hub 17; last=human -6; last=ice 8
last=idea -7; last=ideas -12; last=implement -6; last=implementation 6; last=implementing -7; last=import 8; last=important -7
last=including -7; last=index -9; last=india 8; last=information -13; last=input 23; last=inside -5; last=insights 5
last=instead -12; last=interest -15; last=interesting -8; last=interface -15; last=intermediate -6; last=internet -7
last=internship 19; last=interview 51; last=interviews 32; last=intro -9; last=introduction -11; last=isn't -6; last=issue -8
last=issues 17; last=items -11; last=january -6; last=job 5; last=jobs 19; last=journey -21; last=julia -7; last=july -11
last=june -8; last=keep -6; last=key -7; last=kids 6; last=language -35; last=late -6; last=layers 6; last=layout -9
last=learn -13; last=learned -14; last=learning -17; last=learnt -6; last=least -9; last=lecture -20; last=led 14; last=left -10
last=leg -6; last=legs -8; last=less -5; last=lesson -14; last=lessons 11; last=level -16; last=levels 16; last=libraries 7
last=library 26; last=life -10; last=line 15; last=lines 7; last=links 15; last=list -19; last=listened 6; last=listening 41
last=living -5; last=location -9; last=log 7; last=logic 6; last=long -15; last=look -8; last=looking -23; last=looks -10
last=low -6; last=lunch -9; last=machine -14; last=magazine 22; last=major -5; last=makes -12; last=management 9; last=manager 13
last=manual 7; last=march 8; last=mark -10; last=markdown 15; last=market 7; last=martin -7; last=material -13; last=materials 13
last=math -8; last=matrix 10; last=meet -10; last=meeting 89; last=memory 7; last=mention -6; last=mentor 21; last=mentors 10
last=mentorship -16; last=message -6; last=messages -5; last=messy -6; last=methods -9; last=miles -16; last=mind -6
last=mistakes 6; last=mix 14; last=model 11; last=modern -8; last=module -17; last=modules 12; last=moments -5; last=money 17
last=move -8; last=moving 9; last=ms -6; last=multiple -6; last=name 9; last=navigation 8; last=need -5; last=newsletter 6
last=none -11; last=note 10; last=notebook 20; last=notes 13; last=november -7; last=nyc 20; last=nyu 15; last=objects 19
last=october -6; last=ones -11; last=online -19; last=onto -5; last=open -13; last=operations -8; last=optimization 21
last=order -13; last=organizing -5; last=output 6; last=overall -5; last=overview -8; last=pace 39; last=packages 35; last=page 19
last=pain 8; last=painting 12; last=pair 28; last=pairing 15; last=pandemic 13; last=paper -14; last=park 13; last=part -5
last=parts -6; last=past -7; last=paths -9; last=pattern 22; last=people -5; last=performance 49; last=period -15
last=perspective 13; last=phase -7; last=phone -6; last=picture 9; last=pictures -5; last=place -7; last=plan 8; last=planned -6
last=planted 24; last=plants 17; last=platforms -5; last=play -6; last=played -7; last=playing 14; last=plugin 20; last=pm -14
last=podcast 16; last=point -6; last=popular -5; last=portfolio 18; last=position -11; last=possible -6; last=post 8; last=posts 6
last=power 6; last=practice 37; last=practiced -14; last=practicing 8; last=presentation -14; last=preview -10; last=problem -9
last=problems 21; last=process 8; last=processes -7; last=processing 6; last=produce 8; last=product -12; last=productivity 7
last=program 33; last=progress -48; last=project 6; last=projects 11; last=prompt -7; last=proof 14; last=proper -6; last=pull -8
last=purpose 6; last=purposes -14; last=push -12; last=put -6; last=python 10; last=questions 30; last=quickly -5; last=quiz 13
last=quote -20; last=race 8; last=ran -8; last=range 12; last=rate -13; last=rc 7; last=reader 17; last=reading 36
last=refactoring 10; last=reflect 8; last=regularly 5; last=remote 18; last=repo 12; last=repository -17; last=request 6
last=requests 6; last=reset 6; last=resource -6; last=resources -7; last=response -7; last=result 5; last=results 8
last=review -7; last=reviewed -6; last=reviewing 14; last=rewarding -9; last=right -21; last=risk 16; last=room 8; last=routine 6
last=row 23; last=rules 8; last=run 23; last=running -6; last=saturday -7; last=saw 9; last=scale -7; last=school -6
last=science -6; last=score 6; last=scratch -19; last=screen 18; last=script 12; last=search 12; last=searching -7; last=season -7
last=second -11; last=section -21; last=sections 6; last=see -9; last=seeing 8; last=seem -5; last=seems -15; last=sequence -9
last=series -19; last=server 6; last=service -9; last=services 12; last=session 6; last=setting -6; last=setup 19; last=shape 18
last=short -18; last=shot 7; last=show -12; last=side -8; last=similar -7; last=simple -8; last=simplicity -6; last=site 6
last=sivers -21; last=size -7; last=skills 13; last=sleep 17; last=slow -9; last=slower -11; last=smart -6; last=social -8
last=software 14; last=solo 7; last=solution -9; last=something -13; last=song 16; last=songs 23; last=sort 7; last=space -12
last=speakers -9; last=speaking 32; last=speed 9; last=spent -11; last=split -6; last=spot -7; last=st -7; last=stack -10
last=staff -6; last=start -15; last=started -12; last=starting -7; last=state 6; last=step -5; last=store 8
last=straightforward -7; last=strength 8; last=stretch -6; last=string -9; last=strong -6; last=struggled -9; last=struggling -10
last=stuck -7; last=students -9; last=studied -6; last=style -10; last=subject -6; last=summary -6; last=summer -7; last=sunday -5
last=super -5; last=sure -7; last=surprisingly -6; last=switch 27; last=syntax -19; last=system 15; last=taken -5; last=talk 22
last=talks -8; last=task -11; last=tasks -12; last=teaching 10; last=team 18; last=teams -7; last=technologies -7
last=template 47; last=test 6; last=tested 9; last=testing 17; last=tests 14; last=text 16; last=thanks -10; last=that's -7
last=theory 13; last=there's -6; last=they're -5; last=think -8; last=thinking -6; last=throughout -8; last=tinkering -6
last=today's -10; last=together -12; last=token -5; last=tool 10; last=tools 27; last=top -7; last=topics -11; last=total -8
last=touch 8; last=towards -15; last=track -11; last=tracking 17; last=tracks -13; last=training 30; last=travel 11
last=tricky -7; last=tried -5; last=trip 10; last=true -6; last=trying -11; last=tutorial 20; last=tv 12; last=twice -13
last=type 25; last=types 7; last=udemy 29; last=ui 19; last=understand -9; last=updates 6; last=useful -7; last=user -7
last=users -5; last=vacation 21; last=validation 20; last=value -5; last=values -8; last=variables 10; last=version -6
last=vertical 7; last=video 9; last=view -5; last=visited 6; last=vocabulary 7; last=vs -10; last=w -6; last=walk 11
last=walking -11; last=war 7; last=watching 13; last=water 9; last=we're -6; last=we've -5; last=weather -17; last=website 17
last=wednesday -6; last=weight 6; last=whole -5; last=words 8; last=worked -13; last=workflow 21; last=working -50; last=works -15
last=workshop 12; last=world -11; last=writing 9; last=x -8; last=yet -11; last=york -11; last=youtube 9; last=zero -7; lead= -31
lead=1 -18; lead=10 7; lead=100 -7; lead=12 5; lead=13 -8; lead=14 15; lead=15 -7; lead=2 32; lead=20 -10; lead=2020 -5
lead=28 -5; lead=3 -12; lead=30 -8; lead=3rd -5; lead=4 31; lead=5 6; lead=50 -8; lead=6 -10; lead=9 6; lead=abstract 6
lead=active -9; lead=actual 15; lead=add 47; lead=added 56; lead=adding 13; lead=ai -18; lead=algorithm -9; lead=andrew -14
lead=api -6; lead=app -7; lead=arrived 17; lead=asked 8; lead=asking -5; lead=assigned 7; lead=attended -9; lead=attending -15
lead=attention -15; lead=awesome 11; lead=based -19; lead=basic 42; lead=becoming 9; lead=bed 5; lead=began -6; lead=beginning -8
lead=best 18; lead=black -12; lead=book -10; lead=bring -7; lead=build 20; lead=building 24; lead=built 18; lead=called 24
lead=cannot 5; lead=certain 8; lead=change 17; lead=changed 17; lead=checked 6; lead=checking 9; lead=cleaned 27; lead=cloud -10
lead=code -20; lead=coding -8; lead=coffee -6; lead=common 8; lead=completed -12; lead=complex -7; lead=complicated 9
lead=computer -8; lead=continue -24; lead=continuing 13; lead=converting 6; lead=cool 11; lead=core -8; lead=couple 13
lead=course 35; lead=covid -5; lead=created 14; lead=creating 21; lead=css -19; lead=custom 30; lead=daily 34; lead=dark 10
lead=david -8; lead=de -11; lead=debugging 7; lead=decided 25; lead=deep -18; lead=deeper 5; lead=depending -10; lead=derek -9
lead=despite -6; lead=developed 10; lead=developer -7; lead=developing 30; lead=difficult 6; lead=digital -5; lead=discussed 12
lead=display 7; lead=django -8; lead=domain -7; lead=drawing 16; lead=dynamic 13; lead=early 10; lead=easy 6; lead=either 8
lead=ended -24; lead=engineering -7; lead=enjoying 15; lead=entire 10; lead=everything 10; lead=example -9; lead=excited -18
lead=experienced -12; lead=experimented 25; lead=exploring 10; lead=extremely -5; lead=fast -10; lead=favorite 7
lead=favourite 12; lead=feeling -19; lead=figured -7; lead=final 6; lead=find 11; lead=finish 20; lead=finished 15
lead=finishing 39; lead=fixed 6; lead=fixing 16; lead=followed -7; lead=found 23; lead=free 26; lead=fresh -7; lead=friendly 18
lead=full 21; lead=fully -12; lead=general 10; lead=generated -8; lead=gym -7; lead=hand -6; lead=handling 6; lead=happened 32
lead=help 15; lead=helping 13; lead=hitting -9; lead=home -10; lead=hoping -9; lead=hosted 28; lead=human -15; lead=image -11
lead=implemented -8; lead=important 6; lead=improving 25; lead=including 24; lead=independent 5; lead=indie 9; lead=individual 11
lead=inspired -6; lead=installed 7; lead=intended 8; lead=interested -6; lead=interesting -12; lead=interview -12
lead=introduced 21; lead=involved -7; lead=javascript -15; lead=job 10; lead=joined -5; lead=keep 11; lead=key -15
lead=language -9; lead=large 20; lead=learn -5; lead=learned 15; lead=learning -39; lead=learnt -8; lead=lecture -8; lead=led 6
lead=less -6; lead=level -5; lead=liked -8; lead=limited -9; lead=list -6; lead=listening 5; lead=live 6; lead=lived -9
lead=living -15; lead=local 20; lead=long 28; lead=looking 11; lead=love 24; lead=low 5; lead=lower -7; lead=machine -6
lead=managed -7; lead=managing 7; lead=matrix -8; lead=mentioned -26; lead=mentor 5; lead=michael -10; lead=microsoft -15
lead=minor 20; lead=ml -25; lead=modern 12; lead=monthly 11; lead=mostly -11; lead=moved 24; lead=moving 6; lead=music -7
lead=need 27; lead=nested -8; lead=network -9; lead=neural -6; lead=open -19; lead=ordered -9; lead=organized -15
lead=organizing 18; lead=original 10; lead=overall 7; lead=page -6; lead=paired -10; lead=participated 27; lead=participating 9
lead=particular -7; lead=passed 10; lead=people -8; lead=perfect 21; lead=personal -11; lead=picked -14; lead=planned 29
lead=planning -7; lead=planted 28; lead=play -8; lead=played -15; lead=playing 10; lead=post 27; lead=potential 11; lead=power -10
lead=practice 21; lead=practicing 15; lead=presented -10; lead=previous 15; lead=problems 6; lead=processing 6; lead=product 13
lead=production 7; lead=programming -11; lead=progress -5; lead=project -5; lead=proper 24; lead=provided 12; lead=push 33
lead=pushed 23; lead=putting -9; lead=python 6; lead=quickly 7; lead=ran 7; lead=random -10; lead=rc -5; lead=react -6
lead=reading -35; lead=real -13; lead=realized -12; lead=received -19; lead=recent 11; lead=refactoring -6; lead=regular 24
lead=related 15; lead=research 25; lead=review 25; lead=reviewed 20; lead=reviewing 11; lead=routing 5; lead=saving 13; lead=saw 9
lead=science -9; lead=search -8; lead=second 8; lead=see 11; lead=seeing -13; lead=seemed -9; lead=selected -6; lead=set 41
lead=setting 34; lead=share 12; lead=shared -12; lead=sharing -7; lead=short 8; lead=showing -5; lead=shows 11; lead=signed 10
lead=significant -6; lead=simple 32; lead=slightly -6; lead=slowly 7; lead=smart 7; lead=software -12; lead=solutions -6
lead=solving 16; lead=something -9; lead=source -7; lead=space -5; lead=special 14; lead=specific 15; lead=speed 7
lead=spending 12; lead=spring 19; lead=standard 12; lead=started -8; lead=stay 6; lead=stopped 16; lead=string -15
lead=struggled 16; lead=struggling 11; lead=study -14; lead=studying -7; lead=successful -7; lead=suggested -14
lead=surprisingly -7; lead=switched 23; lead=talked 9; lead=tech -12; lead=test -11; lead=tested 12; lead=testing 24
lead=that's -5; lead=think 10; lead=third -6; lead=today's 5; lead=top -6; lead=totally 8; lead=tracking -8; lead=trained -12
lead=training 8; lead=tried 29; lead=trouble -6; lead=try 11; lead=trying -18; lead=understand 19; lead=upcoming 23
lead=update 11; lead=validation 6; lead=video -21; lead=visited -5; lead=walking -17; lead=wanted 6; lead=watch 9; lead=watched 5
lead=web -12; lead=wedding -8; lead=weekly 7; lead=whole 17; lead=word 6; lead=work 20; lead=worked 10; lead=working 16
lead=world 10; lead=write -13; lead=writing 17; lead=wrong 7; lead=wrote 27; lead=year's 6; lead=you're -5; lead=young -5
lead=zero -6; length=0 -22; length=1 -14; length=2 7; length=3 18; length=4 22; length=5 22; share=1 7; share=3 8; share=4 -40
short=heading -82; short=lead -19; short=opening -28; size=0 48; size=1 59; size=2 42; size=3 10; size=4 5; size=5 -20; size=6 -43
size=7 -84; stem=1 11; stem=12 21; stem=13 8; stem=15 5; stem=2 9; stem=2022 6; stem=2023 -16; stem=2025 -8; stem=26 7; stem=3 -16
stem=4 -6; stem=6 -6; stem=abil -12; stem=abst -23; stem=acco 10; stem=achi -25; stem=acti -9; stem=add -10; stem=adde -9
stem=addi -20; stem=addr 15; stem=adju -10; stem=admi -8; stem=adva -6; stem=advi -7; stem=afte -15; stem=agen -14; stem=ahea -8
stem=ai 7; stem=air -6; stem=algo 12; stem=alig -10; stem=allo -7; stem=almo -8; stem=alon -7; stem=alte -6; stem=amaz -8
stem=amou -5; stem=anal 14; stem=anim 17; stem=anki 6; stem=anno -6; stem=answ -11; stem=anth 19; stem=anti -9; stem=anxi -6
stem=anyw -8; stem=app 24; stem=appe -7; stem=appl 17; stem=appr -16; stem=apps 9; stem=arch 18; stem=art 27; stem=arti 10
stem=asse 37; stem=assi -13; stem=asyn 15; stem=atla -6; stem=atta -7; stem=atte -27; stem=audi 38; stem=augu -9; stem=aust 12
stem=auth 21; stem=aver -7; stem=away -8; stem=awes -12; stem=band -7; stem=bank 13; stem=barr 15; stem=base -16; stem=bash 11
stem=batc -8; stem=beau -5; stem=beco -7; stem=bed 22; stem=bega -6; stem=begi -20; stem=beha -6; stem=behi -10; stem=benc 14
stem=best -8; stem=bett -19; stem=bigg -7; stem=bike 21; stem=blac -7; stem=bloc 14; stem=blue 6; stem=bond 22; stem=book 45
stem=boot 6; stem=borr 12; stem=bot -12; stem=bott -10; stem=boun 12; stem=bowl 7; stem=bran 10; stem=brea 39; stem=brid -13
stem=brie -5; stem=bril 5; stem=brok -5; stem=brou -9; stem=brow -11; stem=brus 6; stem=bug 27; stem=bugs 8; stem=buil -17
stem=bunc -6; stem=burn 11; stem=busi -6; stem=busy -6; stem=butt 31; stem=c 12; stem=cafe 6; stem=calc 19; stem=cale -7
stem=came -11; stem=camp -6; stem=canc 13; stem=capi 6; stem=capt -8; stem=card 8; stem=carr 6; stem=case 24; stem=cast -7
stem=cate -7; stem=cele -16; stem=cent -8; stem=cert 19; stem=chal 7; stem=chan -25; stem=chap -27; stem=char 28; stem=chat -14
stem=chil 15; stem=chor 6; stem=chun -8; stem=circ -12; stem=city -7; stem=clas 19; stem=clea -18; stem=clie -11; stem=cloc 8
stem=clon -8; stem=clos -7; stem=code -6; stem=codi -15; stem=coll -12; stem=colo 23; stem=comb -7; stem=come -21; stem=comf -7
stem=comm -6; stem=comp 21; stem=conc 12; stem=cond 14; stem=conf -17; stem=cons 13; stem=cont 7; stem=conv -11; stem=cool -14
stem=copy 6; stem=corr -17; stem=cost -6; stem=coun 14; stem=cour 15; stem=cove -9; stem=cras -6; stem=crea -13; stem=crit -10
stem=cros -12; stem=crun -6; stem=cryp 6; stem=cs 6; stem=css -13; stem=cult 30; stem=curi -7; stem=curr 12; stem=cust -16
stem=cycl 16; stem=dabb 7; stem=dail -8; stem=dani 11; stem=data 5; stem=davi -6; stem=dead 7; stem=debu 10; stem=dec -8
stem=deci -6; stem=deck -10; stem=deep -21; stem=defi -7; stem=degr 9; stem=deli -14; stem=dema -7; stem=desi 7; stem=desk 12
stem=desp -6; stem=deta -7; stem=dete 6; stem=diff -6; stem=dime 14; stem=dire -7; stem=disc -16; stem=disp 11; stem=dist -13
stem=docu 12; stem=doma 9; stem=doub -14; stem=draf 20; stem=dram 6; stem=drea 22; stem=drin 8; stem=driv 9; stem=drop 27
stem=earl -11; stem=easi -12; stem=easy -8; stem=effe -7; stem=effo -7; stem=elec -6; stem=else -19; stem=emai -8; stem=emba 6
stem=embe -6; stem=end -8; stem=ende -8; stem=engi 23; stem=enjo -10; stem=enou -12; stem=ente -6; stem=enth -7; stem=entr -16
stem=envi 33; stem=epis -13; stem=erro 16; stem=eval 10; stem=even -14; stem=ever -33; stem=exam 32; stem=exce -28; stem=exci -14
stem=exer 37; stem=exis -7; stem=expe -44; stem=expl -34; stem=exte 8; stem=extr -12; stem=face -19; stem=faci -7; stem=fact -9
stem=fail -19; stem=fair 5; stem=fall -6; stem=fami 21; stem=fant -5; stem=far -11; stem=fast -8; stem=favo -11; stem=feat -8
stem=feed 20; stem=feel -26; stem=felt -10; stem=fift -6; stem=file 14; stem=filt 28; stem=fina -15; stem=find 6; stem=fing -12
stem=fini -23; stem=fire 23; stem=fixi -6; stem=flas 6; stem=flow 37; stem=focu -9; stem=foot 14; stem=forg -8; stem=form 20
stem=fort -14; stem=foru 25; stem=forw -8; stem=foun -10; stem=four -16; stem=fram 10; stem=frid -10; stem=fron 9; stem=frus -19
stem=full -19; stem=fun -12; stem=func -27; stem=fund 9; stem=game 39; stem=gap -5; stem=gard 37; stem=gave -8; stem=gene -17
stem=ghos -18; stem=girl -8; stem=gith -19; stem=give -10; stem=glad -8; stem=goal 22; stem=goes -5; stem=goog -9; stem=grad 14
stem=gram 6; stem=gran 20; stem=grap 7; stem=grat 7; stem=grav -9; stem=grea -6; stem=gree 5; stem=grid -17; stem=grou 14
stem=gues -7; stem=guid 12; stem=habi 28; stem=hack 15; stem=half -16; stem=hand -15; stem=hard -18; stem=harv 8; stem=head 17
stem=heal 39; stem=heat 21; stem=help -21; stem=hero 13; stem=high -20; stem=hist 6; stem=hole 7; stem=hone -9; stem=hope -6
stem=host 5; stem=hous 10; stem=howe -8; stem=http -50; stem=hub 17; stem=huma -31; stem=humb -7; stem=hype 10; stem=ice 8
stem=icon 21; stem=idea -19; stem=iden 14; stem=impa -7; stem=impl -27; stem=impr -23; stem=incl -15; stem=inco 6; stem=incr -16
stem=info -8; stem=infr 15; stem=init 8; stem=inpu 21; stem=inse 19; stem=insp -25; stem=inte 25; stem=intr -33; stem=inve -16
stem=invo -8; stem=iron 6; stem=isn' -6; stem=issu 9; stem=item -5; stem=iter -14; stem=janu -6; stem=java 11; stem=job 5
stem=jobs 19; stem=john -7; stem=join 20; stem=jour -15; stem=juli -9; stem=july -11; stem=june -8; stem=keep -11; stem=key -7
stem=keyw -5; stem=kick 12; stem=kids 6; stem=know -7; stem=labe 13; stem=land -16; stem=lang -37; stem=larg -7; stem=late -18
stem=laun -6; stem=laye 11; stem=layo -16; stem=lead 15; stem=lear -45; stem=leas -9; stem=leav -7; stem=lect -23; stem=led 14
stem=left -10; stem=leg -6; stem=legs -8; stem=less -8; stem=lett 29; stem=leve -5; stem=libr 32; stem=life -6; stem=ligh 7
stem=limi 6; stem=line 19; stem=link 9; stem=list 15; stem=lite 8; stem=live -6; stem=livi -11; stem=loca -19; stem=lock -14
stem=log 7; stem=logi -9; stem=long -25; stem=look -44; stem=loos -6; stem=love 9; stem=low -6; stem=lowe -8; stem=luck -7
stem=lunc -10; stem=mach -20; stem=maga 18; stem=magi 12; stem=main -12; stem=majo -8; stem=make -9; stem=mana 14; stem=mani -6
stem=marc 8; stem=mari 5; stem=mart -18; stem=marv 19; stem=matr 10; stem=matt -12; stem=mean -14; stem=meas -6; stem=mech -9
stem=medi 6; stem=meet 73; stem=memb -7; stem=memo 16; stem=ment -7; stem=mess -23; stem=meth 9; stem=metr 7; stem=mich -6
stem=micr 12; stem=mid- -6; stem=migr 5; stem=mile 13; stem=mind -5; stem=miss -8; stem=mix 14; stem=modu -6; stem=mome -12
stem=mond -7; stem=mone 17; stem=moun 22; stem=move -16; stem=movi 25; stem=ms -6; stem=mult -9; stem=musi -10; stem=name 16
stem=natu -10; stem=navi 7; stem=near -6; stem=nece -7; stem=need -15; stem=nega 5; stem=nerv -5; stem=netw 20; stem=neur 14
stem=news 18; stem=nice -7; stem=non- -10; stem=none -12; stem=nota -6; stem=note 38; stem=nove -13; stem=nyc 20; stem=nyu 15
stem=obje 28; stem=obse -13; stem=octo -6; stem=offe 18; stem=offi 10; stem=one- -7; stem=ones -11; stem=onli -19; stem=onto -6
stem=open -16; stem=oper -15; stem=opti 7; stem=orde -19; stem=othe -5; stem=outl -12; stem=outs 7; stem=over -33; stem=pace 37
stem=pack 45; stem=page 9; stem=pain 37; stem=pair 37; stem=pand 15; stem=pape 12; stem=para -6; stem=park 19; stem=pars 18
stem=part -25; stem=pass -23; stem=past -7; stem=path -6; stem=pati -8; stem=patt 17; stem=peop -7; stem=perc -12; stem=perf 32
stem=peri -6; stem=phas -10; stem=phil 11; stem=phot 5; stem=pick 7; stem=pipe 22; stem=plac -10; stem=plan 61; stem=plat 9
stem=plug 20; stem=plus -5; stem=pm -14; stem=podc 27; stem=poin -17; stem=poli 6; stem=poly 10; stem=port 37; stem=poss -10
stem=post -37; stem=pote -5; stem=pott -8; stem=prac 9; stem=pre- -10; stem=prec -13; stem=pred -11; stem=prep 11; stem=pres 83
stem=pret 15; stem=prev -18; stem=prin -14; stem=prio -6; stem=priv 12; stem=prob 6; stem=proc 16; stem=prod -17; stem=prof -19
stem=prog -6; stem=proj 32; stem=prom -6; stem=proo 12; stem=prop 27; stem=prot 14; stem=publ -17; stem=pull 10; stem=purp -8
stem=push -16; stem=put -6; stem=puzz -6; stem=pyth 16; stem=quad 8; stem=quer 6; stem=ques 28; stem=queu -14; stem=quic -13
stem=quiz 19; stem=quot -24; stem=race 7; stem=radi 28; stem=ran -8; stem=rand 6; stem=rang 10; stem=rati -8; stem=rc 7
stem=re-r -6; stem=real -24; stem=reas -10; stem=rece -14; stem=recu -5; stem=rede -6; stem=refa 23; stem=refl 9; stem=refr -8
stem=rega -8; stem=regi -8; stem=regu 12; stem=rein -5; stem=rela -24; stem=rele -12; stem=reli -10; stem=rema -11; stem=remo 45
stem=repe 9; stem=repl -13; stem=repo -8; stem=repr 8; stem=requ 24; stem=rese -12; stem=reso -12; stem=resp -10; stem=rest -5
stem=resu 13; stem=retu -6; stem=revi -18; stem=rewa -9; stem=rich 7; stem=righ -21; stem=risk 16; stem=road -11; stem=role 6
stem=roll -5; stem=room 6; stem=root -7; stem=roug -6; stem=rout 43; stem=row 23; stem=run 22; stem=runn -8; stem=satu -9
stem=savi -6; stem=saw 9; stem=scal -15; stem=scen 27; stem=sche 8; stem=scho 9; stem=scot 7; stem=scra 8; stem=scre 45
stem=scri 11; stem=seco -16; stem=secr 11; stem=sect -15; stem=see -9; stem=seed 9; stem=seei 8; stem=seem -22; stem=sele 11
stem=self 33; stem=sell 6; stem=sema -7; stem=sens -12; stem=sent -8; stem=sept -6; stem=sequ -8; stem=seri -12; stem=serv 25
stem=sess 11; stem=sett -10; stem=setu 18; stem=shad 22; stem=shap 33; stem=shar -13; stem=shee -8; stem=shel -8; stem=shif -5
stem=shot 7; stem=shou -12; stem=show -8; stem=simi -12; stem=simp -18; stem=simu 14; stem=site 18; stem=sive -28; stem=sket -12
stem=slee 14; stem=slid 10; stem=slow -26; stem=smoo -10; stem=snow 13; stem=soft 9; stem=soli -7; stem=solo 7; stem=solu -5
stem=some -27; stem=song 39; stem=sort 5; stem=soun 6; stem=sour 8; stem=spac 10; stem=span 12; stem=spar 22; stem=spea 22
stem=spec -34; stem=spen -9; stem=spli 12; stem=spor -7; stem=spot 25; stem=spri 29; stem=squa 16; stem=st -7; stem=stac -5
stem=staf -7; stem=stag -6; stem=stan -8; stem=star -13; stem=stat -8; stem=stay -8; stem=stea -9; stem=step -22; stem=stev -10
stem=stic -10; stem=stop -13; stem=stor 14; stem=stra -9; stem=stre 14; stem=stro 6; stem=stru -36; stem=stuc -12; stem=stud 18
stem=styl 8; stem=subj -11; stem=subm 6; stem=subt 12; stem=succ -9; stem=sugg -7; stem=summ 30; stem=sund -6; stem=supe 21
stem=supp -9; stem=sure -8; stem=surp -13; stem=sust 6; stem=swit 58; stem=symb -12; stem=sync 5; stem=synt -20; stem=syst 12
stem=tabl 22; stem=take -21; stem=talk 9; stem=targ -6; stem=task -24; stem=teac 28; stem=team 12; stem=tech -18; stem=tell -8
stem=temp 24; stem=tend -7; stem=tens -8; stem=terr -5; stem=test 44; stem=text 11; stem=than -6; stem=that -9; stem=them -7
stem=theo 10; stem=ther -11; stem=they -7; stem=thin -31; stem=thor -6; stem=thro -14; stem=thur -6; stem=time -12; stem=tink -7
stem=tiny -5; stem=toda -10; stem=toge -12; stem=tool 57; stem=top -8; stem=topi -9; stem=tota -11; stem=toug -6; stem=towa -16
stem=trac 24; stem=trad -7; stem=trai 50; stem=tran -25; stem=trav 19; stem=trea -6; stem=tree -9; stem=tria 13; stem=tric -13
stem=trie -11; stem=true -7; stem=tryi -11; stem=tuto 19; stem=tv 12; stem=twee 8; stem=twic -15; stem=twit -8; stem=type 28
stem=typi 26; stem=udem 29; stem=ui 18; stem=ulti -12; stem=unde -13; stem=unfo -7; stem=unit 14; stem=univ -8; stem=unsu 12
stem=upda -7; stem=uplo -8; stem=usef -8; stem=user -17; stem=vaca 21; stem=vali 15; stem=valu -16; stem=vari 13; stem=vect -35
stem=vers -12; stem=visi -6; stem=visu 23; stem=voca 13; stem=voic 6; stem=volu 65; stem=vs -10; stem=w -6; stem=walk 28
stem=want -8; stem=war 7; stem=warm -10; stem=watc 12; stem=wate 29; stem=we'r -6; stem=we'v -5; stem=weat -23; stem=webs 28
stem=wedn -6; stem=weig 13; stem=weir 7; stem=welc -6; stem=west -9; stem=what -6; stem=whol -6; stem=wind -10; stem=wire 27
stem=wond -8; stem=word 16; stem=work -39; stem=worl -8; stem=wors -8; stem=www. -24; stem=x -8; stem=yest -16; stem=yet -11
stem=york -12; stem=you' -7; stem=yout 18; stem=zero -9; times=1 40; times=2 29; times=3 -41; times=4 -20; times=5 -29
times=6 -48; title= -71; words=1 12; words=2 24; words=3 -37
`;
