/** Written by `npm run learn`: change nothing here. Hundredths of the logarithm of the odds, by feature. See ./features.ts. */
export const BIAS = -100;
export const TABLE = `
after=! 14; after=" 41; after=$ 50; after=( 84; after=) 13; after=, 51; after=. -18; after=/ -34; after=; 23; after=? 23
after=[ 6; after=] -35; after=a -42; after=about -18; after=across 6; after=after 7; after=again 22; after=along -10; after=also 8
after=an -23; after=and 47; after=another -10; after=are 61; after=around -14; after=at 39; after=back -19; after=be -10
after=because 30; after=before 26; after=being 14; after=below 6; after=between 10; after=both 8; after=but 6; after=by 6
after=could 20; after=day -8; after=days -10; after=did 30; after=different -6; after=done 7; after=down -16; after=during 11
after=each 11; after=etc 7; after=every 9; after=first -13; after=for 11; after=from 32; after=good -15; after=got 21
after=great 12; after=had 16; after=has 52; after=have 19; after=he -7; after=here -22; after=his -7; after=hours -12
after=how -24; after=i 39; after=i'd 17; after=i'm 14; after=i've 14; after=if -16; after=in 37; after=into -13; after=is 64
after=it's 23; after=last -17; after=like -6; after=made 15; after=making -7; after=may -10; after=me -33; after=might -6
after=month -6; after=more 5; after=most -9; after=much -6; after=my -28; after=myself -7; after=new -18; after=next -18
after=night -9; after=not 22; after=of -81; after=off -14; after=on 14; after=once 11; after=one -10; after=only 19; after=out -26
after=over 10; after=pretty -7; after=several -5; after=should 10; after=since -11; after=so -7; after=some -22; after=sometimes 5
after=soon 8; after=still 23; after=such -9; after=take -5; after=taking -5; after=than -13; after=that -8; after=the -26
after=their -6; after=them -12; after=there -22; after=thing -10; after=things 5; after=this 35; after=those 12; after=though -16
after=through -28; after=time -23; after=to -8; after=today 19; after=tomorrow 17; after=too 5; after=took -18; after=under 17
after=until 8; after=up -61; after=us -10; after=use -7; after=using 17; after=was 55; after=way -11; after=we 35; after=week -19
after=weeks -6; after=well -8; after=went 29; after=were 24; after=what -19; after=when -5; after=which 35; after=will 30
after=with 25; after=within -7; after=would 16; after=year -11; after=your -6; after=~ -17; after=– 16; after=— 5; after=” -12
before=" 29; before=( -24; before=, 42; before=. 36; before=/ -11; before=: -6; before=? -15; before=[ -22; before=] -6
before=^ 14; before=a 42; before=about 83; before=actually -11; before=all -38; before=also -27; before=always -8; before=am -12
before=an 23; before=and 18; before=another -18; before=any -15; before=are -23; before=around 19; before=as 15; before=at 40
before=back 6; before=be 7; before=been -17; before=big -16; before=bit -18; before=both -7; before=by 30; before=can -15
before=day -21; before=did 7; before=didn't -7; before=different -6; before=do 25; before=does 7; before=don't -7; before=done -8
before=during 18; before=e.g -7; before=each -17; before=few 32; before=finally -6; before=first -6; before=for 42; before=from 43
before=further -10; before=get 24; before=getting 12; before=go 9; before=going -7; before=good 7; before=got 8; before=had -7
before=has -18; before=having -8; before=he -5; before=her 25; before=here 14; before=hour 12; before=how 25; before=i -74
before=i'm -44; before=i've -29; before=if 8; before=in 12; before=into 37; before=is -30; before=it -51; before=it's -14
before=its -9; before=just -18; before=last 11; before=later -9; before=like 29; before=little -11; before=lot 5; before=made -11
before=make 21; before=me -27; before=morning 16; before=most -32; before=much -19; before=my 68; before=new 22; before=next -22
before=no -23; before=now -21; before=of 53; before=off -5; before=old 46; before=on 71; before=one -5; before=only 24
before=or 6; before=other -14; before=our 52; before=out 24; before=over 9; before=pretty -25; before=quite -18; before=really -33
before=same -9; before=since -8; before=small -13; before=so -22; before=some 26; before=still -20; before=such 5; before=than -12
before=that -24; before=the 60; before=their -20; before=them 6; before=they -10; before=things -10; before=this -18
before=three 10; before=through 28; before=time -18; before=today -7; before=too -7; before=two 14; before=up 30; before=use 38
before=using 76; before=various 12; before=very -42; before=via 15; before=was -41; before=we -12; before=week -9; before=well -6
before=were -5; before=what 8; before=when -8; before=where 10; before=which -14; before=while -18; before=why -5; before=will 11
before=with 53; before=year -11; before=you -7; before=| -7; before=~ -19; before=— 37; before=“ 8; beside= -64; capitals= 88
close= 14; close=100 -10; close=12 6; close=2 24; close=20 -10; close=3 -6; close=30 -5; close=3d 5; close=4 10; close=5 7
close=6 -7; close=8 -7; close=9 8; close=active -10; close=actual 7; close=add 22; close=added 39; close=adding 24
close=advanced -9; close=ai -9; close=algorithm -6; close=allowed -7; close=anything 20; close=arrived 7; close=asked 5
close=asking -8; close=attention -10; close=awesome 11; close=based -21; close=basic 6; close=becoming 10; close=bed 20
close=began -6; close=best 17; close=blog 7; close=book -9; close=bring -5; close=build 16; close=building 13; close=built 26
close=cannot 5; close=certain 9; close=change 10; close=changed 10; close=checked -7; close=checking 6; close=clean 6
close=cleaned 11; close=code -19; close=coding -16; close=coffee -6; close=common 10; close=completed 19; close=completing -10
close=complicated 8; close=computer -7; close=concerned 18; close=continue -10; close=continuing 6; close=converting 8
close=core -8; close=couple 7; close=covered 5; close=create -12; close=created 27; close=creating 11; close=css -15
close=custom 16; close=daily 7; close=dark 6; close=data -11; close=de -7; close=debugging -7; close=deep -15; close=deeper 5
close=depending -10; close=derek -7; close=design -5; close=despite -5; close=developed 14; close=developing 31
close=development 6; close=difficult 6; close=discovered 5; close=discussed 19; close=display -7; close=domain -7; close=drawing 8
close=early 12; close=either 9; close=engineering -8; close=english -10; close=enjoyed 5; close=enjoying 20; close=entire 10
close=everything 10; close=excited -6; close=exciting 6; close=expected -9; close=experienced -14; close=experimented 10
close=explored 21; close=exploring 11; close=favourite 14; close=feeling -12; close=filled -8; close=find -6; close=finish 18
close=finished 5; close=finishing 8; close=fixed 6; close=followed -5; close=following 7; close=found 8; close=free 20
close=frustrating 6; close=full 8; close=fully -9; close=giving 14; close=google -5; close=gym -6; close=hand -5; close=handling 9
close=happened 12; close=help 7; close=helping 14; close=hitting -6; close=home -5; close=hoping -8; close=hosted 18
close=human -13; close=implementing -9; close=important 7; close=improving 25; close=including 25; close=independent 8
close=individual 12; close=inspired -6; close=interested -7; close=interesting -12; close=interview -10; close=introduced 11
close=involved -9; close=javascript -12; close=job 6; close=joined 9; close=keep 13; close=keeping -7; close=key -10
close=knowing 18; close=large 16; close=leading -7; close=learn -9; close=learned 16; close=learning -21; close=learnt -6
close=led 13; close=left 6; close=less -11; close=level -7; close=limited -10; close=live 8; close=lived -11; close=living -10
close=local 18; close=long 29; close=looked 19; close=love 22; close=loving -9; close=lower -7; close=main -8; close=math 6
close=matrix -9; close=max 13; close=meeting -9; close=mentioned -13; close=michael -8; close=microsoft -8; close=minor 12
close=ml -15; close=modern 13; close=mostly -9; close=moved 15; close=moving 26; close=music -7; close=need 14; close=needed -9
close=nested -11; close=online 7; close=open -13; close=optimization -6; close=ordered -7; close=organized -10; close=organizing 9
close=original 11; close=overall 7; close=paired -8; close=pairing -14; close=paper -6; close=participated 36
close=participating 6; close=particular -5; close=passed -10; close=people -6; close=perfect 8; close=picked -9; close=planned 12
close=planning -13; close=planted 22; close=play -23; close=played 6; close=playing 9; close=post -9; close=potential 10
close=power -8; close=practice 14; close=practicing 16; close=presented -6; close=previous 15; close=processing -15
close=product 18; close=production 7; close=programming -23; close=progress -5; close=proper 16; close=provided 11
close=published 5; close=pull 5; close=putting -8; close=python -14; close=quickly 8; close=ran 23; close=random -7
close=reached 6; close=react -7; close=read 24; close=real -8; close=realized -10; close=refactored 10; close=refactoring -6
close=regarding 10; close=regular 16; close=related 16; close=research 16; close=review 5; close=reviewed 13; close=rewarding -6
close=right 10; close=saving 7; close=saw 29; close=school -6; close=science -7; close=search -7; close=seeing -19
close=seemed -10; close=selected -7; close=setting 27; close=share 6; close=short -7; close=showing -5; close=shows 11
close=signed 12; close=simple 18; close=software -9; close=special 5; close=specific 20; close=speed 12; close=spending 9
close=spent 19; close=start 18; close=started 20; close=stay 7; close=string -12; close=strong -5; close=struggled -6
close=studying 9; close=suggested -11; close=summer 6; close=surprised -6; close=surprisingly -5; close=switched 9; close=system 6
close=talked 16; close=talking -7; close=tech -11; close=test -6; close=tested -5; close=testing 18; close=that's -6
close=think 11; close=third -12; close=tired 6; close=totally 8; close=trained 6; close=training -13; close=travel -5
close=tried 12; close=try 6; close=trying -13; close=turned -7; close=twitter -8; close=understand 7; close=update 12
close=validation 6; close=video -9; close=visiting 7; close=vs 9; close=walking -16; close=watching -6; close=web -8
close=weekly 7; close=whole 12; close=word 14; close=worked 26; close=working 7; close=write -5; close=writing -19; close=wrong 7
close=wrote 34; close=year's 6; close=yet -6; close=young -6; close=zero -7; common=10 -68; common=11 -134; common=20 -11
common=21 -27; common=22 -55; common=30 -25; common=32 -10; count=1 -98; count=2 -33; count=3 -36; count=4 -44; count=5 -46
dense=0 -128; dense=1 -58; dense=2 -29; dense=3 -21; dense=5 24; dense=6 36; dense=7 62; digit= -95; ending='ll -7; ending='re -17
ending='ve -9; ending=-19 -7; ending=-in 9; ending=-up -11; ending=.com -33; ending=.js 12; ending=.org 12; ending=.py 8
ending=022 6; ending=023 -16; ending=025 -8; ending=1 11; ending=12 21; ending=15 5; ending=1st -6; ending=2 6; ending=2022 6
ending=2023 -16; ending=2025 -8; ending=26 7; ending=3 -15; ending=4th -5; ending=5th -6; ending=6 -6; ending=6th -6
ending=7th -6; ending=a's -7; ending=able -27; ending=ably -11; ending=abs 7; ending=ace -8; ending=aced -19; ending=aces 8
ending=ach 14; ending=acks 10; ending=act -17; ending=acy 15; ending=add -14; ending=ade -9; ending=aded -6; ending=ader 36
ending=adly -6; ending=ady -8; ending=afe 12; ending=aff -8; ending=age 41; ending=aged -7; ending=ages 21; ending=ai 7
ending=aid -6; ending=aily -7; ending=ain 18; ending=ains -8; ending=air 30; ending=airs -5; ending=ait 7; ending=ajor -6
ending=ake -16; ending=aken -5; ending=akes -11; ending=ale -8; ending=alk 29; ending=alks 25; ending=all -8; ending=alls 9
ending=ally -38; ending=als 46; ending=alt -12; ending=alth 36; ending=alue -8; ending=ame 14; ending=ams 48; ending=ance 47
ending=and -11; ending=ands -10; ending=andy -5; ending=ane -7; ending=ank -23; ending=anks -12; ending=ant 18; ending=anta 14
ending=ants 21; ending=ape 58; ending=app 18; ending=apps 9; ending=appy -10; ending=aps 12; ending=arch 12; ending=ard 16
ending=ards 5; ending=are 28; ending=ared -10; ending=ario -9; ending=ark 13; ending=arks 26; ending=arn -6; ending=arnt -7
ending=arts -11; ending=ary 9; ending=ase 24; ending=ased -10; ending=asic -17; ending=asis 5; ending=ask -10; ending=asks -12
ending=ason -12; ending=ass 35; ending=asts -7; ending=asy -7; ending=at's -13; ending=ata 34; ending=atch -25; ending=ate 18
ending=ated -20; ending=ater -17; ending=ates 23; ending=ath -8; ending=atic -6; ending=ats 9; ending=atus -9; ending=ause 5
ending=ava 6; ending=ave -31; ending=avel 10; ending=aves -19; ending=away -8; ending=ay's -17; ending=ayed -7; ending=ayer 15
ending=ays -14; ending=azy -5; ending=b's -10; ending=back 9; ending=bage 9; ending=ball 9; ending=bar 26; ending=bed 20
ending=ber -32; ending=bers 6; ending=best -7; ending=bit 31; ending=bits 7; ending=ble -39; ending=blem -6; ending=bles 26
ending=blic -6; ending=blog -11; ending=blue -9; ending=bly 15; ending=body -6; ending=book 17; ending=box 24; ending=bug 33
ending=bugs 9; ending=c 14; ending=cal -29; ending=cale -8; ending=came -12; ending=camp 10; ending=can 12; ending=case 46
ending=cast 21; ending=cate 18; ending=ced -52; ending=cept -9; ending=cer 20; ending=ces 20; ending=che 31; ending=ched -11
ending=cher 9; ending=ches 10; ending=cial -17; ending=cies 41; ending=cing 16; ending=cise 7; ending=cked 17; ending=cker 6
ending=cket 9; ending=cks 16; ending=cky -8; ending=cles -21; ending=club 8; ending=code 25; ending=cold -6; ending=com -26
ending=con 7; ending=cond -10; ending=cons 26; ending=cool -8; ending=copy 6; ending=core 7; ending=cs 6; ending=css -13
ending=cted -11; ending=ctly -8; ending=cts 23; ending=cult -9; ending=d's -10; ending=d-19 -7; ending=dan -6; ending=dar -6
ending=date -16; ending=day -28; ending=days -10; ending=dea -6; ending=deas -11; ending=ded -31; ending=deep -14; ending=del 12
ending=dels -6; ending=demy 39; ending=den 29; ending=deos -10; ending=der -9; ending=dern -7; ending=ders -28; ending=dest -8
ending=dev -6; ending=dex -9; ending=dful 8; ending=dge 13; ending=dia 19; ending=dian 6; ending=die -7; ending=died -6
ending=dies -5; ending=ding 18; ending=dio 29; ending=dit -11; ending=dly -16; ending=dog 26; ending=dom -12; ending=don 10
ending=dow 10; ending=down 7; ending=drop 6; ending=dual -5; ending=duce 12; ending=duct -15; ending=due -6; ending=dule -20
ending=e're -6; ending=e's -28; ending=e've -6; ending=each 11; ending=eak -22; ending=eal -7; ending=eam 14; ending=eams 15
ending=ean 17; ending=eap -7; ending=ear -11; ending=earn -14; ending=ears -7; ending=eas 10; ending=ease -10; ending=east -12
ending=easy -6; ending=eat -27; ending=eate -11; ending=eau -8; ending=ebug 6; ending=ect -27; ending=ects 18; ending=edge 7
ending=edit -9; ending=eds 17; ending=eeds 21; ending=eek -13; ending=eel -9; ending=eels -9; ending=eem -5; ending=eems -16
ending=eep 11; ending=eer 12; ending=ees 18; ending=eet -12; ending=eft -10; ending=egan -10; ending=egin -8; ending=ein -14
ending=eing 15; ending=ekly -5; ending=elf -9; ending=ell -14; ending=ells 14; ending=els 31; ending=elt -7; ending=ely -29
ending=eme 35; ending=emic 11; ending=empt -6; ending=ems -8; ending=emy 32; ending=en't -5; ending=ence -24; ending=ench -6
ending=ency 25; ending=end -39; ending=ends 8; ending=ener -8; ending=enes 15; ending=ens 15; ending=ense -10; ending=ent -23
ending=ents 6; ending=eory 12; ending=eos -15; ending=eper -8; ending=epo 9; ending=eps -8; ending=ept -14; ending=epth -5
ending=epts -11; ending=er's -25; ending=era -10; ending=ere -24; ending=ered -20; ending=erge -6; ending=ern 9; ending=erns 5
ending=ers 55; ending=erse -7; ending=ert 10; ending=erty -8; ending=ery -11; ending=ess 16; ending=essy -6; ending=est -27
ending=ests 40; ending=eta 12; ending=etch -10; ending=ete -13; ending=eted -13; ending=ets 23; ending=etup 24; ending=evel -17
ending=ever -26; ending=ewed -7; ending=ews 17; ending=exam 13; ending=eys 7; ending=face -18; ending=fair 8; ending=fall -7
ending=far -12; ending=fect -8; ending=fee -8; ending=feel -9; ending=felt -12; ending=fer 6; ending=ffee -5; ending=ffer 6
ending=fic -5; ending=fied -7; ending=file -9; ending=find -6; ending=fine -7; ending=flow 29; ending=fly 13; ending=form 12
ending=fort -7; ending=four -5; ending=free -13; ending=ful -28; ending=full -11; ending=fun -14; ending=g's -19; ending=game 19
ending=gan -10; ending=gave -7; ending=ged -23; ending=ger -7; ending=gers 9; ending=ges 20; ending=gest -6; ending=get 38
ending=gger 5; ending=ggle -7; ending=gher -7; ending=ght -14; ending=ghts 15; ending=gic 13; ending=gin 9; ending=glad -8
ending=gle -18; ending=gled -9; ending=gles -14; ending=gly -16; ending=goal 7; ending=gon 15; ending=gpu 25; ending=gram 38
ending=gree 6; ending=gth 8; ending=gure -5; ending=gust -7; ending=half -10; ending=han -8; ending=hape 29; ending=hase -7
ending=hat -7; ending=hats -10; ending=heat -11; ending=hed -28; ending=her -29; ending=here -24; ending=hers 24; ending=hes 17
ending=hic 13; ending=high -8; ending=hill -7; ending=hin -5; ending=hind -9; ending=hine -13; ending=hing -30; ending=hink -11
ending=hip 31; ending=hit -7; ending=hly -10; ending=hmic -11; ending=hods -8; ending=hon 5; ending=hone 24; ending=hool -6
ending=host -16; ending=hout -8; ending=how -20; ending=hter -5; ending=html -5; ending=hts 15; ending=http -8; ending=hub 10
ending=hunk -6; ending=hype -9; ending=i's -11; ending=ial -34; ending=ians -6; ending=iant 8; ending=iate -10; ending=ible -7
ending=ibly -6; ending=ical -24; ending=ice 27; ending=iced -15; ending=ices 15; ending=ich 10; ending=ick -22; ending=icky -7
ending=ics 42; ending=ict -8; ending=ide -23; ending=idea -6; ending=ided -10; ending=ider -7; ending=ides -10; ending=idge -12
ending=ied -28; ending=ief -5; ending=ield 7; ending=iend -8; ending=ier -32; ending=ies 45; ending=iest -5; ending=iew 12
ending=iews 20; ending=ife -12; ending=ift 6; ending=iful -5; ending=igh -11; ending=ign -9; ending=ike 12; ending=ild 10
ending=ile -22; ending=iled -6; ending=ill -18; ending=ills 23; ending=ilt -14; ending=ily 9; ending=imal -6; ending=ime -11
ending=in's -12; ending=ina 13; ending=inal -9; ending=inct -6; ending=ind -22; ending=inds -6; ending=ine 39; ending=ined -16
ending=ines 7; ending=info -6; ending=ing -25; ending=ings -22; ending=ink -20; ending=inks 25; ending=ins 43; ending=ints 17
ending=inue -13; ending=iny -10; ending=iod -14; ending=ion 17; ending=ions 20; ending=ios 17; ending=ious -10; ending=iple -9
ending=ips 10; ending=ipt 8; ending=ird -6; ending=ire -11; ending=ired 20; ending=irs -9; ending=ise 15; ending=ises 26
ending=isk 11; ending=ism 6; ending=ist 10; ending=ists 8; ending=itch 22; ending=ite -13; ending=ites -7; ending=itor 18
ending=its 40; ending=ity 35; ending=ive -33; ending=ived -7; ending=iven -12; ending=ixed -5; ending=ize -17; ending=ized -20
ending=jobs 19; ending=jor -6; ending=july -11; ending=june -8; ending=kay -7; ending=ked -10; ending=keep -7; ending=ken -13
ending=kend 5; ending=ket 11; ending=key -15; ending=keys 7; ending=kids 6; ending=kily -8; ending=kin -7; ending=king 26
ending=kly -8; ending=klyn 5; ending=ktop 15; ending=l's -15; ending=lab 23; ending=lace -12; ending=lad 11; ending=lan 10
ending=land 8; ending=lar -9; ending=lary 7; ending=lass 30; ending=late 29; ending=lay 7; ending=lder -19; ending=lds 9
ending=lear -6; ending=lect 6; ending=led -15; ending=leep 24; ending=left -10; ending=lem -6; ending=lems 18; ending=len -7
ending=ler -8; ending=les 43; ending=less -24; ending=let 11; ending=lete -9; ending=lex -16; ending=ley 17; ending=lia -9
ending=lic 36; ending=lid 14; ending=lier -9; ending=lies -7; ending=life -10; ending=like -9; ending=line -7; ending=ling -8
ending=lio 18; ending=lip 6; ending=lish -12; ending=list -22; ending=lit -6; ending=lity -15; ending=lks 22; ending=lla -18
ending=lle 5; ending=lled -12; ending=llo 12; ending=llow -10; ending=lls 71; ending=lly -53; ending=logs 19; ending=lone -18
ending=long -15; ending=look -11; ending=loop 7; ending=lor 16; ending=lot 9; ending=lows 10; ending=lped -6; ending=lth 36
ending=lts 7; ending=lty -7; ending=lub 8; ending=lue -17; ending=lus -8; ending=lve -8; ending=lved -7; ending=lves -8
ending=lyn 5; ending=mage -5; ending=mail -9; ending=mal -13; ending=man 8; ending=map 6; ending=mar 5; ending=mark 6
ending=mart -9; ending=mary -9; ending=mate -16; ending=math -8; ending=mber -24; ending=med -18; ending=meet -11; ending=men -7
ending=mend -11; ending=ment 18; ending=mer -5; ending=mes 52; ending=mic 15; ending=mics 11; ending=mily 33; ending=min -12
ending=mine 13; ending=ming 6; ending=mise -9; ending=miss 6; ending=mit 23; ending=mits 20; ending=mix 14; ending=mmar 7
ending=mmer -6; ending=mmit 30; ending=mmon -5; ending=mon -11; ending=more -11; ending=mory 8; ending=most -8; ending=mote 28
ending=move -9; ending=mple -23; ending=mpt -13; ending=ms -5; ending=n's -41; ending=n't -18; ending=nal -34; ending=name 10
ending=nce 27; ending=nced -13; ending=nch -17; ending=nct -6; ending=ncy 23; ending=nda -6; ending=ndar -6; ending=nday -8
ending=nded -8; ending=ndex -9; ending=ndia 8; ending=nds -13; ending=ndy -5; ending=near -10; ending=ned -44; ending=need -8
ending=neer 16; ending=nent 39; ending=ner -35; ending=ners 28; ending=nes 18; ending=ness 21; ending=net -17; ending=ney -11
ending=nfo -6; ending=ng's -18; ending=nged -8; ending=nger -11; ending=ngle -7; ending=ngly -16; ending=ngth 8; ending=ning 22
ending=nish 11; ending=nit 7; ending=nity 38; ending=nks 10; ending=nly -5; ending=nner -10; ending=nny 7; ending=noon -10
ending=note 8; ending=now -12; ending=nput 19; ending=nse -17; ending=nson -10; ending=nta 11; ending=ntal -10; ending=ntax -19
ending=nted 9; ending=nter -10; ending=ntly -17; ending=ntor 16; ending=ntro -8; ending=ntry -8; ending=nts 46; ending=nue -7
ending=nued -8; ending=nus -9; ending=nyc 14; ending=nyu 14; ending=oach 6; ending=oad -5; ending=oal 7; ending=oals 19
ending=oard 26; ending=ober -5; ending=obs 19; ending=ocks 7; ending=ocs -8; ending=ode 31; ending=oded -6; ending=odel 13
ending=oder -10; ending=ods -7; ending=ody -8; ending=oes 12; ending=off 6; ending=ogs 19; ending=oice 6; ending=oin 13
ending=oint -18; ending=oke -15; ending=oked -6; ending=oken -6; ending=oks 27; ending=old 22; ending=olds 9; ending=ole -5
ending=oled 8; ending=oles 13; ending=olio 18; ending=olo 26; ending=ols 12; ending=omes -6; ending=ompt -7; ending=on's -10
ending=onal -35; ending=ond -9; ending=one 9; ending=oned -6; ending=ones -17; ending=oney 14; ending=ong -14; ending=ongs 26
ending=onic 7; ending=ons 35; ending=onse -7; ending=ont 8; ending=onto -7; ending=ood -7; ending=oof 14; ending=ook 5
ending=ooks 27; ending=ools 24; ending=oon -15; ending=oop 6; ending=ope 9; ending=open -12; ending=opic 10; ending=ople -8
ending=ops 24; ending=opy 6; ending=ord -19; ending=ords 7; ending=ore -8; ending=org 11; ending=ork 7; ending=orks 7
ending=orld -14; ending=orms 5; ending=ors 26; ending=orth -13; ending=orts 17; ending=ose -14; ending=oss 19; ending=ost -26
ending=otal -10; ending=ote 6; ending=otes -15; ending=oth -7; ending=ots 19; ending=oud -5; ending=ough -25; ending=ound -9
ending=ount -7; ending=oup 8; ending=our 20; ending=ous -29; ending=out 35; ending=ove -14; ending=ovid 14; ending=owed 19
ending=ower 25; ending=owns -7; ending=owth 8; ending=oyed -9; ending=pace 16; ending=page 18; ending=pain 14; ending=pair 27
ending=pan 12; ending=park 10; ending=part -11; ending=pass 6; ending=past -6; ending=ped -18; ending=peed 13; ending=pen -18
ending=pend -6; ending=pens -5; ending=pent -14; ending=per -6; ending=pers 15; ending=pes 25; ending=phic 13; ending=phy 12
ending=pic 14; ending=pics -12; ending=pid -10; ending=pin 6; ending=ping -11; ending=pite -9; ending=plan 7; ending=play 13
ending=ple -46; ending=plex -8; ending=plit -6; ending=ply -8; ending=pm -15; ending=pose -9; ending=post 6; ending=pot -7
ending=pped -9; ending=pper 12; ending=pps 9; ending=ppy -10; ending=pter -12; ending=pth -5; ending=push -12; ending=put 21
ending=r's -29; ending=race 6; ending=rack -7; ending=rage 10; ending=ral -14; ending=rall -8; ending=ram 38; ending=rams 6
ending=rank -7; ending=rary 24; ending=raw -6; ending=ray -16; ending=rays 14; ending=rc 9; ending=rces -10; ending=rch 10
ending=rday -7; ending=rden 36; ending=rder -15; ending=rds 19; ending=re's -9; ending=read 11; ending=reak -17; ending=red -22
ending=ree -17; ending=reen 6; ending=rees 20; ending=rely -6; ending=rent -16; ending=repo 12; ending=res 19; ending=ress 33
ending=rest -15; ending=rey 11; ending=rge -10; ending=rget -7; ending=ric -6; ending=ried -7; ending=ries 17; ending=ring -8
ending=rint 11; ending=rio -10; ending=riod -14; ending=rip 15; ending=ript 8; ending=rise 21; ending=risk 14; ending=rite -15
ending=rity -23; ending=rive 9; ending=rix 10; ending=rked -8; ending=rks 38; ending=rld -14; ending=rmal -7; ending=rmat 6
ending=rmer -7; ending=rnal 5; ending=rned -19; ending=rnet -6; ending=rney -20; ending=rnt -10; ending=rol 9; ending=ron -8
ending=rong -11; ending=ront -8; ending=roof 14; ending=room 7; ending=rop 21; ending=rops 34; ending=ror 26; ending=ross -8
ending=rote -8; ending=roup 11; ending=rove 6; ending=row 10; ending=rown 10; ending=rray -6; ending=rror 26; ending=rse 7
ending=rses -15; ending=rson 8; ending=rst 12; ending=rted -22; ending=rter 17; ending=rth -16; ending=rts 17; ending=rty -8
ending=rue -7; ending=rum 6; ending=rums 28; ending=run 16; ending=rust -5; ending=rve -7; ending=rver 5; ending=sal -11
ending=sary -10; ending=saw 9; ending=sday -16; ending=sed -32; ending=see -11; ending=seem -5; ending=self -9; ending=sen -13
ending=send -5; ending=ser -12; ending=sers -18; ending=ses 30; ending=set -11; ending=sets 14; ending=shed -18; ending=sher -5
ending=shes 8; ending=ship 33; ending=show -12; ending=sic -18; ending=side -27; ending=sier -6; ending=sing -33; ending=sion -11
ending=sis 18; ending=sit -7; ending=site 22; ending=sity -8; ending=sive -10; ending=size -8; ending=sks -12; ending=slow -9
ending=sn't -10; ending=sode -10; ending=solo 9; ending=some -13; ending=son -17; ending=song 15; ending=sor 29; ending=sort 7
ending=span 7; ending=spot -6; ending=ssed -10; ending=sses 23; ending=sson -14; ending=ssue -8; ending=sted 7; ending=stem 18
ending=step -7; ending=ster -12; ending=stic -13; ending=stly -13; ending=stom -8; ending=ston 10; ending=sts 44; ending=sual -7
ending=sue -10; ending=sues 18; ending=sun -7; ending=sure -26; ending=swer -7; ending=t's -27; ending=tack -11; ending=taff -6
ending=tage -12; ending=tal -24; ending=talk 22; ending=tals 8; ending=tand -9; ending=tant -9; ending=tart -17; ending=tary -8
ending=task -11; ending=tate 14; ending=tax -19; ending=tay -8; ending=tch -29; ending=tead -11; ending=team 16; ending=ted -56
ending=tein -9; ending=tem 24; ending=tems -9; ending=ten -19; ending=tent -29; ending=tep -7; ending=ter -35; ending=tern 17
ending=ters -5; ending=tes 18; ending=tful -14; ending=than -6; ending=ther -26; ending=thly -6; ending=thon 5; ending=thor 6
ending=thub -6; ending=tial -7; ending=tic -29; ending=tice 29; ending=tics 53; ending=ties -19; ending=time -17; ending=tine 13
ending=tiny -6; ending=tion 25; ending=tise -6; ending=tist 14; ending=tive -19; ending=tle -17; ending=tly -44; ending=tml -5
ending=ton 45; ending=tone -6; ending=tool 14; ending=top 6; ending=tor 46; ending=torm -10; ending=tors 8; ending=tory -16
ending=tout 10; ending=town -6; ending=tps -50; ending=tput 8; ending=tral 6; ending=trip 5; ending=trix 10; ending=tro -15
ending=trol 9; ending=true -7; ending=try -13; ending=tta -8; ending=tten -11; ending=tter 5; ending=ttom -13; ending=tton 46
ending=ttp -8; ending=ttps -50; ending=tual -5; ending=tuck -11; ending=tup 27; ending=ture 24; ending=tus -9; ending=tv 14
ending=tyle -11; ending=type 36; ending=uage -31; ending=ual -14; ending=uare -6; ending=uate -6; ending=uble -13; ending=uce 32
ending=uck -16; ending=uct -6; ending=ude -10; ending=udes 15; ending=udio 34; ending=ued -9; ending=uery -10; ending=uess -7
ending=uest 6; ending=ugh -25; ending=ught -17; ending=ugin 20; ending=ugs 9; ending=ui 15; ending=uide 10; ending=uilt -14
ending=uing -10; ending=uit 27; ending=ular -17; ending=ule -25; ending=ules 22; ending=ulia -7; ending=ull -13; ending=ully -12
ending=ult -11; ending=ults 8; ending=ulty -6; ending=uly -11; ending=ume 25; ending=ump -9; ending=ums 24; ending=unch -14
ending=und -9; ending=une 15; ending=unk -6; ending=unt -10; ending=uote -21; ending=uper -7; ending=uple -6; ending=ups 9
ending=ural -10; ending=ured -6; ending=ures 32; ending=urns -5; ending=use -11; ending=used -11; ending=user -6; ending=ush -7
ending=ust -14; ending=ute -16; ending=uted 6; ending=utor 11; ending=uts 9; ending=val 5; ending=van -6; ending=vant -7
ending=vate -5; ending=ved -24; ending=vels 15; ending=vely -11; ending=ven 5; ending=ver -25; ending=ves -25; ending=vice -16
ending=vid 10; ending=view 12; ending=ving -13; ending=vity 38; ending=vs -8; ending=walk 8; ending=war 7; ending=ward -12
ending=ware 29; ending=way -19; ending=ways -14; ending=web 7; ending=wed 11; ending=wer 16; ending=wers 15; ending=wice -13
ending=win 27; ending=wing 16; ending=wns -8; ending=word -7; ending=work 8; ending=wser -5; ending=wth 8; ending=x -8
ending=xam 13; ending=xed -12; ending=xes -14; ending=y're -6; ending=y's -34; ending=yed -16; ending=yer 9; ending=yers 6
ending=yes -5; ending=yet -10; ending=ying -7; ending=yle -11; ending=yone -8; ending=york -9; ending=yout -8; ending=ype 27
ending=ysis 12; ending=zed -23; ending=zero -7; ending=zes 6; ending=zine 22; ending=zing -17; everyday=10 68; everyday=11 -16
everyday=20 -39; everyday=21 11; everyday=22 23; everyday=30 -31; everyday=31 -19; everyday=32 8; everyday=33 23; field= -15
field=Artificial Intelligence 7; field=Biology -15; field=Business 14; field=Computer Science -21; field=Daily Life 48
field=Data Science -12; field=Databases 21; field=Deep Learning -14; field=DevOps 40; field=Earth Science -18
field=Electronics 10; field=Fitness -8; field=Food 24; field=Frontend Development 19; field=Gardening 17; field=Hardware 33
field=History -19; field=Linguistics -6; field=Literature 36; field=Machine Learning -19; field=Mathematics -43
field=Natural Language Processing -23; field=Operating Systems 18; field=Programming -37; field=Programming Languages -9
field=Security 23; field=Social Sciences -6; field=Software Engineering 38; field=Sports 22; field=Statistics 41
field=Visual Arts 20; field=Web Development -33; field=Wellness 28; first=1 -14; first=10 -6; first=12 -6; first=13 8
first=1st -8; first=2 -19; first=20 -8; first=3 -14; first=3d 22; first=5 -12; first=absolute -8; first=abstract 13
first=accessible 7; first=accuracy 5; first=action 13; first=actual -15; first=add -10; first=added -45; first=adding -17
first=additional -5; first=advanced 13; first=affects -5; first=afternoon -10; first=ai -17; first=algebra -6; first=almost -13
first=amazing -17; first=analysis -6; first=andrew -16; first=anything -9; first=apartment 14; first=api 10; first=app -19
first=application -29; first=applications -11; first=applied -14; first=apply -6; first=appreciate 6; first=approach -7
first=area -6; first=array 28; first=art 21; first=asked 8; first=asking -6; first=attempt -6; first=attended -11
first=attention -12; first=audio 36; first=august -10; first=author -5; first=awesome -14; first=backend 16; first=background -6
first=basic -22; first=basics -8; first=beautiful -7; first=become -6; first=began -17; first=begin -18; first=beginning -5
first=behind -9; first=best -10; first=better -20; first=beyond -6; first=biggest -13; first=birthday 6; first=board -12
first=bonding 9; first=bot -15; first=bottom 9; first=break -9; first=breaking 7; first=breaks 7; first=brief -6; first=brooklyn 7
first=bug 31; first=bugs 9; first=build -8; first=building 7; first=built -21; first=busy -11; first=button 23; first=called -12
first=cannot -6; first=cards -7; first=case 25; first=cases -6; first=central -6; first=certain -7; first=challenge -16
first=challenges -5; first=challenging -8; first=change -6; first=changes -9; first=chapter -24; first=chapters -6
first=characters -6; first=check -8; first=checking -9; first=city 11; first=cleaned 5; first=clear -7; first=close -8
first=closed 9; first=cloud 24; first=code 8; first=coding -16; first=cold -8; first=comfortable -8; first=commit -14
first=commits -5; first=common -12; first=community 70; first=complete -16; first=completed -34; first=completing -7
first=component 24; first=components 29; first=computer -13; first=concepts -10; first=consuming -9; first=continue -35
first=continued -13; first=continuing -10; first=continuous -6; first=contribute 5; first=control -5; first=conversation -8
first=converting -6; first=cool -10; first=copy 7; first=couple -12; first=cover 15; first=covid 13; first=covid-19 -5
first=create -16; first=created -15; first=creating -17; first=creation 6; first=cross 18; first=cs 24; first=css -10
first=current -20; first=currently -11; first=daily -8; first=data 20; first=database 35; first=date 14; first=de -7
first=debug 9; first=debugging 24; first=dec -9; first=december -7; first=decent -9; first=deck -6; first=deep 22
first=definitely -7; first=degree 8; first=depth 14; first=derek -15; first=description -7; first=desktop 12; first=despite -9
first=dev 18; first=developer -5; first=development 8; first=difference -5; first=difficult -10; first=digital 8
first=discussion 11; first=document 5; first=double -20; first=drawing 8; first=drop 12; first=early -11; first=edge -6
first=editor 6; first=effort -5; first=email 7; first=empty -8; first=engineer -9; first=engineering -6; first=english 16
first=enjoyed -5; first=enjoying -5; first=enough -13; first=entire -12; first=environment 13; first=episode -5; first=error 14
first=especially -5; first=evaluation 14; first=everything -10; first=example -17; first=excellent -8; first=exciting -10
first=exercise 36; first=exercises 30; first=existing -7; first=experimenting -6; first=explored -9; first=exploring 8
first=extremely -6; first=failing -5; first=fall 5; first=familiar -7; first=family 33; first=fantastic -12; first=far -14
first=fast -8; first=favorite -14; first=favourite -10; first=feature 11; first=february -10; first=feed 13; first=feedback 5
first=feel -10; first=feeling -8; first=feelings 13; first=feels -6; first=felt -9; first=files -9; first=fill 8; first=final -14
first=find -8; first=finding -6; first=fingers -7; first=finish -24; first=finished -22; first=finishing -6; first=fixing -7
first=flash 13; first=flowers 10; first=focus 10; first=follow -5; first=following -13; first=form 18; first=format -10
first=forth -25; first=found -19; first=foundation 15; first=fourth -5; first=framework -7; first=frameworks 6; first=free 7
first=fresh 15; first=friday -6; first=friend -7; first=friendly -6; first=friends 15; first=frustrating -6; first=full -30
first=fun -14; first=functional 19; first=functionality -9; first=functions -10; first=future -6; first=game -8; first=games 6
first=garden 28; first=gave 9; first=general -9; first=git 7; first=github 20; first=github.com -12; first=given -8; first=glad -6
first=goal 25; first=goals 8; first=google 48; first=grammar 28; first=grateful 7; first=group 14; first=growth 10; first=gsoc -7
first=guess -6; first=guide -8; first=gym 13; first=habits 13; first=hacker 9; first=half -11; first=hand -10; first=happiness 17
first=happy -11; first=hardware -5; first=health 43; first=healthy 8; first=help -7; first=helped -10; first=high -8
first=highlights -9; first=history 14; first=hold 6; first=hopefully -5; first=however -7; first=html 11; first=http -9
first=https -46; first=hub -8; first=huge -8; first=human -9; first=ice 21; first=idea -14; first=ideas -5; first=ii -11
first=image 41; first=implement -13; first=implementation -12; first=implemented -11; first=implementing -13; first=import 13
first=important -13; first=improve -11; first=improved -7; first=including -13; first=incredibly -6; first=independent 15
first=index -9; first=india 17; first=indie 29; first=individual -7; first=industry 5; first=information -8; first=initial -15
first=input 7; first=instance -8; first=intense -5; first=interest -8; first=interesting -19; first=interests -6
first=interface -9; first=intermediate -6; first=internship 13; first=interview 73; first=interviews 13; first=intro -8
first=jan -6; first=january -20; first=javascript 17; first=job 19; first=jobs 6; first=journey -10; first=july -17
first=june -18; first=keep -14; first=key -29; first=kids 7; first=know -5; first=knowledge -7; first=languages -18
first=large -7; first=latest -6; first=learn -24; first=learned -26; first=learning -10; first=learnt -7; first=least -20
first=lecture -19; first=lectures 6; first=led 11; first=less -15; first=lesson -16; first=lessons 8; first=let's -6
first=library -11; first=life -7; first=limits 7; first=linear -5; first=lines -6; first=list -20; first=listened 6
first=listening 40; first=live 9; first=location 6; first=log 7; first=logic -26; first=long -13; first=look -9; first=looking -21
first=looks -6; first=loop 20; first=love -7; first=low 10; first=lower -12; first=lunch 23; first=machine -8; first=magazine 6
first=main -29; first=major -10; first=makes -7; first=map 6; first=march 8; first=markdown 50; first=massive -9; first=master -9
first=material -9; first=materials 8; first=max -5; first=meeting 37; first=memory 10; first=mental -12; first=mentor 5
first=mentors 20; first=messy -7; first=met -6; first=methods -5; first=michael 6; first=microsoft 13; first=mind -6
first=minor -12; first=minute -6; first=miss 8; first=mistakes -6; first=ml 25; first=mobile 15; first=mode -6; first=model -15
first=models 13; first=modern -6; first=module -22; first=modules 10; first=monday -5; first=money 15; first=mostly -10
first=mount -6; first=move -11; first=moved -6; first=moving 17; first=music 9; first=name -9; first=natural 7
first=navigation 15; first=necessary -5; first=need -5; first=needs -6; first=nested -9; first=networks -8; first=notebook 11
first=notes -6; first=nothing -5; first=november -11; first=nyc 15; first=nyu 9; first=objects 16; first=october -15; first=odd -8
first=office -5; first=official -6; first=oh -6; first=open 34; first=operations -8; first=opportunity -6; first=option 6
first=order -8; first=ordered -7; first=original -8; first=packages 23; first=page -12; first=pair 28; first=pairing 33
first=pandemic 13; first=paper 12; first=park 6; first=particular -5; first=partner -6; first=party 6; first=pass -29
first=past -10; first=pattern 24; first=pcb 24; first=people -21; first=perfect -8; first=performance 105; first=period -7
first=personal 27; first=perspective 14; first=phase -8; first=phone -13; first=physical 10; first=picture 9; first=piece -6
first=pieces 20; first=place -9; first=plan -10; first=planned -6; first=planted 17; first=plants 11; first=playing 11
first=pm -16; first=podcast 11; first=popular 22; first=portfolio 26; first=possible -10; first=post 8; first=power 20
first=practical -13; first=practice 39; first=practiced -20; first=practices -5; first=practicing 5; first=preparation -7
first=presentation -20; first=previous -22; first=primary -12; first=problem 20; first=problems 10; first=processing -13
first=productive -5; first=products -10; first=program 17; first=programmer -7; first=programming 10; first=progress 16
first=project -16; first=proof 7; first=proper -11; first=provide -10; first=public -8; first=push 27; first=put -9
first=python 38; first=question -8; first=questions 7; first=quote -14; first=ran -6; first=range 13; first=rather -5; first=rc -8
first=read -20; first=readable -5; first=reading 25; first=real -6; first=realized -5; first=recent -12; first=recently -9
first=red -7; first=refactoring 36; first=reflect 8; first=regarding -7; first=regular 14; first=relevant -7; first=remote 29
first=removed 13; first=research -25; first=result 6; first=results -13; first=resume 6; first=review -18; first=reviewed -17
first=reviewing 6; first=rewarding -9; first=right -25; first=risk 7; first=room -11; first=routine 7; first=row 23
first=rules -8; first=run 21; first=running -5; first=safe 13; first=sample 13; first=saturday -6; first=saw 6; first=schedule -5
first=science 30; first=scratch -18; first=screen 17; first=script -8; first=search -11; first=searching -6; first=season -6
first=second -7; first=section -8; first=see -14; first=seems -10; first=semester 6; first=send -6; first=sentences -12
first=september -7; first=series -28; first=server -7; first=sessions 11; first=set -12; first=setting -8; first=setup 5
first=shape 7; first=show -7; first=shows -10; first=significant -10; first=similar -11; first=simple -19; first=simplicity -6
first=single -11; first=skills -10; first=sleep 26; first=slightly -5; first=slow -13; first=slower -12; first=smaller -11
first=software 22; first=solo 8; first=solutions -15; first=solve -9; first=solving -8; first=someone -7; first=something -11
first=somewhat -5; first=sort 6; first=source -8; first=space -20; first=speaking 26; first=special -8; first=specific -15
first=spent -16; first=st -10; first=stack -26; first=staff 11; first=start -26; first=started -55; first=starting -5
first=state 7; first=static -6; first=step 8; first=store -9; first=story -6; first=straightforward -9; first=strength 22
first=strong -9; first=structure -7; first=struggled -9; first=struggling -9; first=stuck -8; first=students -7; first=studied -12
first=study -6; first=studying -8; first=stupid -5; first=subject -9; first=super -8; first=sure -10; first=surprisingly -10
first=switch 19; first=syntax -23; first=system -10; first=systems -6; first=table -6; first=talking 8; first=task 14
first=tasks -8; first=taught 5; first=team -13; first=tech 9; first=technical 31; first=technologies -7; first=tested 30
first=testing 5; first=tests 26; first=text -12; first=textbook -6; first=thanks -10; first=that's -10; first=theme -8
first=they're -8; first=think -14; first=third -7; first=thursday -6; first=tiny 9; first=tired 7; first=today's -65
first=together -7; first=top -19; first=topic -10; first=topics -13; first=total -7; first=touch 21; first=towards -10
first=tracking 9; first=train -8; first=trained -6; first=translation 6; first=travel 11; first=tricky -11; first=tried -11
first=trip -11; first=trouble -7; first=try -8; first=trying -7; first=tv 6; first=twice -6; first=twitter 27; first=type 13
first=types 6; first=udemy 45; first=ui -8; first=understand -14; first=understood -6; first=upcoming -9; first=update -13
first=updated -20; first=useful -12; first=user 19; first=uses -6; first=vacation 24; first=validation 35; first=values -6
first=version -10; first=video 11; first=view -16; first=vision -7; first=visit -6; first=visited -6; first=visual 10
first=vs -17; first=walk 16; first=wall 8; first=washington -9; first=watch -24; first=watched -33; first=watching 7
first=we're -8; first=weather -15; first=web 28; first=website 15; first=wednesday -6; first=weekend -7; first=weekly -13
first=weight 6; first=weird -6; first=welcome 7; first=what's -5; first=white 12; first=windows 12; first=word -7; first=words 8
first=work -11; first=worked -11; first=workflow 12; first=working -15; first=wrong -11; first=wrote -14; first=y -8
first=year's -6; first=yet -9; first=york -14; first=young 11; first=zero -10; form= -58; form=field 80; form=name 74
form=words -19; hasCapital= 20; hint=cue 48; hint=heading 80; hint=link 74; hint=shape 55; hint=strong -9; in=1 -13; in=2 31
in=3 56; in=4 71; in=5 5; isHeading= 59; isItem= 25; isLead= 31; isLink= 64; isOpening= 5; isStrong= -7; known= 200; last=1 11
last=12 21; last=15 5; last=2 6; last=2022 6; last=2023 -16; last=2025 -8; last=26 7; last=3 -15; last=6 -6; last=access -10
last=accessible 5; last=according -8; last=account 7; last=action -10; last=activity 13; last=add -12; last=added -11
last=adding -10; last=advice -7; last=affects -6; last=afternoon -8; last=afterwards -8; last=ahead -8; last=ai 7; last=air -7
last=almost -6; last=analysis 13; last=answer -7; last=anxiety -5; last=apartment 7; last=app 21; last=application 38
last=appreciate 6; last=approach 6; last=architecture 18; last=array -5; last=art 26; last=articles -5; last=attempt -6
last=attempts 6; last=attended -5; last=attention -12; last=audio 8; last=august -7; last=average -6; last=away -7
last=awesome -12; last=base -7; last=based -6; last=basic -17; last=basis 8; last=beautiful -5; last=bed 26; last=began -8
last=begin -7; last=behind -9; last=best -7; last=better -18; last=blog -10; last=blogs 6; last=board 5; last=bonding 24
last=book 10; last=books 14; last=bot -11; last=bottom -13; last=break -14; last=breaking 5; last=bridge -8; last=brooklyn 5
last=brought -5; last=browser -5; last=bug 27; last=bugs 9; last=build 7; last=building -10; last=built -12; last=business -6
last=busy -6; last=button 32; last=c 14; last=calendar -6; last=call -6; last=called -6; last=calls 11; last=came -10
last=cards 11; last=case 32; last=cases -7; last=categories -11; last=central 6; last=challenges 16; last=challenging -6
last=change -5; last=changes -11; last=chapter -16; last=characters -14; last=chats -9; last=check 6; last=checking -9
last=city -7; last=class 33; last=client -6; last=clock 9; last=closer -5; last=club 8; last=code 17; last=coded -5
last=coding -11; last=coffee -5; last=cold -6; last=collection -7; last=come -5; last=comes -6; last=comfortable -5
last=coming -9; last=comment 6; last=commit -14; last=community 33; last=companies -5; last=complete -9; last=completed -11
last=completing -6; last=complex -8; last=component 40; last=components 51; last=computer -10; last=concepts -11
last=configuration 6; last=connection -8; last=connections 14; last=consuming -9; last=containers 17; last=contains -6
last=content -9; last=continue -13; last=continued -8; last=continuing -6; last=contribute 6; last=control 9; last=conversation -9
last=cool -8; last=copy 6; last=couple -6; last=course 31; last=courses -9; last=cover 7; last=covered -6; last=covid 15
last=covid-19 -6; last=create -11; last=creating -12; last=creation 10; last=cross -8; last=cs 6; last=css -13; last=custom -8
last=daily -7; last=database 7; last=date -7; last=debug 7; last=dec -7; last=december -6; last=decided -6; last=deep -14
last=deeper -7; last=degree 6; last=dependencies 12; last=depending -7; last=description -10; last=desktop 16; last=despite -8
last=development 11; last=dictionary 11; last=difficult -8; last=digital -6; last=direction -7; last=discovered -6
last=discussion -10; last=display 17; last=document 7; last=double -11; last=draft 5; last=drive 14; last=drop 7; last=early -5
last=easier -6; last=easy -6; last=edge 6; last=edition -8; last=editor 15; last=effort -5; last=elements 6; last=email -7
last=end -8; last=engine 8; last=engineer 15; last=engineering 6; last=enough -10; last=environment 9; last=episode -10
last=error 13; last=evaluation 26; last=everything -12; last=exam 13; last=example -10; last=examples 8; last=exciting -6
last=exercise 12; last=exercises 29; last=experimenting -6; last=experiments -7; last=faced -16; last=family 34; last=fantastic -5
last=far -12; last=fast -7; last=favorite -6; last=features -12; last=feedback 11; last=feel -9; last=feeling -6; last=feels -9
last=felt -12; last=files 22; last=find -6; last=fingers -6; last=finish -8; last=finished -14; last=fixing -6; last=flow 17
last=flowers 13; last=fly 8; last=focused -7; last=following -8; last=form 17; last=format 7; last=forth -9; last=forward -8
last=found -16; last=foundation 11; last=four -5; last=frameworks 8; last=free -9; last=friends 12; last=front -8
last=frustrating -6; last=full -9; last=fun -14; last=function -9; last=functionality -22; last=functions 14; last=gain 6
last=game 22; last=garden 36; last=gave -7; last=github -6; last=github.com -12; last=given -6; last=glad -7; last=goal 8
last=goals 16; last=grammar 8; last=grateful 7; last=green -7; last=group 11; last=growing 6; last=growth 10; last=guess -7
last=guide 10; last=habits 13; last=half -9; last=hands -5; last=happiness 21; last=happy -9; last=hard -8; last=head 13
last=health 38; last=healthy 7; last=helped -6; last=high -7; last=highlights -9; last=history 8; last=honestly -6
last=however -15; last=http -8; last=https -49; last=hub 17; last=human -7; last=ice 8; last=idea -6; last=ideas -11
last=implement -7; last=implementation 8; last=implementing -8; last=import 7; last=important -7; last=including -7; last=index -9
last=india 8; last=information -12; last=input 19; last=inside -5; last=insights 6; last=instead -11; last=interest -14
last=interesting -8; last=interface -14; last=intermediate -6; last=internet -6; last=internship 18; last=interview 55
last=interviews 25; last=intro -8; last=introduction -8; last=isn't -6; last=issue -8; last=issues 18; last=items -9
last=january -6; last=javascript -7; last=job 6; last=jobs 19; last=journey -20; last=julia -7; last=july -11; last=june -8
last=keep -7; last=key -8; last=kids 6; last=language -31; last=late -6; last=layers 6; last=layout -8; last=learn -14
last=learned -14; last=learning -16; last=learnt -6; last=least -10; last=lecture -19; last=led 13; last=left -10; last=lesson -13
last=lessons 7; last=level -15; last=levels 18; last=libraries 6; last=library 31; last=life -9; last=line 16; last=linear -7
last=links 14; last=list -17; last=listened 7; last=listening 40; last=location -6; last=log 6; last=long -12; last=look -8
last=looking -25; last=looks -9; last=loop 7; last=low -6; last=luckily -8; last=lunch -9; last=machine -13; last=magazine 22
last=major -6; last=makes -14; last=man 12; last=management 9; last=manager 9; last=manual 7; last=march 11; last=mark -9
last=markdown 13; last=market 7; last=material -11; last=materials 13; last=math -8; last=matrix 10; last=means -5; last=meet -11
last=meeting 87; last=meetup 9; last=memory 9; last=mention -6; last=mentor 16; last=mentors 10; last=message -6; last=messages -6
last=messy -6; last=methods -8; last=min -6; last=mind -5; last=mistakes 7; last=mix 14; last=model 13; last=models -6
last=modern -7; last=module -16; last=modules 13; last=moments -6; last=money 11; last=mount -5; last=move -8; last=moving 10
last=ms -5; last=multiple -7; last=name 14; last=navigation 7; last=need -8; last=note 8; last=notebook 16; last=notes 10
last=nyc 15; last=nyu 14; last=objects 25; last=october -5; last=offers 5; last=ones -11; last=online -16; last=onto -6
last=open -12; last=operations -8; last=optimization 22; last=order -14; last=organizing -5; last=output 8; last=overall -8
last=overview -7; last=pace 12; last=packages 34; last=page 20; last=pain 7; last=painting 12; last=pair 27; last=pairing 15
last=pandemic 13; last=paper -9; last=park 15; last=part -7; last=parts -6; last=past -6; last=paths -7; last=pattern 22
last=people -8; last=performance 48; last=period -14; last=perspective 12; last=phase -6; last=phone -7; last=picture 9
last=place -6; last=plan 7; last=planning 6; last=planted 20; last=plants 9; last=play -7; last=played -6; last=playing 14
last=plugin 20; last=pm -15; last=podcast 16; last=point -6; last=popular -5; last=portfolio 13; last=position -12
last=possible -6; last=post 9; last=posts 7; last=power 7; last=practice 37; last=practiced -14; last=practicing 7
last=presentation -7; last=preview -8; last=problem -6; last=problems 19; last=process 11; last=processes -6; last=produce 8
last=product -12; last=productivity 6; last=program 38; last=progress -42; last=project 8; last=projects 12; last=prompt -7
last=proof 14; last=pull -9; last=push -12; last=put -6; last=python 10; last=questions 30; last=quote -21; last=ran -9
last=range 12; last=rate -9; last=rc 9; last=read -6; last=reader 17; last=reading 39; last=realized -6; last=refactoring 9
last=reflect 9; last=regularly 6; last=remote 19; last=repo 12; last=repository -19; last=request 6; last=requests 6
last=research -10; last=resource -5; last=resources -7; last=response -7; last=result 5; last=results 9; last=reviewed -6
last=reviewing 13; last=rewarding -8; last=right -22; last=risk 16; last=room 9; last=round 6; last=routine 8; last=row 24
last=rules 8; last=run 16; last=sadly -5; last=saturday -7; last=saw 9; last=scale -8; last=scratch -17; last=screen 20
last=search 14; last=searching -6; last=season -5; last=second -10; last=section -17; last=sections 7; last=see -11; last=seem -5
last=seems -16; last=sequence -10; last=series -14; last=server 8; last=services 11; last=session 8; last=sessions 6; last=set -6
last=setting -7; last=setup 16; last=shape 21; last=short -16; last=show -12; last=side -8; last=similar -7; last=simple -8
last=simplicity -6; last=site 10; last=size -7; last=skills 19; last=sleep 18; last=slow -9; last=slower -10; last=smart -6
last=social -7; last=software 14; last=solo 9; last=solution -6; last=something -12; last=song 15; last=songs 26; last=sort 7
last=speakers -7; last=speaking 26; last=speed 13; last=spending 7; last=spent -14; last=split -6; last=spot -6; last=stack -10
last=staff -6; last=start -13; last=started -12; last=starting -6; last=state 6; last=straightforward -8; last=strength 8
last=stretch -7; last=string -7; last=strong -6; last=struggle -6; last=struggled -8; last=struggling -9; last=stuck -6
last=students -10; last=studied -5; last=style -10; last=subject -5; last=summer -6; last=super -7; last=sure -7
last=surprisingly -7; last=switch 28; last=syntax -19; last=system 12; last=systems 6; last=taken -5; last=takes -5; last=talk 22
last=talks -8; last=target -5; last=task -11; last=tasks -11; last=team 19; last=teams -9; last=technologies -7; last=template 48
last=tested 9; last=testing 14; last=tests 16; last=thanks -12; last=that's -8; last=theory 12; last=there's -6; last=they're -6
last=think -9; last=thinking -5; last=throughout -6; last=thursday -5; last=tinkering -6; last=tired 5; last=today's -10
last=together -12; last=token -5; last=tool 7; last=tools 27; last=top -8; last=topics -9; last=total -9; last=touch 8
last=towards -16; last=track -10; last=tracking 17; last=training 23; last=travel 10; last=tricky -6; last=tried -6; last=trip 6
last=true -7; last=trying -14; last=tutorial 12; last=tv 14; last=twice -12; last=type 25; last=types 7; last=udemy 32; last=ui 15
last=understand -9; last=unfortunately -6; last=updates 6; last=useful -7; last=user -6; last=vacation 19; last=validation 19
last=value -5; last=values -8; last=variables 12; last=version -13; last=videos -10; last=view -23; last=vocabulary 7; last=vs -8
last=walk 11; last=war 7; last=watching 6; last=we're -6; last=we've -6; last=weather -17; last=web 7; last=website 18
last=weekend -8; last=weight 6; last=whole -5; last=words 13; last=worked -14; last=workflow 20; last=working -48; last=works -15
last=workshop 11; last=world -9; last=write -5; last=writing 9; last=wrote -7; last=x -8; last=yet -10; last=york -9; last=zero -7
lead= -17; lead=1 -18; lead=10 10; lead=100 -7; lead=2 20; lead=20 -11; lead=28 -5; lead=3 -10; lead=30 -8; lead=3rd -5; lead=4 23
lead=5 10; lead=6 -7; lead=7 7; lead=9 8; lead=achieved 10; lead=active -10; lead=actual 16; lead=add 39; lead=added 58
lead=adding 13; lead=ai -19; lead=algebra -5; lead=algorithm -9; lead=andrew -13; lead=anything 15; lead=api -6; lead=app -8
lead=arrived 13; lead=asked 9; lead=asking -9; lead=attended -5; lead=attending -16; lead=attention -15; lead=awesome 11
lead=based -29; lead=basic 42; lead=becoming 6; lead=bed 24; lead=began -6; lead=best 17; lead=black -9; lead=blog 6
lead=book -10; lead=bring -11; lead=build 9; lead=building 19; lead=built 21; lead=called 13; lead=certain 9; lead=challenging 7
lead=change 17; lead=changed 17; lead=checking 8; lead=clean 6; lead=cleaned 27; lead=cloud -8; lead=code -21; lead=coffee -6
lead=coming -5; lead=common 8; lead=compared -5; lead=completed -12; lead=complex -7; lead=complicated 6; lead=computer -7
lead=concerned 16; lead=confusing -6; lead=continue -24; lead=continuing 14; lead=cool 11; lead=core -8; lead=couple 6
lead=course 35; lead=create -9; lead=created 9; lead=creating 26; lead=css -19; lead=custom 22; lead=daily 33; lead=dark 5
lead=david -6; lead=de -10; lead=decided 22; lead=deep -16; lead=depending -11; lead=derek -7; lead=despite -6; lead=detailed -7
lead=developer -7; lead=developing 35; lead=difficult 6; lead=discussed 9; lead=display 7; lead=django -8; lead=domain -7
lead=dynamic 13; lead=early 10; lead=easy 6; lead=either 9; lead=empty -6; lead=ended -15; lead=engineering -12; lead=english -10
lead=enjoying 13; lead=entire 15; lead=everything 10; lead=example -6; lead=excited -11; lead=expected -12; lead=experienced -18
lead=experimented 27; lead=explored 45; lead=extremely -5; lead=failed -6; lead=favorite 7; lead=favourite 14; lead=feed -5
lead=feeling -17; lead=figured -12; lead=filled -12; lead=final 5; lead=find 10; lead=finish 5; lead=finished 16
lead=finishing 33; lead=fixed 8; lead=fixing 9; lead=focused 6; lead=followed -7; lead=following 5; lead=formed -10; lead=found 16
lead=free 26; lead=friendly 18; lead=frustrating 5; lead=full 20; lead=fully -11; lead=gained -6; lead=game -9; lead=general 10
lead=google 6; lead=gym -6; lead=hand -5; lead=handling 7; lead=happened 18; lead=hardware -6; lead=help 6; lead=helped -9
lead=helping 13; lead=hitting -10; lead=home -10; lead=hoping -9; lead=hosted 25; lead=human -14; lead=image -5
lead=implementing -15; lead=important 7; lead=improved 8; lead=improving 30; lead=including 28; lead=independent 6; lead=indie 10
lead=individual 12; lead=installed -7; lead=interested -10; lead=interesting -19; lead=interview -11; lead=intimidating -5
lead=introduced 28; lead=involved -10; lead=javascript -15; lead=job 5; lead=joined 17; lead=keep 11; lead=key -14
lead=knowing 16; lead=large 14; lead=learn -7; lead=learned 18; lead=learning -41; lead=learnt -8; lead=lecture -9; lead=led 7
lead=less -5; lead=level -8; lead=library -6; lead=limited -13; lead=list -5; lead=live 8; lead=lived -15; lead=living -15
lead=local 25; lead=logged 8; lead=long 34; lead=looked 7; lead=looking 20; lead=love 20; lead=loving -6; lead=low 7
lead=lower -7; lead=machine -6; lead=managed -6; lead=managing 15; lead=matrix -9; lead=max 12; lead=media -5; lead=meeting -12
lead=mentioned -28; lead=michael -10; lead=microsoft -13; lead=minor 20; lead=ml -25; lead=modern 15; lead=mostly -9; lead=move -5
lead=moved 12; lead=moving 10; lead=music -8; lead=need 24; lead=nested -14; lead=network -8; lead=neural -6; lead=nothing -6
lead=open -16; lead=optimization -6; lead=ordered -17; lead=organized -19; lead=organizing 18; lead=original 11; lead=overall 7
lead=page -6; lead=paired -10; lead=participated 32; lead=particular -5; lead=people -8; lead=perfect 21; lead=performance -18
lead=personal -8; lead=picked -8; lead=picking 10; lead=planned 19; lead=planning -5; lead=planted 16; lead=platform -5
lead=play -26; lead=played 16; lead=playing 14; lead=possible 5; lead=post 25; lead=potential 10; lead=power -9; lead=practice 20
lead=practicing 8; lead=prepared 6; lead=presented -7; lead=previous 14; lead=problems 7; lead=processing -5; lead=product 13
lead=production 7; lead=programming -31; lead=progress -5; lead=proper 25; lead=provided 11; lead=published 6; lead=push 32
lead=put -10; lead=putting -10; lead=python -8; lead=quickly 7; lead=ran 7; lead=random -12; lead=rc -5; lead=reading -30
lead=real -11; lead=realized -21; lead=received -12; lead=recent 9; lead=refactoring -8; lead=regarding 8; lead=regular 15
lead=related 13; lead=removed -5; lead=required -8; lead=research 25; lead=returned -5; lead=review 23; lead=reviewed 18
lead=reviewing 12; lead=rewarding -7; lead=right 5; lead=routing 12; lead=running -5; lead=saving 12; lead=saw 23; lead=saying -6
lead=science -8; lead=search -7; lead=see 11; lead=seeing -17; lead=seemed -12; lead=selected -7; lead=set 36; lead=setting 33
lead=share 6; lead=shared -15; lead=sharing -8; lead=short 7; lead=showing -8; lead=shows 11; lead=signed 8; lead=significant -5
lead=simple 35; lead=slightly -5; lead=slowly 7; lead=software -10; lead=solutions -5; lead=solved 8; lead=solving 12
lead=something -14; lead=source -6; lead=space -7; lead=special 14; lead=specific 17; lead=speed 20; lead=spending 10
lead=spent 6; lead=standard 12; lead=started -12; lead=stay 7; lead=stopped 19; lead=string -15; lead=strong -6; lead=structure -7
lead=struggled 15; lead=struggling 6; lead=study -8; lead=studying 14; lead=suggested -17; lead=surprisingly -7; lead=switched 19
lead=talked 13; lead=talking -10; lead=teaching -12; lead=tech -11; lead=technical -5; lead=test -9; lead=tested 7
lead=testing 22; lead=that's -6; lead=think 10; lead=thinking 8; lead=third -6; lead=today's 5; lead=top -6; lead=totally 8
lead=tracking -9; lead=training -8; lead=travel -5; lead=tried 33; lead=trouble -6; lead=understand 14; lead=understanding -6
lead=update 15; lead=user 7; lead=validation 5; lead=video -18; lead=visiting 7; lead=walking -19; lead=watch 10; lead=watched 6
lead=watching -14; lead=web -14; lead=weekly 6; lead=whole 16; lead=word 14; lead=work 9; lead=worked 15; lead=working 20
lead=world 13; lead=wrong 7; lead=wrote 34; lead=year's 7; lead=yet -9; lead=you're -5; lead=young -7; lead=zero -7; length=0 -21
length=1 -9; length=2 6; length=3 14; length=4 20; length=5 18; share=1 7; share=3 13; share=4 -52; short=heading -79
short=lead -15; short=opening -24; size=0 45; size=1 59; size=2 37; size=3 8; size=5 -25; size=6 -43; size=7 -83; stem=1 11
stem=12 21; stem=15 5; stem=2 6; stem=2022 6; stem=2023 -16; stem=2025 -8; stem=26 7; stem=3 -15; stem=6 -6; stem=abil -12
stem=abst -24; stem=acco 5; stem=achi -24; stem=acti -9; stem=add -12; stem=adde -11; stem=addi -19; stem=addr 14; stem=adju -10
stem=admi -9; stem=adva -6; stem=advi -8; stem=affe -6; stem=afte -17; stem=agen -10; stem=ahea -8; stem=ai 7; stem=air -7
stem=algo 10; stem=alig -9; stem=allo -7; stem=almo -8; stem=alon -7; stem=amaz -6; stem=anal 15; stem=anim -6; stem=anno -7
stem=answ -11; stem=anth 18; stem=anti -9; stem=anxi -6; stem=anyw -8; stem=app 20; stem=appe -7; stem=appl 26; stem=appr -14
stem=arch 19; stem=arra 8; stem=art 26; stem=arti 11; stem=asse 41; stem=assi -12; stem=asyn 15; stem=atla -6; stem=atta -6
stem=atte -27; stem=audi 34; stem=augu -7; stem=aust 13; stem=auth 21; stem=aver -7; stem=away -7; stem=awes -12; stem=band -6
stem=bank 13; stem=barr 15; stem=base -16; stem=bash 10; stem=basi -9; stem=batc -9; stem=beau -6; stem=beco -5; stem=bed 26
stem=bega -8; stem=begi -19; stem=behi -10; stem=best -7; stem=bett -19; stem=bigg -7; stem=bike 21; stem=bloc 8; stem=blog -7
stem=blue 6; stem=bond 22; stem=book 47; stem=boot 5; stem=borr 13; stem=bot -11; stem=bott -16; stem=boun 12; stem=bowl 7
stem=bran 9; stem=brea 34; stem=brid -11; stem=brok -5; stem=brou -8; stem=brow -11; stem=bug 27; stem=bugs 9; stem=buil -22
stem=bunc -5; stem=burn 11; stem=busi -6; stem=busy -6; stem=butt 31; stem=c 14; stem=calc 24; stem=cale -6; stem=came -12
stem=camp -6; stem=canc 13; stem=capi 7; stem=capt -8; stem=card 7; stem=carr 5; stem=case 25; stem=cast -6; stem=cate -8
stem=cele -15; stem=cent -6; stem=cert 20; stem=chal 6; stem=chan -28; stem=chap -26; stem=char 22; stem=chat -13; stem=chil 15
stem=chun -8; stem=circ -13; stem=city -7; stem=clas 20; stem=clea -14; stem=clie -11; stem=cloc 6; stem=clos -7; stem=clou -5
stem=codi -16; stem=coff -5; stem=cold -7; stem=coll -17; stem=colo 24; stem=comb -7; stem=come -20; stem=comf -6; stem=comm -7
stem=comp 24; stem=conc 15; stem=cond 14; stem=conf -17; stem=cons 17; stem=cont 5; stem=conv -12; stem=cook 7; stem=cool -16
stem=copy 6; stem=corr -16; stem=cost -7; stem=coun 12; stem=cour 14; stem=cove -15; stem=covi 9; stem=cras -6; stem=crea -14
stem=crit -10; stem=cros -12; stem=crun -5; stem=cryp 6; stem=cs 6; stem=css -14; stem=cult 14; stem=curi -9; stem=curr 14
stem=cust -15; stem=cycl 12; stem=dabb 7; stem=dail -7; stem=dani 8; stem=data 6; stem=dead 7; stem=deal -6; stem=debu 8
stem=dec -7; stem=deci -7; stem=deck -7; stem=deep -20; stem=defi -6; stem=degr 9; stem=deli -13; stem=dema -7; stem=desi 8
stem=desk 12; stem=desp -9; stem=deta -7; stem=dete 7; stem=dict 7; stem=dime 5; stem=dire -6; stem=disc -31; stem=disp 10
stem=dist -12; stem=divi -9; stem=docu 16; stem=doma 10; stem=doub -13; stem=dram 5; stem=drea 21; stem=drin 8; stem=driv 9
stem=drop 28; stem=dyna 7; stem=earl -10; stem=easi -11; stem=easy -7; stem=effe -5; stem=effo -7; stem=elec -5; stem=else -15
stem=emai -8; stem=embe -6; stem=end -8; stem=ende -9; stem=engi 29; stem=enjo -11; stem=enou -10; stem=ente -6; stem=enth -5
stem=entr -16; stem=envi 27; stem=epis -12; stem=erro 17; stem=eval 15; stem=even -11; stem=ever -31; stem=exam 32; stem=exce -27
stem=exci -13; stem=exer 45; stem=exha 6; stem=exis -6; stem=expe -42; stem=expl -50; stem=expo -5; stem=extr -7; stem=face -18
stem=faci -7; stem=fail -18; stem=fall -5; stem=fami 21; stem=fant -5; stem=far -12; stem=fast -7; stem=favo -11; stem=feat -11
stem=feed 22; stem=feel -25; stem=felt -12; stem=file 14; stem=filt 28; stem=fina -15; stem=find 6; stem=fing -10; stem=fini -24
stem=fire 19; stem=fixi -6; stem=flas 5; stem=flow 39; stem=fly 8; stem=focu -9; stem=foot 13; stem=forg -7; stem=form 19
stem=fort -16; stem=foru 25; stem=forw -8; stem=foun -17; stem=four -15; stem=fram 10; stem=free -7; stem=frid -10; stem=fron 10
stem=frus -16; stem=full -19; stem=fun -14; stem=func -26; stem=fund 9; stem=game 22; stem=gard 36; stem=gave -7; stem=gene -20
stem=girl -8; stem=gith -18; stem=give -12; stem=glad -10; stem=goal 24; stem=goog -9; stem=grad 14; stem=gram 6; stem=gran 20
stem=grap 8; stem=grat 7; stem=grav -8; stem=grea -6; stem=grid -18; stem=grou 13; stem=grow 7; stem=gues -8; stem=guid 12
stem=habi 33; stem=hack 11; stem=half -16; stem=hall 9; stem=hand -14; stem=hard -15; stem=head 18; stem=heal 41; stem=help -21
stem=hero 14; stem=high -24; stem=hist 6; stem=hole 8; stem=hone -11; stem=hope -9; stem=hous 14; stem=howe -15; stem=http -52
stem=hub 17; stem=huma -30; stem=hype 10; stem=ice 8; stem=icon 19; stem=idea -18; stem=iden 14; stem=impa -6; stem=impl -22
stem=impo -11; stem=impr -23; stem=incl -14; stem=inco 5; stem=incr -5; stem=info -15; stem=infr 15; stem=init 8; stem=inpu 17
stem=inse 19; stem=insp -26; stem=inst -9; stem=inte 28; stem=intr -30; stem=inve -14; stem=invo -8; stem=isn' -6; stem=issu 9
stem=iter -11; stem=janu -6; stem=java -7; stem=job 6; stem=jobs 19; stem=john -9; stem=join 22; stem=jour -14; stem=juli -7
stem=july -11; stem=june -8; stem=keep -12; stem=key -8; stem=kick 14; stem=kids 6; stem=know -6; stem=labe 13; stem=land -15
stem=lang -34; stem=larg -6; stem=late -18; stem=laun -7; stem=laye 11; stem=layo -14; stem=lead 15; stem=lear -44; stem=leas -10
stem=lect -18; stem=led 13; stem=left -10; stem=less -12; stem=lett 28; stem=libr 36; stem=life -5; stem=ligh 10; stem=limi 7
stem=line 11; stem=link 9; stem=list 17; stem=lite 9; stem=live -5; stem=livi -11; stem=loca -10; stem=lock -14; stem=log 6
stem=logi -14; stem=long -22; stem=look -46; stem=loos -5; stem=love 10; stem=low -6; stem=lowe -8; stem=luck -10; stem=lunc -10
stem=mach -19; stem=maga 18; stem=magi 13; stem=main -13; stem=majo -8; stem=make -10; stem=man 12; stem=mana 13; stem=mani -6
stem=marc 10; stem=mart -18; stem=marv 12; stem=mass -5; stem=math -7; stem=matr 10; stem=matt -10; stem=mean -16; stem=meas -6
stem=mech -9; stem=medi 6; stem=meet 78; stem=memb -7; stem=memo 16; stem=ment -7; stem=mess -22; stem=meth 5; stem=metr 7
stem=mich -6; stem=micr 12; stem=mile 10; stem=min -6; stem=mini 7; stem=miss -8; stem=mist 5; stem=mix 14; stem=mome -12
stem=mond -6; stem=mone 11; stem=most -5; stem=moun 22; stem=move -16; stem=movi 26; stem=ms -5; stem=mult -12; stem=musc -11
stem=musi -11; stem=name 22; stem=natu -9; stem=need -17; stem=nerv -5; stem=netw 21; stem=neur 15; stem=news 18; stem=nice -6
stem=node -5; stem=non- -8; stem=nota -7; stem=note 32; stem=nove -8; stem=nyc 15; stem=nyu 14; stem=obje 34; stem=obse -14
stem=octo -6; stem=offe 10; stem=offi 10; stem=one- -6; stem=ones -11; stem=onli -16; stem=onto -7; stem=open -26; stem=oper -15
stem=orde -19; stem=othe -6; stem=outl -12; stem=outs 7; stem=over -36; stem=pace 12; stem=pack 43; stem=page 11; stem=pain 36
stem=pair 36; stem=pand 16; stem=pape 20; stem=para -10; stem=park 15; stem=pars 18; stem=part -28; stem=pass -20; stem=past -7
stem=pati -8; stem=patt 18; stem=peop -11; stem=perc -13; stem=perf 32; stem=peri -5; stem=phas -9; stem=phil 12; stem=phot 6
stem=pick 8; stem=piec 8; stem=pipe 23; stem=plac -8; stem=plan 48; stem=plat 12; stem=play 6; stem=plug 20; stem=plus -7
stem=pm -15; stem=podc 18; stem=poin -17; stem=poli 6; stem=poly 11; stem=port 37; stem=poss -10; stem=post -39; stem=pote -6
stem=prac 17; stem=prec -9; stem=pred -9; stem=prem -5; stem=prep 9; stem=pres 87; stem=prev -15; stem=prim 6; stem=prin -15
stem=prio -6; stem=priv 12; stem=prob 7; stem=proc 13; stem=prod -17; stem=prof -14; stem=prog -15; stem=proj 20; stem=proo 12
stem=prop 24; stem=prot 16; stem=prov 5; stem=publ -16; stem=pull 10; stem=purp -8; stem=push -16; stem=put -6; stem=puzz -6
stem=pyth 15; stem=quad -5; stem=quer 6; stem=ques 28; stem=queu -13; stem=quic -13; stem=quot -25; stem=radi 27; stem=ran -9
stem=rand 6; stem=rang 12; stem=rate 7; stem=rati -7; stem=rc 9; stem=re-r -6; stem=read -11; stem=real -25; stem=reas -10
stem=rece -14; stem=rede -6; stem=refa 20; stem=refe 5; stem=refl 9; stem=refr -8; stem=rega -8; stem=regi -7; stem=regu 13
stem=rela -21; stem=rele -12; stem=reli -10; stem=rema -10; stem=remo 47; stem=repe 9; stem=repl -11; stem=repo -6; stem=repr 10
stem=requ 25; stem=rese -15; stem=reso -12; stem=resp -9; stem=rest -11; stem=resu 15; stem=retu -6; stem=revi -16; stem=rewa -8
stem=righ -23; stem=risk 16; stem=road -11; stem=room 7; stem=root -5; stem=rota -8; stem=roug -6; stem=rout 44; stem=row 24
stem=rule 5; stem=run 16; stem=runn -5; stem=sadl -5; stem=sati -5; stem=satu -9; stem=save -5; stem=savi -5; stem=saw 9
stem=scal -15; stem=sche 14; stem=scho 11; stem=scot 6; stem=scra 9; stem=scre 44; stem=scri 6; stem=seas -5; stem=seco -15
stem=secr 11; stem=sect -11; stem=see -11; stem=seem -23; stem=sele 13; stem=self 34; stem=sell 6; stem=sens -11; stem=sept -5
stem=sequ -9; stem=seri -7; stem=serv 33; stem=sess 13; stem=set -6; stem=sett -11; stem=setu 15; stem=shad 12; stem=shap 32
stem=shar -13; stem=shee -6; stem=shel -8; stem=shou -10; stem=show -5; stem=simi -11; stem=simp -19; stem=simu 15; stem=sing -6
stem=site 21; stem=situ -6; stem=sive -20; stem=sket -7; stem=skil 10; stem=slee 14; stem=slid 11; stem=slow -25; stem=smoo -10
stem=snow 13; stem=soft 8; stem=soli -6; stem=solo 9; stem=some -28; stem=song 41; stem=sour 7; stem=spac 5; stem=span 12
stem=spar 30; stem=spea 19; stem=spec -34; stem=spee 8; stem=spen -11; stem=spli 10; stem=spot 18; stem=spri 30; stem=squa 16
stem=stac -5; stem=staf -8; stem=stag -6; stem=stan -9; stem=star -28; stem=stay -8; stem=stea -7; stem=step -21; stem=stev -10
stem=stic -11; stem=stop -8; stem=stor 8; stem=stre 22; stem=stri 5; stem=stro 8; stem=stru -29; stem=stuc -11; stem=stud 21
stem=stum -5; stem=styl 8; stem=subj -11; stem=subm 9; stem=subt 14; stem=succ -9; stem=sugg -7; stem=summ 33; stem=sund -5
stem=supe 20; stem=sure -10; stem=surp -14; stem=sust 6; stem=swit 60; stem=symb -9; stem=sync 5; stem=synt -19; stem=syst 16
stem=tabl 23; stem=take -22; stem=talk 9; stem=tang 6; stem=targ -6; stem=task -23; stem=teac 23; stem=team 13; stem=tech -16
stem=tell -9; stem=temp 29; stem=tend -7; stem=term 7; stem=terr -6; stem=test 43; stem=than -9; stem=that -10; stem=them -8
stem=theo 9; stem=ther -11; stem=they -9; stem=thin -29; stem=thor -6; stem=thro -12; stem=thur -6; stem=time -7; stem=tink -7
stem=tiny -5; stem=tire 5; stem=toda -10; stem=toge -12; stem=tool 60; stem=top -8; stem=topi -8; stem=tota -11; stem=toug -6
stem=towa -17; stem=trac 27; stem=trad -8; stem=trai 43; stem=tran -18; stem=trav 21; stem=tree -9; stem=tria 13; stem=tric -13
stem=trie -12; stem=trip 7; stem=true -8; stem=tryi -14; stem=tuto 8; stem=tv 14; stem=twee 9; stem=twic -15; stem=twit -8
stem=type 34; stem=udem 32; stem=ui 15; stem=ulti -13; stem=unde -19; stem=unfo -8; stem=unit 14; stem=univ -7; stem=unsu 11
stem=upda -7; stem=uplo -8; stem=usef -7; stem=user -15; stem=vaca 19; stem=vali 14; stem=valu -15; stem=vari 9; stem=vect -36
stem=vers -18; stem=vert 5; stem=vide -13; stem=view -20; stem=visi -16; stem=visu 16; stem=voca 13; stem=voic 7; stem=volu 61
stem=vs -8; stem=walk 38; stem=want -9; stem=war 7; stem=warm -10; stem=wate 17; stem=we'r -6; stem=we'v -6; stem=weat -23
stem=web 7; stem=webs 30; stem=week -8; stem=weig 13; stem=weir 8; stem=welc -6; stem=west -9; stem=what -6; stem=whol -6
stem=wind -6; stem=wire 27; stem=wond -6; stem=word 22; stem=work -36; stem=worl -5; stem=wors -9; stem=wrot -7; stem=www. -24
stem=x -8; stem=yest -13; stem=yet -10; stem=york -10; stem=you' -8; stem=yout 12; stem=zero -8; times=1 37; times=2 28
times=3 -44; times=4 -20; times=5 -33; times=6 -48; title= -70; words=1 15; words=2 23; words=3 -35
`;
