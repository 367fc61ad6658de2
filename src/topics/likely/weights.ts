/** Written by `npm run learn`: change nothing here. Hundredths of the logarithm of the odds, by feature. See ./features.ts. */
export const BIAS = -90;
export const TABLE = `
after=! 35; after=" 42; after=$ 50; after=( 74; after=) 16; after=, 42; after=. 50; after=/ -53; after=: 41; after=; 23
after=? 28; after=[ 63; after=] -38; after=a -24; after=about -16; after=across 15; after=after 15; after=again 11
after=along -23; after=already 20; after=also -6; after=an -24; after=and 43; after=any -7; after=are 55; after=around -29
after=as 35; after=at 41; after=back -31; after=be -14; after=because 24; after=been -7; after=being 13; after=below 6
after=between -12; after=but 20; after=by 8; after=can 9; after=could 18; after=day 13; after=days -21; after=did 33
after=didn't 16; after=don't 10; after=done 20; after=down -25; after=during 18; after=each 6; after=evening 5; after=first -5
after=for 20; after=from 25; after=go -6; after=good -8; after=got 10; after=great 7; after=has 52; after=have 15; after=having 9
after=he -6; after=here -17; after=hours -17; after=how -13; after=i 26; after=i'd 14; after=i'll -7; after=i've 7; after=if -33
after=in 26; after=into -26; after=is 73; after=it -23; after=just -20; after=last -8; after=later 13; after=made 7
after=making 8; after=may -10; after=me -52; after=might 16; after=month -11; after=more 15; after=most -6; after=much -12
after=my -42; after=myself -17; after=new -14; after=night -13; after=now 8; after=of -71; after=off -23; after=often 7
after=one -19; after=only 16; after=or -8; after=our -18; after=out -53; after=per 14; after=pretty -9; after=really 9
after=should 13; after=since -13; after=so -11; after=some -20; after=soon 7; after=still 41; after=stuff 8; after=such -8
after=take -10; after=than -19; after=that 25; after=the -42; after=them -15; after=they -10; after=thing -7; after=things 15
after=this 27; after=those 13; after=though -8; after=through -22; after=to 13; after=today 26; after=too 14; after=took -24
after=two -16; after=under 15; after=until 10; after=up -67; after=us -18; after=use -7; after=used -11; after=using 30
after=via -11; after=was 71; after=wasn't 6; after=way -18; after=well -9; after=went 29; after=were 35; after=what -18
after=when -14; after=which 25; after=while 17; after=who 19; after=why -6; after=will 21; after=with 15; after=within -15
after=without 24; after=would 11; after=year -10; after=years -6; after=yesterday -7; after=you -9; after=your -6; after=| -6
after=~ -9; after=– 33; after=” 6; before=" 20; before=( -33; before=) 21; before=, 28; before=. -30; before=/ -46; before=: 9
before=; 25; before=? -20; before=[ -29; before=] 21; before=^ 27; before=a 35; before=about 81; before=across -17
before=actually -12; before=after -6; before=against -7; before=all -30; before=also -20; before=always -9; before=am -8
before=an 10; before=and 19; before=any -33; before=are -35; before=as 7; before=at 30; before=back 7; before=bad 20; before=be 33
before=because -8; before=been 7; before=being 15; before=big -5; before=bit -14; before=by 25; before=day -26; before=did 25
before=different -22; before=does 24; before=doing 6; before=each -23; before=even 20; before=every 5; before=few 25
before=first 27; before=for 32; before=from 31; before=further -30; before=get 42; before=getting 8; before=going -8
before=good 7; before=got 23; before=had 17; before=has -13; before=have 10; before=he -6; before=her 5; before=here 10
before=hour 12; before=hours 21; before=how 39; before=i -53; before=i'm -25; before=i've -22; before=if 5; before=into 30
before=it -44; before=it's -12; before=just -14; before=later -13; before=like 9; before=little -7; before=made -5; before=make 20
before=many 35; before=may -6; before=me -24; before=might 8; before=minutes 8; before=more 9; before=most -30; before=much -9
before=my 53; before=myself -9; before=new 12; before=next -35; before=no -22; before=not 12; before=now -21; before=of 47
before=off 19; before=old 29; before=on 62; before=one 10; before=only 9; before=or 19; before=other -23; before=our 58
before=out 33; before=own -15; before=pretty -27; before=really -27; before=same -21; before=several 18; before=small -17
before=so -27; before=some 19; before=still -8; before=take 9; before=taking 11; before=than -11; before=that -24; before=the 36
before=them -8; before=then 13; before=they -12; before=things -10; before=this -25; before=those 31; before=three 33
before=through 41; before=time -41; before=two -13; before=up 20; before=use 65; before=used 8; before=using 83; before=various 11
before=very -23; before=via 35; before=was -10; before=wasn't 7; before=we -10; before=week -6; before=well -10; before=what 7
before=when 8; before=where 15; before=which -22; before=while -21; before=why -5; before=will 9; before=with 41; before=within 5
before=year -20; before=years 6; before=you -12; before=| -9; before=~ -24; before=– -10; before=— 28; before=“ 19; before=” -6
beside= -77; capitals= 87; close= 34; close=11 6; close=12 7; close=120 12; close=13 -11; close=14 6; close=15 -12; close=18 -6
close=19 5; close=1st 14; close=2 26; close=20 -9; close=2020 8; close=28 -6; close=3 28; close=30 -15; close=4 12; close=45 -5
close=5 -8; close=50 9; close=9 6; close=90 -10; close=abstract 7; close=achieving 8; close=active -11; close=actual 11
close=add 13; close=added 36; close=adding 13; close=additional -7; close=adjusting 16; close=ai -8; close=air -7; close=almost -5
close=american -9; close=annual 5; close=anything -6; close=api -7; close=applied -7; close=arrived 10; close=asking -7
close=assigned 18; close=attending -9; close=attention -14; close=audio -10; close=awesome 11; close=aws -10; close=based -16
close=beautiful 8; close=becoming 18; close=bed 6; close=began -16; close=best 5; close=bigger 13; close=black -15; close=book -10
close=build 7; close=building 12; close=built 10; close=c -6; close=called 35; close=carefully 6; close=challenging -8
close=change 12; close=chapter -7; close=classic -7; close=clear 6; close=closed 12; close=code -35; close=coffee -10
close=cold 5; close=color -6; close=comfortable 7; close=coming 12; close=command -6; close=common 5; close=completed 10
close=completing -10; close=components -5; close=computer 10; close=connected 13; close=connecting 20; close=content -10
close=continue -7; close=continued 16; close=control -9; close=converting 14; close=cool 9; close=core -10; close=couple 6
close=covered 12; close=covid-19 -5; close=created 25; close=cross -5; close=css -13; close=current -5; close=custom 27
close=dark 18; close=data -13; close=david -7; close=de -12; close=dealing 13; close=decided -21; close=deciding 7; close=deep -16
close=deeper 6; close=defined 8; close=derek -9; close=design -15; close=designed 10; close=designing 10; close=detailed 6
close=develop 5; close=developed 13; close=developing 23; close=discussed 26; close=domain -6; close=double -13; close=drawing 16
close=drew -11; close=easily 7; close=easy 15; close=effort -7; close=either 7; close=empty 5; close=end 18; close=ending -5
close=english -7; close=enjoy 9; close=enjoyed 15; close=enjoying 23; close=enough -6; close=entirely 5; close=error -11
close=example -10; close=excited -7; close=existing -8; close=expecting -6; close=experienced -5; close=experimented 6
close=explaining 15; close=extra 11; close=failed -9; close=favorite 11; close=favourite 17; close=featured -9; close=features 8
close=february 5; close=feeling -10; close=fetch -6; close=figured 7; close=file -6; close=final -11; close=finding 8
close=finish 23; close=finished 10; close=finishing 20; close=fix 8; close=fixed 7; close=focus -5; close=following -10
close=foot 7; close=forced -8; close=found 13; close=free 14; close=fresh -5; close=friend -9; close=front -6; close=full 10
close=fully -20; close=functional 9; close=git -13; close=given -7; close=giving 13; close=goal -6; close=gotten 8; close=green 18
close=growing 10; close=gym -8; close=half -6; close=handling 7; close=hanging 8; close=happened 17; close=helped 12
close=helping 17; close=hitting -7; close=home -8; close=hoping -8; close=hosted 19; close=huge -13; close=human -12
close=image -8; close=implementing -11; close=important 9; close=imported 10; close=improving 17; close=including 25
close=increase 10; close=increased 6; close=increasing 11; close=individual 12; close=inner -11; close=interested -9
close=interesting -13; close=interview -11; close=introducing 11; close=involved -10; close=javascript -7; close=john -5
close=joined 17; close=journal -11; close=js 19; close=july -6; close=june -8; close=keep 18; close=keeping -14; close=kept -5
close=key -12; close=keyboard 6; close=lab -8; close=language -9; close=large 11; close=learn -14; close=learned 18
close=learnt -14; close=lecture -6; close=led 28; close=less -9; close=level -10; close=life -5; close=liked -6; close=limited -10
close=linear -11; close=list -6; close=listened -7; close=lived -7; close=living -16; close=local 7; close=log -9; close=long 13
close=looked 22; close=losing -14; close=love 29; close=lovely 13; close=lower -10; close=lunch -5; close=machine -10
close=main -8; close=major 6; close=managed -9; close=management -5; close=managing 17; close=manual 6; close=manually -8
close=markdown 11; close=max 12; close=meaning -6; close=meeting -27; close=mentioned -9; close=mentor 6; close=met 6
close=michael -9; close=microsoft -10; close=miles 18; close=min -6; close=minor 6; close=minute 6; close=missing 10; close=ml -13
close=monthly 9; close=mostly -9; close=move -5; close=moved 7; close=moving 9; close=music -11; close=name -7; close=named 16
close=near 8; close=necessary -8; close=need 12; close=needed -16; close=needs -6; close=nested -8; close=normal 11
close=notes 11; close=officially 6; close=open -27; close=opened -6; close=optimization -6; close=output 6; close=pace -7
close=page 13; close=painting 7; close=paired -11; close=pairing -7; close=pandemic -6; close=paper -12; close=part -7
close=participated 20; close=particular -10; close=particularly 10; close=past -11; close=pcb -10; close=people -9
close=perfect 6; close=picked -9; close=plan -5; close=planned 14; close=planning -26; close=planted 15; close=play 6
close=playing 14; close=possible 21; close=potential 5; close=power -18; close=practical -7; close=practice 6; close=practiced -10
close=practicing 20; close=prepared -8; close=prevent 5; close=previous 13; close=product 11; close=production 5
close=project -23; close=proper 17; close=published 16; close=pull 10; close=push 14; close=python -22; close=quickly 6
close=random -9; close=raspberry 12; close=rc -8; close=reached 12; close=react -8; close=read 52; close=reasonable 6
close=recorded 9; close=recording 8; close=refactored 9; close=refactoring -8; close=regarding 6; close=regular 29
close=relatively -6; close=released 9; close=remaining 10; close=remote 12; close=remove 9; close=rendered 12; close=research 25
close=resource 8; close=rest -7; close=returned -5; close=review 12; close=reviewed 15; close=reviewing -8; close=right 7
close=room -6; close=routing -6; close=ruby -6; close=running -5; close=rust -8; close=sample -11; close=san -6; close=saw 18
close=saying -5; close=science -14; close=secret 8; close=security -7; close=seeing -7; close=selected -6; close=self -7
close=setting 14; close=settled 5; close=setup 8; close=share 11; close=short -16; close=shorter 20; close=shows 9; close=side -13
close=signed 17; close=significant -6; close=similar 7; close=simple 21; close=simplest 7; close=single 12; close=slow 7
close=slowly -6; close=smart 7; close=software -10; close=solutions -6; close=something -17; close=somewhat 8; close=sound -10
close=source -9; close=specific 13; close=spending 5; close=split 7; close=spring 18; close=start 27; close=state -5
close=stopped -10; close=storage -10; close=string -14; close=structured -6; close=study -8; close=studying -16; close=stumbled 8
close=submitted 15; close=successfully 6; close=suggested -10; close=surprised 8; close=surprising 11; close=switched 9
close=takes 6; close=talk -12; close=talked 5; close=talking -15; close=task -13; close=teaching -9; close=team -6; close=tech -12
close=technical -8; close=test -11; close=tested -8; close=testing 19; close=that's -5; close=there's 7; close=they're 7
close=think 17; close=third -6; close=top -8; close=totally 14; close=towards 15; close=trained -10; close=training 13
close=travel -7; close=tried -8; close=trying -20; close=turned 20; close=turning -7; close=type -16; close=ubuntu 7; close=ui 7
close=understand 5; close=upcoming 11; close=update 13; close=useful -6; close=uses 17; close=validation 5; close=video -8
close=vision -9; close=visit 12; close=visual 17; close=vs 21; close=waiting -8; close=walked 6; close=walking -12
close=wanted 12; close=watched -5; close=water -16; close=weather -5; close=website -6; close=wedding -7; close=weekly 14
close=weird 6; close=white -8; close=whole 16; close=window 6; close=winter 12; close=wonderful -7; close=word 6; close=work -11
close=worked 8; close=working -6; close=workshop -6; close=world 7; close=writing -6; close=wrote 34; close=year's 13
close=zero -8; common=10 -107; common=11 -164; common=20 -66; common=21 -64; common=22 -61; common=30 -54; common=31 -23
common=32 -11; common=33 26; count=1 -68; count=2 -18; count=3 -22; count=4 -57; count=5 -72; count=6 -35; dense=0 -111
dense=1 -37; dense=2 -17; dense=3 -5; dense=4 13; dense=5 32; dense=6 42; dense=7 65; digit= -108; ending='ll -16; ending='re -22
ending='ve -17; ending=-19 -7; ending=-end -9; ending=-fi 8; ending=-ish -7; ending=-off -7; ending=-up -16; ending=.com -23
ending=.io 9; ending=.jpg -6; ending=.js 21; ending=.md -12; ending=.org 15; ending=000 7; ending=017 16; ending=018 -7
ending=020 12; ending=022 7; ending=023 -23; ending=024 -9; ending=025 -15; ending=0th -5; ending=1 30; ending=101 8; ending=12 19
ending=13 6; ending=1st -7; ending=2 23; ending=2017 16; ending=2018 -7; ending=2020 12; ending=2022 7; ending=2023 -23
ending=2024 -9; ending=2025 -15; ending=26 6; ending=2nd -6; ending=3 -18; ending=30 5; ending=4 -8; ending=4th -5; ending=5 15
ending=5th -6; ending=6th -6; ending=7 -7; ending=7th -7; ending=8 -6; ending=a's -15; ending=abel -9; ending=abit 11
ending=able -31; ending=ably -5; ending=aby 7; ending=aced -15; ending=aces 22; ending=ache 26; ending=ack -6; ending=acks 17
ending=acle 7; ending=act -9; ending=acts -7; ending=acy 29; ending=add -11; ending=ader 15; ending=ades -6; ending=adme -15
ending=ado 6; ending=adow 9; ending=ads 13; ending=ady 6; ending=afe 18; ending=aff -8; ending=aft 8; ending=age 22
ending=aged -7; ending=ager 24; ending=ages 15; ending=agic 15; ending=aid -8; ending=ail -60; ending=ails -6; ending=aily -9
ending=ain 33; ending=air 21; ending=airs -10; ending=ait 17; ending=aked -6; ending=aker -12; ending=akes -16; ending=aks 10
ending=alad 12; ending=ale -12; ending=alex -8; ending=alk 48; ending=alks 18; ending=alls -5; ending=ally -42; ending=alm 11
ending=als 53; ending=alt -9; ending=alth 30; ending=ame 34; ending=amed -8; ending=ames 11; ending=amp -10; ending=ams 43
ending=an's -7; ending=ana 17; ending=ance 39; ending=and 7; ending=ands -19; ending=andy -12; ending=aned 13; ending=ange 7
ending=ania 12; ending=ank -21; ending=ano 5; ending=ans 21; ending=ant 19; ending=anta 11; ending=ants 19; ending=any -9
ending=ape 33; ending=aped 15; ending=aper 6; ending=apes 35; ending=aph -6; ending=app 16; ending=apps 12; ending=aps 24
ending=arch 19; ending=ard 11; ending=are 13; ending=ared -9; ending=arge -6; ending=ari 23; ending=ario -11; ending=ark 16
ending=arks 35; ending=arm -10; ending=arms -12; ending=arn -24; ending=arnt -10; ending=arry -7; ending=ars 10; ending=arse 8
ending=arts 7; ending=ary -18; ending=ase 8; ending=ased -19; ending=ases 8; ending=aset -6; ending=ash -23; ending=asic -13
ending=asis 8; ending=ask -12; ending=asks -15; ending=ason -11; ending=ass 25; ending=ast 10; ending=asts -6; ending=at's -23
ending=ata 30; ending=ate 15; ending=ated -32; ending=ates 14; ending=ath -6; ending=atic 8; ending=ats -11; ending=atus -12
ending=ault 12; ending=ava 12; ending=ave -27; ending=avel 14; ending=aves -22; ending=avor -5; ending=away -11; ending=awn 22
ending=aws 13; ending=axis 17; ending=ay's -27; ending=ayed 7; ending=ayer 17; ending=ays -30; ending=b's -11; ending=baby 7
ending=back 16; ending=bag 26; ending=ball 14; ending=band 12; ending=bar 16; ending=bay -7; ending=bby -6; ending=bed 13
ending=bel 7; ending=bell -6; ending=bels 18; ending=ben -7; ending=ber -23; ending=bers 10; ending=bert 9; ending=bes -5
ending=best -11; ending=bile 6; ending=bit 33; ending=ble -28; ending=bled -7; ending=blem -9; ending=blet 5; ending=blic -7
ending=blog -13; ending=blue -11; ending=bly 19; ending=bon 9; ending=book -13; ending=bot 11; ending=box 42; ending=boy -7
ending=bug 14; ending=bugs -9; ending=bum 30; ending=bus -7; ending=cab 5; ending=cade -6; ending=cal -31; ending=call -9
ending=cals 8; ending=came -17; ending=camp 8; ending=cap 5; ending=car -21; ending=case 30; ending=cast 13; ending=cat 6
ending=cate 11; ending=ced -57; ending=cene 20; ending=cer 21; ending=ces 32; ending=chat -7; ending=che 25; ending=ched -30
ending=cher 8; ending=ches -8; ending=chy -9; ending=cial -19; ending=cies 18; ending=cing 17; ending=cise 27; ending=cked 7
ending=cker 9; ending=cket 28; ending=cks 29; ending=cky -8; ending=cle 20; ending=cles -22; ending=club 28; ending=com -20
ending=cond -7; ending=cons 10; ending=copy 6; ending=core 27; ending=cret -7; ending=crew 16; ending=css -10; ending=cted -12
ending=ctly -7; ending=ctor 10; ending=cts -7; ending=cut 20; ending=cuts 19; ending=d's -16; ending=d-19 -7; ending=dam 7
ending=dar 8; ending=dard -6; ending=data 6; ending=date -33; ending=day -38; ending=days -10; ending=dded -7; ending=ddy -24
ending=de -6; ending=dea 18; ending=deal 7; ending=deas -12; ending=deck -10; ending=ded -28; ending=deep -9; ending=del 21
ending=dels -11; ending=demy 34; ending=den 8; ending=dent -11; ending=ders -38; ending=des 7; ending=dev 11; ending=dex -17
ending=dful 9; ending=dge -21; ending=dic 7; ending=died -6; ending=dies -20; ending=dio 37; ending=dios 10; ending=dish 17
ending=dit -14; ending=dity -19; ending=dive -12; ending=dly -9; ending=dmap 9; ending=dme -15; ending=dog 14; ending=dom -5
ending=door -6; ending=dor 8; ending=down 7; ending=dows 20; ending=dr -16; ending=dren 14; ending=dset 19; ending=dual -8
ending=duce 10; ending=duct -23; ending=due -12; ending=dule -29; ending=e're -10; ending=e's -50; ending=e've -9; ending=ead -5
ending=eads 14; ending=eady -6; ending=eage 27; ending=eak -11; ending=eaks 10; ending=eal 6; ending=eam 21; ending=eams 25
ending=ean 10; ending=eans 13; ending=eant -7; ending=ear -7; ending=earn -19; ending=ears -9; ending=eas 18; ending=ease -11
ending=east 5; ending=easy -6; ending=eat -15; ending=eate -11; ending=eath -6; ending=eau -16; ending=ebug 5; ending=ech 5
ending=eck -15; ending=ecks -12; ending=ect -10; ending=eded -6; ending=edia -10; ending=edit -10; ending=eds 18; ending=edy 13
ending=eeds 18; ending=eek -10; ending=eel -10; ending=eels -14; ending=eems -7; ending=een 11; ending=eep 9; ending=eeps -5
ending=eer 10; ending=ees 11; ending=eet -16; ending=eft -11; ending=eful 5; ending=egan -14; ending=ego -19; ending=egs -10
ending=egy 9; ending=ein -16; ending=eing 15; ending=eive 7; ending=ekly -10; ending=eld 12; ending=elds -6; ending=eled 10
ending=ell -31; ending=ella 10; ending=ells 29; ending=els 11; ending=elt -14; ending=ely -6; ending=eme 6; ending=emed -6
ending=emes 23; ending=emic 6; ending=empt -7; ending=ems -15; ending=emy 26; ending=en's -6; ending=en't -10; ending=ena -5
ending=ence -5; ending=ency 22; ending=end -24; ending=ene 12; ending=ened -8; ending=enes 9; ending=ens 10; ending=ent -15
ending=ents -10; ending=eory 12; ending=eos -7; ending=eper -7; ending=epo 18; ending=eps -17; ending=epth -6; ending=epts -7
ending=er's -30; ending=era 30; ending=ere -9; ending=ered -22; ending=ergy -8; ending=erly 5; ending=ern -6; ending=erns -8
ending=erry 12; ending=ers 39; ending=erse 9; ending=ert 23; ending=erty -9; ending=ery 6; ending=eset 5; ending=esh -11
ending=esis -6; ending=ess 12; ending=ests 38; ending=et's -6; ending=eta 12; ending=etch -18; ending=ete -10; ending=eted -16
ending=eter 8; ending=eth 5; ending=ets 12; ending=ette 11; ending=etup 13; ending=ety -9; ending=eum 8; ending=eve -8
ending=evel -15; ending=ever -23; ending=ews 24; ending=ext 19; ending=eys 13; ending=f -6; ending=face -21; ending=fair 17
ending=fall -9; ending=fan 19; ending=fast -12; ending=fat 17; ending=fear 7; ending=fect -7; ending=fed 26; ending=fee -15
ending=feel -6; ending=felt -6; ending=fer 22; ending=ffee -12; ending=ffer 22; ending=fic -7; ending=fied -9; ending=file -16
ending=film 19; ending=fine -9; ending=fire 6; ending=fit 10; ending=fix -6; ending=flow 33; ending=fly 7; ending=food 13
ending=foot -6; ending=fort -10; ending=free -16; ending=ful -16; ending=full -10; ending=fway -5; ending=g's -15; ending=gain -5
ending=game 26; ending=gan 9; ending=gave -6; ending=ged -20; ending=gem 16; ending=gent -9; ending=ges 13; ending=gest -9
ending=get 28; ending=gger 19; ending=ggle -10; ending=gher -8; ending=ght 13; ending=ghts 11; ending=gic 14; ending=gies -21
ending=gin 23; ending=ging -23; ending=gins -7; ending=gle -25; ending=gled -8; ending=gles 15; ending=gly -12; ending=gnal 12
ending=gned -7; ending=goes -10; ending=gon 8; ending=gpu 26; ending=gram 18; ending=gree 13; ending=grow -6; ending=gues -8
ending=gust -14; ending=gym 9; ending=h's -7; ending=hack 8; ending=hain 10; ending=hair -16; ending=half -15; ending=ham -10
ending=han -6; ending=hape 23; ending=hase -6; ending=hats -18; ending=hed -24; ending=heme -13; ending=her -10; ending=here -25
ending=hers 24; ending=hex -10; ending=hic 11; ending=high -11; ending=hild 5; ending=hin -10; ending=hind -10; ending=hink -9
ending=hip 19; ending=hips 9; ending=hit -9; ending=hite -6; ending=hly -8; ending=hmic -9; ending=hms 8; ending=hods -11
ending=hold 8; ending=hole -8; ending=home -8; ending=hon -7; ending=hood -8; ending=hop -9; ending=hort -14; ending=host -20
ending=hout -12; ending=how -13; ending=hter 11; ending=html 12; ending=hts 11; ending=http -16; ending=hunk -6; ending=hype -9
ending=i's -30; ending=i-fi 8; ending=ial -28; ending=ian -8; ending=ians -8; ending=iant 7; ending=ibe -6; ending=ibly -7
ending=ical -30; ending=ice 18; ending=iced -16; ending=ices 11; ending=ich 8; ending=ick -7; ending=icks 16; ending=icky -6
ending=icle 7; ending=ico 29; ending=icon -15; ending=ics 40; ending=ict -6; ending=ide -20; ending=idea 18; ending=ided -13
ending=ider -10; ending=ides -11; ending=idge -15; ending=ids 14; ending=ied -34; ending=ief -10; ending=ield 14; ending=iend -9
ending=ient 7; ending=ier -30; ending=ies 49; ending=iest -6; ending=iet 14; ending=iety -5; ending=iew 32; ending=iews 24
ending=ife 10; ending=iff -6; ending=ift 8; ending=igh -14; ending=ight 14; ending=ign -17; ending=ii -8; ending=ika 21
ending=ike 27; ending=ikes 13; ending=ild 28; ending=ile -9; ending=iled -11; ending=iler -14; ending=ill -16; ending=ills 16
ending=illy 16; ending=ilm 15; ending=ilt -19; ending=ily 12; ending=imal -8; ending=imed -7; ending=imer 9; ending=imes -7
ending=imum 16; ending=in's -14; ending=inal 6; ending=inct -6; ending=ind 8; ending=ine 28; ending=ined -18; ending=iner -18
ending=ines 8; ending=ing 10; ending=ings -19; ending=ini -17; ending=ink -20; ending=inks 15; ending=ins 41; ending=int 16
ending=ints 26; ending=inue -13; ending=iny -10; ending=iod -8; ending=ion 21; ending=ions 23; ending=ior -9; ending=ios 26
ending=ious -9; ending=iple -7; ending=ips 14; ending=ipt 22; ending=ique 11; ending=ird -11; ending=ired 31; ending=irs -15
ending=irst 13; ending=iry -6; ending=ise 53; ending=ised 12; ending=ises 6; ending=ish 9; ending=isit -6; ending=isk 8
ending=iss 9; ending=ists -9; ending=itch 22; ending=ites -6; ending=itor 30; ending=its 30; ending=ity 27; ending=ive -38
ending=ived -14; ending=iven -9; ending=iver -5; ending=ives 13; ending=ixed -9; ending=ixel -6; ending=ize -27; ending=ized -10
ending=jan -8; ending=jest -19; ending=job 22; ending=jobs 22; ending=jpg -6; ending=js -11; ending=july -12; ending=june -14
ending=jury 15; ending=kage 5; ending=kay -12; ending=ked -16; ending=keep -6; ending=ken -12; ending=kend 19; ending=ker -12
ending=kers -18; ending=kes 7; ending=ket 28; ending=keys 13; ending=kids 27; ending=kill -5; ending=kin -19; ending=king 21
ending=klog -12; ending=kly -12; ending=ktop 14; ending=l's -15; ending=lab 23; ending=labs 10; ending=lace -17; ending=lad 10
ending=lame 7; ending=lan 6; ending=land 7; ending=lank -10; ending=lans -11; ending=lant 20; ending=lap -7; ending=lar -15
ending=lary 9; ending=las -22; ending=lass 24; ending=lat -7; ending=late 16; ending=lay 18; ending=lays -6; ending=lbum 31
ending=lder -8; ending=lect 22; ending=leep 26; ending=left -10; ending=leg -6; ending=legs -10; ending=lem -9; ending=lems 23
ending=len -8; ending=lent -7; ending=ler 15; ending=les 30; ending=lete -8; ending=lets 7; ending=lew 12; ending=lex -20
ending=ley 9; ending=lian -6; ending=lic 28; ending=lice 33; ending=lid 18; ending=lier -5; ending=lies 26; ending=like -16
ending=lin 20; ending=line -13; ending=lio 21; ending=lip 28; ending=lise 6; ending=lish -15; ending=list -22; ending=lit -6
ending=live -7; ending=lks 22; ending=lla 6; ending=lled -29; ending=lley 10; ending=llow -12; ending=lls 51; ending=lly -32
ending=load 19; ending=log -8; ending=lol -10; ending=lone -13; ending=long -17; ending=lood -9; ending=look -7; ending=loop -11
ending=loor -7; ending=lost 7; ending=lot 15; ending=lour 12; ending=low 5; ending=lows -7; ending=lped -10; ending=lse 6
ending=lth 30; ending=lthy 8; ending=lts 14; ending=lty -8; ending=lub 28; ending=lude -6; ending=lue -8; ending=lues 18
ending=lume 7; ending=lure 16; ending=lve -7; ending=lves -11; ending=m's -12; ending=made -17; ending=mage -6; ending=mail -8
ending=mal -12; ending=man 18; ending=mand -9; ending=map 62; ending=mart -8; ending=mary -17; ending=mas 17; ending=mate -14
ending=math -9; ending=mber -23; ending=mbly 32; ending=med -21; ending=medy 16; ending=meet -7; ending=mend -12; ending=ment 24
ending=mer -20; ending=mera 24; ending=mers 12; ending=mes 49; ending=mi -5; ending=mics 10; ending=mily 29; ending=min -18
ending=mine 7; ending=ming 13; ending=mini -15; ending=mise -8; ending=miss 5; ending=mit 22; ending=mits 37; ending=mix 15
ending=mize -9; ending=mmar 8; ending=mmer -7; ending=mmit 23; ending=mns -7; ending=mock -8; ending=mon -9; ending=mond -9
ending=mood -7; ending=more -12; ending=mory 22; ending=mote 18; ending=mple -21; ending=mpt -10; ending=ms -7; ending=mum 16
ending=n's -47; ending=n't -28; ending=nal -20; ending=name -6; ending=naps 13; ending=nce 39; ending=nced -16; ending=nch -27
ending=nct -6; ending=ncy 22; ending=nda -6; ending=ndar -12; ending=nday -15; ending=nded -10; ending=nder 17; ending=ndex -17
ending=ndia 7; ending=ndon -5; ending=ndow -10; ending=nds 7; ending=ndy -13; ending=ne's -5; ending=near -14; ending=ned -37
ending=need -8; ending=neer 13; ending=nel 34; ending=nemy -5; ending=nent 28; ending=ner -20; ending=ners 26; ending=nes 7
ending=nese 6; ending=ness 11; ending=nest 9; ending=net -14; ending=nets -13; ending=news 12; ending=ney 12; ending=ng's -14
ending=nge 8; ending=nged -9; ending=nger -18; ending=ngle -10; ending=ngly -10; ending=ngs 7; ending=nia 15; ending=nics 9
ending=ning 16; ending=nio -5; ending=nion 21; ending=nior -6; ending=nish 9; ending=nist -6; ending=nity 26; ending=nki -5
ending=nks 21; ending=nly -11; ending=nned -9; ending=nnel 35; ending=nner 7; ending=node 21; ending=non 6; ending=noon -16
ending=note 10; ending=now -18; ending=nput 10; ending=nse -11; ending=nson -10; ending=nta 14; ending=ntal -5; ending=ntax -22
ending=nted 32; ending=nter -37; ending=ntly -20; ending=nto 10; ending=ntro -17; ending=ntry 19; ending=nts 27; ending=ntum 7
ending=nue -8; ending=nues -8; ending=nvas -7; ending=nyc 11; ending=o's -11; ending=oach 14; ending=oad 8; ending=oals 34
ending=oard 24; ending=oat -31; ending=obby -6; ending=ober -13; ending=obot 17; ending=obs 13; ending=och -15; ending=ock -16
ending=ocs -10; ending=ode 19; ending=oded -8; ending=odel 22; ending=oder -8; ending=odes 10; ending=ods 5; ending=oes 25
ending=oid 8; ending=oin 17; ending=oing -10; ending=oint -7; ending=oke -21; ending=oken -6; ending=oks 6; ending=olar 10
ending=old 27; ending=olds 16; ending=ole -11; ending=oled 16; ending=oles 20; ending=olio 17; ending=oll -8; ending=olo 26
ending=ols -7; ending=ome 14; ending=omes -18; ending=oms 13; ending=on's -13; ending=onal -55; ending=ond -15; ending=onds -5
ending=ones -15; ending=oney 17; ending=ong -13; ending=ongs 28; ending=onic 13; ending=ons 15; ending=onse -9; ending=onto -11
ending=ony -9; ending=ood -11; ending=oods 7; ending=oof 25; ending=ook -22; ending=ooks 6; ending=ools 10; ending=oom -17
ending=oon -21; ending=oop -12; ending=oops -5; ending=oor -13; ending=oot 19; ending=open -13; ending=opic 11; ending=ople 5
ending=ops 9; ending=opy 6; ending=orce -6; ending=ord -17; ending=ords 16; ending=ore 7; ending=ored -10; ending=org 8
ending=orge 12; ending=ork 16; ending=orks -15; ending=orm 9; ending=orn -11; ending=ors 28; ending=ort -7; ending=orth -18
ending=orts 16; ending=osal 24; ending=ose 10; ending=osed -7; ending=oses -14; ending=oss 23; ending=ost -6; ending=osts 7
ending=otal -9; ending=ote -5; ending=ots -8; ending=ouch -7; ending=ough -17; ending=ound -14; ending=oup -5; ending=ous -17
ending=ouse -12; ending=out 20; ending=oute 11; ending=outh -5; ending=outs -16; ending=ove -7; ending=oved -7; ending=oven 17
ending=over 10; ending=owed 12; ending=ower 9; ending=owns -9; ending=owth 6; ending=oxes -18; ending=oyed -5; ending=pace 34
ending=page 21; ending=pain 12; ending=pair 27; ending=pan 21; ending=pany -6; ending=park 24; ending=part -16; ending=pass 21
ending=past -6; ending=path 16; ending=ped -14; ending=peek 5; ending=pen -16; ending=pend -6; ending=pens -5; ending=pent -10
ending=per 10; ending=pers 15; ending=pert -5; ending=pes 9; ending=pets 5; ending=phic 11; ending=phs 12; ending=phy 6
ending=pic 13; ending=pics -21; ending=pies 8; ending=pin 8; ending=ping 14; ending=pis 8; ending=pite -6; ending=plan 11
ending=play 13; ending=ple -40; ending=plit -6; ending=pm -13; ending=pod -9; ending=pop 13; ending=pose 16; ending=post 12
ending=pot -13; ending=pots 11; ending=pped -14; ending=pper 8; ending=pple -9; ending=pps 12; ending=pr 23; ending=prof -14
ending=pter -8; ending=pth -6; ending=pts -16; ending=push -7; ending=put 8; ending=puts -6; ending=que 10; ending=ques -11
ending=quiz 7; ending=r's -36; ending=race 11; ending=rack -7; ending=rade 18; ending=raft 9; ending=rage 17; ending=rain 7
ending=ral -20; ending=ram 12; ending=rame 25; ending=rams -11; ending=rand -5; ending=rank -5; ending=rant 27; ending=rap -15
ending=raph -6; ending=rary 17; ending=rate 5; ending=rave 5; ending=raw -10; ending=ray -28; ending=rays 14; ending=rbs 23
ending=rce 6; ending=rces -6; ending=rch 14; ending=rday -8; ending=rden 24; ending=rder -6; ending=rds 20; ending=re's -14
ending=rea 8; ending=read 10; ending=reak -6; ending=ream 12; ending=red -17; ending=ree -32; ending=reen 10; ending=rees 12
ending=ren 14; ending=rent -6; ending=rep 7; ending=repo 21; ending=reps -10; ending=res 10; ending=resh -5; ending=ress 16
ending=rest 23; ending=rets 24; ending=rew 10; ending=rey 8; ending=rger -13; ending=rget -10; ending=rgy -10; ending=ria 7
ending=rian -8; ending=ric -21; ending=rick -7; ending=rid 16; ending=ride 12; ending=rie 7; ending=ried -10; ending=rier -7
ending=ries -10; ending=rin -8; ending=rind -6; ending=ring 11; ending=rint 26; ending=rio -12; ending=riod -8; ending=rip 18
ending=ript 22; ending=ris -6; ending=rise 42; ending=risk 12; ending=rit -7; ending=rite 9; ending=rive -10; ending=rix 13
ending=rked -8; ending=rks 25; ending=rlin 21; ending=rls 14; ending=rmer -9; ending=rms -14; ending=rnal 13; ending=rned -13
ending=rner -8; ending=rnet -9; ending=rney -12; ending=rns -6; ending=rnt -13; ending=road -11; ending=rof -14; ending=rok -7
ending=roke -8; ending=rol 19; ending=rome 12; ending=ron -11; ending=rong -10; ending=ront -13; ending=roof 26; ending=room -5
ending=rop 8; ending=rope -6; ending=rops 28; ending=ror 42; ending=rors 18; ending=ros -9; ending=rose 7; ending=ross -11
ending=rote -6; ending=roud -6; ending=rove 5; ending=row 6; ending=rown 11; ending=rows -8; ending=rray -11; ending=rred -5
ending=rror 42; ending=rse 21; ending=rses -11; ending=rson -6; ending=rst 10; ending=rted -25; ending=rter 29; ending=rth -19
ending=rtin -8; ending=rts 32; ending=rty -14; ending=rum -10; ending=rums 24; ending=run 57; ending=rush 14; ending=rve -11
ending=rves 8; ending=safe 14; ending=sal 37; ending=salt -10; ending=sane -6; ending=sary -9; ending=saw 39; ending=say -7
ending=says -5; ending=sday -19; ending=sed -41; ending=self 8; ending=sen -22; ending=send -6; ending=sera 15; ending=sers -12
ending=sert 11; ending=ses 9; ending=shed 8; ending=shes 13; ending=ship 26; ending=shop -9; ending=show -10; ending=sia 8
ending=sic -7; ending=sics -9; ending=side -24; ending=sie -13; ending=sign -20; ending=sing -32; ending=sion -14; ending=sis 30
ending=sit -8; ending=site 5; ending=sity -20; ending=size -18; ending=sked -6; ending=sks -15; ending=slow -6; ending=sly 6
ending=sn't -15; ending=snow -8; ending=sode -6; ending=solo 11; ending=some -8; ending=son -23; ending=song 20; ending=sor 19
ending=sort 9; ending=spot -11; ending=sql -16; ending=ssed -15; ending=sses 35; ending=ssic -7; ending=ssy 5; ending=sted 9
ending=stem 21; ending=sten -6; ending=stic -16; ending=stly -8; ending=stom -21; ending=ston 9; ending=stry -8; ending=sts 30
ending=sty -12; ending=sual -9; ending=sues 8; ending=sun -7; ending=sure -42; ending=sync 9; ending=t'll -8; ending=t's -45
ending=tack -14; ending=taff -5; ending=tain 14; ending=tal -31; ending=talk 21; ending=tall 10; ending=tals 13; ending=tars 6
ending=tart -11; ending=tary -12; ending=task -8; ending=tate 24; ending=tats -6; ending=tax -22; ending=tay -5; ending=tch -11
ending=tead -16; ending=team 9; ending=ted -47; ending=tegy 9; ending=tein -10; ending=tely 22; ending=tem 24; ending=tems -27
ending=ten -23; ending=tend 5; ending=tent -13; ending=ter -25; ending=tern 11; ending=tery 24; ending=test -12; ending=text 19
ending=tful -15; ending=ther -7; ending=thly -6; ending=thm 9; ending=thms 8; ending=thon -7; ending=thor 7; ending=ths 8
ending=thub -12; ending=thy 12; ending=tia -11; ending=tial -12; ending=tic -19; ending=tice 27; ending=tick -7; ending=tics 49
ending=ties -19; ending=tin -6; ending=tine 14; ending=ting -14; ending=tiny -6; ending=tion 9; ending=tise -9; ending=tist 9
ending=tle -24; ending=tles -13; ending=tly -40; ending=tmas 18; ending=tml 12; ending=tner -7; ending=toes 16; ending=told -8
ending=tom -7; ending=ton 24; ending=tone 6; ending=tons -10; ending=tor 29; ending=torm 5; ending=tors 10; ending=tory -26
ending=tout 23; ending=town -9; ending=tps -58; ending=tric -12; ending=trip 10; ending=trix 13; ending=tro -27; ending=trol 19
ending=tta -9; ending=tte 11; ending=tten -11; ending=tter -8; ending=ttom -10; ending=tton 35; ending=ttp -16; ending=ttps -58
ending=tty 9; ending=tual -13; ending=tube 6; ending=tuck -9; ending=tude -9; ending=tudy 5; ending=tum 10; ending=tune 12
ending=tup 14; ending=ture 44; ending=turn 15; ending=tus -12; ending=tv 9; ending=tyle -12; ending=type 34; ending=u're -6
ending=uage -42; ending=ual -26; ending=uals 11; ending=uary -7; ending=uate -8; ending=ube 6; ending=uble -9; ending=uce 19
ending=uced -6; ending=uch -14; ending=uck -17; ending=uct -14; ending=ucts -10; ending=ude -20; ending=uded -5; ending=udes 14
ending=udio 20; ending=uds -14; ending=udy 5; ending=uery -8; ending=ues -7; ending=uest 17; ending=ugh -18; ending=ugin 18
ending=ugs 8; ending=ui 21; ending=uild 26; ending=uilt -19; ending=uit 47; ending=uiz 7; ending=uk 7; ending=ula 9
ending=ular -16; ending=ule -35; ending=ules 9; ending=ully -11; ending=ult 9; ending=ults 6; ending=ulty -6; ending=uly -12
ending=ume 17; ending=umes 41; ending=umns -7; ending=ums 41; ending=unch -18; ending=und -14; ending=unds 28; ending=une 18
ending=ung 15; ending=unk -6; ending=unny 8; ending=unts -15; ending=uote -24; ending=uple -7; ending=ups 9; ending=ural -14
ending=urce 13; ending=ure 17; ending=ured -11; ending=ures 21; ending=urn 16; ending=urve -8; ending=ury 8; ending=use -14
ending=used -10; ending=user -11; ending=uses -12; ending=usic 13; ending=ust -9; ending=usty -5; ending=uted 13; ending=uter -6
ending=utes 15; ending=val 14; ending=van -14; ending=vate -5; ending=ved -26; ending=vel 19; ending=vels 6; ending=vely -13
ending=ven 9; ending=vent -6; ending=ver -20; ending=vers 27; ending=ves -11; ending=vice -26; ending=vie 30; ending=vies 18
ending=view 32; ending=ving -18; ending=vity 41; ending=vous 6; ending=vs -25; ending=w -12; ending=walk 27; ending=wall 7
ending=wan 5; ending=war 8; ending=ward -7; ending=ware 14; ending=way -29; ending=ways -22; ending=web 15; ending=wed 12
ending=week -5; ending=ween 10; ending=well -19; ending=wer 10; ending=wice -6; ending=win 26; ending=wind 25; ending=wing 24
ending=wise -12; ending=wns -14; ending=word -6; ending=work 18; ending=wrap -8; ending=wser -9; ending=wth 6; ending=x -8
ending=xams 17; ending=xed 10; ending=xis 15; ending=xist -7; ending=xtra -6; ending=y're -7; ending=y's -55; ending=yan -5
ending=yer 18; ending=yers 8; ending=yes 30; ending=ying 11; ending=yle -9; ending=ync 9; ending=yone -5; ending=york -8
ending=yout -19; ending=ype 25; ending=ysis 7; ending=zard -9; ending=zed -14; ending=zero -5; ending=zine 13; ending=zing -21
ending=zone 17; everyday=10 63; everyday=20 -42; everyday=21 12; everyday=22 32; everyday=30 -76; everyday=31 -26; everyday=32 26
everyday=33 39; field= -6; field=Astronomy 6; field=Backend Development -7; field=Biology -43; field=Computer Science -20
field=Crafts -15; field=Daily Life 17; field=Databases 17; field=Deep Learning -14; field=Design -26; field=DevOps 25
field=Earth Science -14; field=Electronics 32; field=Film 9; field=Food 38; field=Frontend Development 21
field=Game Development 12; field=Games 7; field=Gardening 24; field=Hardware 45; field=History -26; field=Literature 24
field=Machine Learning -25; field=Mathematics -37; field=Medicine 14; field=Music 14; field=Natural Language Processing -27
field=Operating Systems 7; field=Performing Arts -10; field=Physics 6; field=Programming -43; field=Programming Languages 19
field=Security 35; field=Social Sciences 6; field=Software Engineering 18; field=Sports 18; field=Statistics 17
field=Visual Arts 37; field=Web Development -30; field=Wellness 47; first=0 6; first=1 -13; first=10 -15; first=12 -11; first=13 8
first=16 -7; first=18 -6; first=1st -10; first=2 -34; first=20 -9; first=2018 -10; first=2nd -7; first=3 -14; first=30 -9
first=3d 26; first=4 -10; first=40 -6; first=5 -15; first=50 -10; first=6 -9; first=60 -9; first=7 -7; first=9 -6
first=absolute -12; first=abstract 9; first=access -7; first=accessible 8; first=account -6; first=accuracy 10
first=achievements -6; first=action 6; first=actions 7; first=activities -14; first=actual -23; first=add -21; first=added -40
first=adding -9; first=additional -13; first=addresses 5; first=adjusting -10; first=advanced 14; first=affects -9
first=afternoon -20; first=air -10; first=album 44; first=algebra -12; first=algorithm 8; first=algorithms -9; first=allowed -5
first=almost -7; first=amazing -11; first=american -21; first=andrew -23; first=angle -26; first=anniversary -7; first=apartment 6
first=api 27; first=app -38; first=application -15; first=applications -11; first=applied -9; first=apply -6; first=applying 7
first=appreciate 7; first=approach -12; first=april 6; first=architecture -13; first=area -8; first=array 22; first=arrays 8
first=art 21; first=aside -6; first=ask 6; first=asked 8; first=asks -8; first=assignment 9; first=attempt -6; first=attended -14
first=audio 16; first=august -15; first=authentication 9; first=author -6; first=awesome -14; first=baby 12; first=backend 16
first=background -14; first=bag -6; first=ball -9; first=band 14; first=bank -7; first=base -9; first=based -6; first=basic -7
first=basics -14; first=batch -7; first=beat 7; first=becoming 7; first=began -17; first=beginner 10; first=behind -8
first=belt 14; first=best -13; first=better 5; first=bigger -10; first=biggest -13; first=bike 10; first=binary -15
first=birthday 6; first=bits -6; first=block -6; first=blog 6; first=blue -9; first=board -19; first=body -5; first=bonus -5
first=bot -13; first=bought -10; first=bowl -6; first=boxes -15; first=branch -6; first=bread 45; first=break -10
first=breakfast -11; first=breaking 7; first=bridge 9; first=bright -5; first=browser -11; first=build 18; first=built -20
first=bunch -5; first=business 7; first=button 6; first=buy 8; first=c++ 6; first=calculate -6; first=calendar -5
first=called -25; first=came -9; first=camera 12; first=cards -9; first=case 39; first=cases -6; first=cat 10; first=categories -5
first=center -5; first=central -6; first=certain -12; first=challenge -12; first=challenging -6; first=change -16
first=changes -8; first=changing 6; first=chat -6; first=check -8; first=checked -9; first=checking -10; first=children 8
first=chris -7; first=christmas 10; first=chunk 15; first=city 10; first=clear 7; first=click 9; first=climbing 7; first=clone -7
first=close -6; first=closed 6; first=cloud -16; first=co -5; first=code 10; first=codewars -13; first=coding -21
first=coffee -17; first=collection -12; first=color 10; first=comes -5; first=comfort 5; first=command 15; first=comments 15
first=commit -17; first=committed 6; first=common -16; first=community 57; first=company -6; first=complete -12
first=completed -31; first=complex 14; first=component 24; first=components 24; first=computer -25; first=computing 15
first=concept -7; first=concepts -14; first=conference 11; first=confidence 7; first=configuration -6; first=connect 9
first=connecting -10; first=connection -12; first=connections -10; first=consistency 15; first=constraints -8; first=consuming -6
first=container -25; first=context -5; first=continue -21; first=continued -18; first=continuing -8; first=contribute 7
first=controls -7; first=conversation -8; first=conversations -6; first=converting -9; first=cool -9; first=core -13
first=count -6; first=country -10; first=couple -15; first=coursera 22; first=cover 25; first=covering -6; first=covers -5
first=covid 9; first=covid-19 -7; first=crash -11; first=crazy -6; first=create -15; first=created -13; first=creates -5
first=creating -21; first=creation 6; first=critical 6; first=cross 24; first=cs 19; first=css -19; first=current -7
first=curriculum -9; first=cute -5; first=cutting 13; first=cycle 7; first=daily 5; first=data 14; first=database 28
first=date 30; first=dates 7; first=david -7; first=de -13; first=dead -8; first=debugging 30; first=dec -13; first=december -11
first=decent -8; first=deck -13; first=default -15; first=degree 8; first=dependencies -6; first=depth 18; first=derek -20
first=description -11; first=design -29; first=desk -6; first=despite -6; first=detailed -7; first=dev 19; first=develop -5
first=developer -17; first=developing -11; first=development -11; first=died 12; first=difficulty -7; first=dimensions -6
first=dinner 12; first=directory 9; first=discipline -8; first=discussion 12; first=distance 16; first=diving -19
first=document 23; first=dog 34; first=domain -5; first=double -23; first=downtown -9; first=dr -15; first=draft -6
first=drawing 17; first=drew 6; first=drop 21; first=earlier -7; first=easily -5; first=easy 30; first=eat 5; first=eating 17
first=edge -12; first=edition -6; first=effective 7; first=effort -10; first=elements -6; first=elevation 30; first=else 6
first=email -5; first=empty -10; first=end 7; first=enemy 27; first=energy -8; first=engineer -12; first=engineering -17
first=english 12; first=enjoyed -7; first=enough -14; first=entire -16; first=entry -7; first=evaluation 6; first=ever -5
first=everything -10; first=exam -11; first=example -6; first=excellent -9; first=excitement -7; first=exciting -5
first=exclusively 8; first=execution -9; first=exercise 47; first=exercises 48; first=existing -8; first=experience -11
first=experiment -17; first=experimented -5; first=experiments 6; first=expert -6; first=exploration -16; first=explored -9
first=express -8; first=extra 13; first=extract -10; first=familiar -5; first=family 26; first=fan 15; first=fancy -6
first=fantastic -8; first=far -6; first=fast -15; first=favorite -21; first=favourite -27; first=feature 9; first=february -11
first=feed 13; first=feedback 5; first=feel -7; first=feeling -12; first=feelings 9; first=fellow -7; first=fewer 8
first=field -15; first=fifth -8; first=fight -7; first=figure -9; first=figuring 8; first=file -5; first=files -26; first=fill 8
first=find -6; first=fine 8; first=finger -18; first=fingers -8; first=finish -17; first=finished -25; first=fixed -21
first=flight 26; first=floor 11; first=flour 19; first=flow 9; first=flowers 11; first=focus 11; first=folder -14
first=folders -6; first=folks -5; first=following -18; first=food -11; first=foot -5; first=form 16; first=format -16
first=former -6; first=forms 8; first=forth -18; first=forward 5; first=found -13; first=foundation 7; first=fourth -6
first=frame 20; first=framework -10; first=fresh 22; first=fri -6; first=friday -11; first=friend -15; first=friendly -6
first=friends 20; first=front 7; first=ft -6; first=fun -11; first=function -16; first=functionality -21; first=functions -8
first=future -11; first=games 25; first=gap 6; first=garden 23; first=gave 16; first=general -21; first=generated -9
first=generator -63; first=git 41; first=github 23; first=github.com -16; first=given -6; first=global -17; first=goal 30
first=goals 22; first=google 54; first=gradient 18; first=grammar 27; first=grateful 8; first=ground 19; first=group -15
first=groups -8; first=grow 6; first=growth 16; first=gsoc -7; first=guidance -13; first=guide -15; first=gym 6; first=habit 10
first=habits 11; first=half -9; first=halfway -6; first=handle 8; first=handling 15; first=hands -9; first=happiness 19
first=hard -6; first=head 8; first=heading 8; first=health 37; first=healthy 8; first=heart -6; first=heavy 16; first=height -5
first=help -7; first=helped -11; first=helping 6; first=hero -14; first=hex 10; first=higher -7; first=highlighting 6
first=highlights -7; first=hills 22; first=hindsight -6; first=history 13; first=hobby 8; first=hole 11; first=holiday 17
first=home -8; first=host -9; first=hosted -6; first=hosting 6; first=hot 15; first=however -8; first=http -15; first=https -55
first=hub -7; first=huge -16; first=human -21; first=ice 8; first=icon -19; first=idea -17; first=ideas -8; first=ii -7
first=image 25; first=images -6; first=implement -8; first=implementation -5; first=implemented -9; first=import 12
first=improve -9; first=includes -5; first=including -20; first=increase -6; first=increased -8; first=independent 8
first=index -7; first=india 15; first=indie 7; first=individual -12; first=info -12; first=information -10
first=infrastructure 13; first=ingredients -8; first=initial -26; first=injury 15; first=inside -6; first=insights 6
first=inspiration -5; first=inspired -5; first=installed -27; first=installing -6; first=instance -9; first=integration -7
first=intended 7; first=intense -6; first=intensity -16; first=interest -12; first=interesting -10; first=interface -13
first=intermediate -10; first=internal -6; first=internship 10; first=interview 63; first=interviews 5; first=intro -20
first=introductory -6; first=it'll -6; first=jam 6; first=jan -9; first=january -20; first=japanese 19; first=javascript 8
first=job 33; first=jobs 7; first=join -5; first=joined -9; first=journal -41; first=js 11; first=json 16; first=july -15
first=jumping -6; first=june -20; first=junior 8; first=keep -10; first=key -34; first=keyboard 16; first=keys 10; first=kids 22
first=lab -7; first=labels 20; first=lake -6; first=land 5; first=language -30; first=languages -16; first=laptop -9
first=large -29; first=larger -8; first=late 10; first=latest -7; first=launch -6; first=layout -14; first=lead 8; first=learn -10
first=learned -25; first=learning -31; first=learnt -11; first=least -8; first=lecture -29; first=led 9; first=leg -7
first=legs -14; first=less -6; first=lesson -16; first=let's -9; first=level -7; first=light 8; first=limits 14; first=lines -7
first=linux -13; first=list -28; first=listening 39; first=lists -7; first=literal -6; first=live 17; first=living 16
first=load -14; first=loaded 5; first=loading -8; first=local -9; first=lockdown -13; first=log -8; first=logic -36
first=london -5; first=longest -6; first=looking -17; first=loop 13; first=lovely -7; first=low 11; first=lower -16
first=lunch 17; first=machine -35; first=machines -6; first=magic 18; first=main -31; first=maintaining 7; first=major -8
first=man -6; first=manage -6; first=managed 12; first=management -18; first=manager -9; first=manually -11; first=markdown 75
first=massive -15; first=master -16; first=match 6; first=material -8; first=math -6; first=matrix 7; first=max -16
first=meaning -6; first=meeting 35; first=meetup 8; first=memory 28; first=mental -18; first=mentor -9; first=mentorship -6
first=message -5; first=methods 6; first=mi -8; first=middle -10; first=midnight -6; first=mile -24; first=mileage 20
first=miles -8; first=milestone -5; first=min -6; first=mindset 7; first=mini -10; first=minor -18; first=minute -8; first=miss 8
first=missing 8; first=ml 16; first=mobile 7; first=mock 31; first=mode -9; first=model -19; first=models 25; first=module -30
first=momentum 6; first=mon -8; first=monday -7; first=money 21; first=mostly -13; first=mother 6; first=motors 10
first=mount -16; first=movement 5; first=movies 19; first=moving 12; first=muscles -6; first=music 33; first=naps 13
first=nature 13; first=near -7; first=necessary -6; first=needs -5; first=neighborhood -6; first=nervous 11; first=nested -7
first=net 7; first=networks -9; first=neural -23; first=normal -7; first=north 15; first=note 26; first=notes -12
first=november -13; first=number 18; first=numbers -8; first=nyc 10; first=objects 7; first=october -26; first=office -7
first=official -8; first=online -5; first=onto -12; first=open 50; first=opening 6; first=operations -12; first=optimization -6
first=option 5; first=order -11; first=organizing -8; first=original -6; first=outline 5; first=output -25; first=outside -9
first=overall -6; first=pace 39; first=packages 21; first=page -17; first=pain -13; first=painting 16; first=pair 28
first=pairing 38; first=pandemic 8; first=panel -5; first=paper 22; first=part -7; first=partially 6; first=participating -6
first=particular -7; first=partner -21; first=parts 42; first=party 6; first=pass -25; first=passion -8; first=past -13
first=path -7; first=pattern 6; first=pcb 26; first=peek 11; first=pending -7; first=people -23; first=perfect -6
first=performance 85; first=period -8; first=personal 30; first=perspective 25; first=phase -11; first=phone -19; first=photos 6
first=physical 16; first=pi 8; first=picture 8; first=pieces 6; first=place -7; first=plan -25; first=planned -15; first=plans -12
first=planted 12; first=plants 7; first=platform -10; first=playing 19; first=pm -16; first=podcast 17; first=point -8
first=pop 7; first=popular 21; first=portfolio 28; first=possible -9; first=posts -5; first=power 43; first=pr 6
first=practical -8; first=practice 54; first=practiced -29; first=practices -9; first=practicing 12; first=prediction -10
first=prep -28; first=preparation -6; first=presentation -8; first=previous -24; first=primary -17; first=print 24
first=prints -6; first=priority 7; first=pro -6; first=problem 18; first=problems 9; first=process -7; first=processing -28
first=productivity 7; first=products -12; first=prof -21; first=professional -10; first=progress 25; first=project's -13
first=projects 7; first=prompts -8; first=proof 14; first=proper -10; first=proposal 6; first=props 12; first=protein 16
first=prototype 22; first=provide -8; first=published 7; first=publishing -10; first=pull 23; first=pulling 6; first=purpose 6
first=purposes -6; first=push 37; first=put -10; first=puzzle 13; first=python -6; first=quality -8; first=quantity -10
first=query 5; first=question -9; first=quiz 10; first=race 7; first=rain 12; first=ran -8; first=random -13; first=range 19
first=rapid -5; first=rating 5; first=rc -18; first=re-read -6; first=react 11; first=read -17; first=reading 12; first=ready -5
first=recall -6; first=recent -16; first=recently -6; first=recipe 17; first=record 8; first=recording 42; first=recovery 22
first=recurse 19; first=red -17; first=reducing 9; first=refactor 23; first=refactoring 28; first=reference -12
first=references 10; first=refine -6; first=reflect 18; first=refresher -7; first=regarding -6; first=regional 22
first=related -15; first=relative 11; first=release -20; first=remaining -11; first=reminder 16; first=remote 28; first=remove -16
first=removed 17; first=repeat 5; first=replace -8; first=report 6; first=reports 6; first=reps -8; first=requests -9
first=required -7; first=requirement -6; first=requires -6; first=research -10; first=researching -10; first=resolution 17
first=responsive 17; first=rest 95; first=result 7; first=results -14; first=resume 6; first=reviewed -15; first=reviewing 6
first=revisited -6; first=right -34; first=risk 7; first=river -12; first=road -12; first=robert -6; first=robot -10
first=roles 14; first=room -5; first=round -10; first=route -11; first=routing 19; first=row 15; first=ruby -13; first=rules -8
first=run 55; first=running -9; first=safe 13; first=said -6; first=salad 20; first=salt -11; first=sarah -6; first=saturday -8
first=saw 10; first=say 7; first=scale -6; first=scenario -5; first=scene 12; first=schedule -6; first=school -7; first=science 23
first=score 6; first=scratch -23; first=screen -9; first=script 20; first=search -12; first=secret 9; first=section -24
first=security 22; first=see -10; first=seeing 9; first=self 26; first=send -6; first=senior 7; first=sentences -11
first=september -13; first=sequences 7; first=series -28; first=server -7; first=services 5; first=session -7; first=sessions 7
first=set -14; first=sets -6; first=setting -11; first=setup -18; first=shadow 25; first=shape 21; first=short 9; first=shorter -5
first=shot -9; first=show -6; first=shows -13; first=signal -21; first=similar -17; first=simple -38; first=simplicity -7
first=single -13; first=sivers -8; first=size -9; first=skills -19; first=sleep 26; first=slightly -7; first=slower -9
first=slowly -6; first=smaller -9; first=smart 5; first=smarter 7; first=snow -9; first=social -7; first=soft 17; first=solid -7
first=solo 32; first=solutions -18; first=solved 7; first=solving -6; first=something -9; first=song 27; first=songs 44
first=sort 8; first=sound 17; first=sounds 13; first=source -10; first=space -19; first=spacing -15; first=spanish 23
first=speakers -7; first=speaking 34; first=special -10; first=specific -15; first=spent -15; first=stack -31; first=staff 9
first=standard -9; first=start -23; first=started -58; first=starter 40; first=starting 19; first=starts -6; first=state 20
first=static -5; first=status -5; first=stay 5; first=steam 15; first=step 16; first=steps 5; first=stick -6; first=storage 45
first=store -17; first=storing -5; first=story 9; first=straight 8; first=street 22; first=strength 20; first=string -19
first=strings -14; first=strong -7; first=structure -13; first=structured 27; first=struggled -7; first=struggling -9
first=stuck -6; first=students -6; first=studied -10; first=studio 23; first=study -6; first=studying -8; first=stupid -7
first=style -6; first=subject -7; first=summary -9; first=summer 6; first=sun -6; first=sunday -8; first=super 7; first=support -6
first=sure -6; first=switch 11; first=syntax -21; first=system -20; first=systems -13; first=table -8; first=tablet 7
first=tackle -5; first=talk 21; first=talking 6; first=tape -11; first=target -10; first=task 26; first=tasks -8
first=teaching 23; first=team -11; first=technical 19; first=technique 28; first=techniques -6; first=technologies -9
first=temperature -6; first=template -5; first=tendency -6; first=test 36; first=tested 39; first=tests 27; first=text -15
first=textbook -7; first=thanks -10; first=that's -20; first=theme -10; first=themes 17; first=there's -12; first=they're -11
first=think -11; first=thinking 13; first=third -11; first=thomas 9; first=threshold 11; first=throwing -6; first=thursday -7
first=timeline -16; first=tinkering -8; first=tiny 14; first=tired 6; first=today's -109; first=together -6; first=token -6
first=top -15; first=topic -6; first=topics -12; first=total -19; first=touch 19; first=towards -10; first=toy -19
first=tracker -16; first=tracks -11; first=train -14; first=training -7; first=travel 8; first=travelling -11; first=tree -29
first=trees 10; first=tricky -13; first=tried -10; first=tries -7; first=trip -14; first=try -6; first=trying -8; first=tuesday -7
first=turn -7; first=turns 6; first=tutorial -11; first=tv 10; first=twitter 28; first=types 5; first=udemy 102
first=understand -8; first=unique -6; first=unit 7; first=upcoming -14; first=update -10; first=updated -10; first=upload -11
first=uploaded -6; first=usage -7; first=useful -11; first=user 13; first=uses -17; first=usual -7; first=vacation 21
first=validation 21; first=value -6; first=values -15; first=vector -18; first=version -23; first=vertical -7; first=video 29
first=view -27; first=views 11; first=vision -11; first=visiting -13; first=vocabulary 7; first=volume 14; first=vs -26
first=w -20; first=walk 34; first=walked 7; first=walking 24; first=walks 22; first=washington -7; first=watched -39
first=watching 22; first=water -12; first=we're -14; first=we've -10; first=weather -18; first=web 34; first=website 19
first=wednesday -8; first=week's -8; first=weekend -8; first=weight 57; first=weird -9; first=welcome 6; first=what's -9
first=whole 38; first=win 8; first=windows 19; first=wired 31; first=wizard -5; first=women 7; first=word -10; first=work 11
first=worked -12; first=workflow 13; first=working -9; first=workshop -10; first=write 11; first=writing 14; first=wrong -12
first=wrote -16; first=y -8; first=year's -18; first=yesterday's -19; first=york -12; first=you're -6; first=young 27; first=z -12
first=zone -5; form= -39; form=field 45; form=name 95; form=word 7; form=words -23; given=1 -100; given=3 -10; hasCapital= 35
hint=concept 20; hint=cue 50; hint=heading 43; hint=link 77; hint=shape 52; hint=strong 15; in=1 -23; in=2 13; in=3 24; in=4 42
in=6 90; isHeading= 57; isItem= 38; isLead= 18; isLink= 40; isOpening= 9; isStrong= 6; known= 177; last=1 30; last=12 19
last=13 6; last=1st -6; last=2 24; last=2017 7; last=2018 -6; last=2020 12; last=2022 7; last=2023 -23; last=2024 -9
last=2025 -15; last=26 6; last=3 -18; last=30 5; last=4 -8; last=5 15; last=7 -7; last=8 -6; last=ability -6; last=accessible 8
last=according -13; last=account 7; last=accuracy 10; last=achievements -13; last=action -15; last=actions 7; last=activities -24
last=activity 15; last=add -9; last=added -12; last=adding -5; last=addition -7; last=addresses 22; last=advice 11
last=affects -5; last=afternoon -15; last=air -9; last=album 34; last=algorithms 9; last=allows -6; last=american -6
last=analysis 9; last=angle -9; last=anxiety -8; last=app 21; last=application 20; last=applications -8; last=appreciate 7
last=approach 18; last=apps 6; last=architecture 11; last=arms -8; last=array -10; last=arrays 9; last=arrived -7; last=art 30
last=articles 7; last=assessment 9; last=attempt -7; last=attempts 7; last=attended -9; last=audio -7; last=august -12
last=authentication 6; last=away -10; last=baby 7; last=backend 10; last=backlog -12; last=bag 19; last=ball 7; last=band 12
last=base 5; last=based -8; last=basic -13; last=basics -13; last=basis 11; last=batch -9; last=beat 8; last=becoming 7
last=bed 29; last=began -10; last=begin 5; last=behind -10; last=best -11; last=better -13; last=bits -8; last=black -9
last=blank -8; last=block -5; last=blog -13; last=blood -9; last=blue -10; last=board 18; last=bonding 16; last=book 14
last=bottom -10; last=bought -8; last=box -12; last=boxes -13; last=brain -6; last=bread 16; last=breakfast -8; last=breaking 6
last=breaks 13; last=broke -8; last=browser -9; last=bug 9; last=bugs -9; last=build 28; last=building -49; last=built -12
last=bunch -6; last=button 19; last=calendar -11; last=call -10; last=called -9; last=calls 9; last=came -14; last=camera 25
last=cards -8; last=case 48; last=cases -11; last=cat 6; last=categories -11; last=center -8; last=challenges 18; last=changed -6
last=changes -18; last=chapter -12; last=characters -8; last=chat -7; last=chats -17; last=checked -6; last=checking -10
last=child 5; last=children 14; last=christmas 18; last=city -6; last=class 35; last=classic -7; last=client 8; last=climbing 11
last=clock 6; last=club 28; last=code 10; last=coded -5; last=coding -18; last=coffee -11; last=colleagues -7; last=collect 7
last=collection 8; last=come -6; last=comes -15; last=coming -8; last=command -7; last=comments 8; last=commit -17; last=commits 7
last=community 17; last=company -6; last=competition 6; last=complete -8; last=completed -14; last=component 29
last=components 39; last=comprehension -16; last=computer -9; last=computing 9; last=concept 6; last=concepts -7
last=configuration -6; last=connecting -9; last=consuming -6; last=container -10; last=containers 16; last=contains -10
last=continue -13; last=continues -7; last=continuing -6; last=contribute 7; last=control 19; last=conversation -9
last=conversations -13; last=converting -6; last=copy 6; last=core 8; last=corner -6; last=count -5; last=country 28
last=couple -6; last=course 39; last=coursera 16; last=courses -8; last=cover 14; last=covered -11; last=covering -9
last=covers -5; last=covid-19 -7; last=create -10; last=created -6; last=creating -7; last=creation 13; last=crew -7
last=cross -11; last=css -18; last=culture 24; last=curated 16; last=currently -8; last=curve -8; last=custom -20; last=cycle 5
last=daily -9; last=dataset -6; last=date -11; last=dates 9; last=de -6; last=deal 8; last=debug 5; last=debugging 6; last=dec -11
last=decided -5; last=deck -10; last=deep -9; last=definition -7; last=degree 13; last=dependencies -9; last=depending -6
last=deployed -5; last=depth -5; last=design -34; last=desktop 14; last=dev 5; last=developing -5; last=development 20
last=dictionary 8; last=digital -10; last=dinner 20; last=direction -7; last=directory -12; last=discipline 8; last=discovered -10
last=discussion -11; last=display 9; last=distance 12; last=dive -12; last=diving -18; last=document 24; last=documentation -11
last=doesn't -6; last=dog 23; last=double -8; last=downs 5; last=dr -15; last=draft 15; last=drew 6; last=drive -8; last=due -12
last=earlier -6; last=early -6; last=easy -6; last=eating 16; last=edge 6; last=edition -21; last=editor 20; last=effort -9
last=elevation 18; last=email -7; last=ends -5; last=enemy -5; last=energy -8; last=engine 8; last=engineer 14; last=enough -8
last=entry -5; last=environment 5; last=episode -6; last=era -7; last=error 11; last=errors 18; last=evaluation 19
last=everything -14; last=everywhere -10; last=example -8; last=examples 12; last=execution 12; last=exercise 36; last=existing -6
last=exists -7; last=experiences 7; last=experiment -10; last=experimented -6; last=experiments 6; last=exploration -12
last=explored -5; last=exploring -6; last=exported -6; last=extra -6; last=f -6; last=faced -9; last=failure 16; last=failures -9
last=fair 19; last=family 33; last=fan 19; last=favorite -11; last=favourite -7; last=fear 7; last=features -9; last=february -9
last=feedback 11; last=feel -6; last=feeling -5; last=felt -6; last=fiction 10; last=field 6; last=figure -8; last=figuring 8
last=file 13; last=film 19; last=finger -10; last=fingers -6; last=finish -9; last=finished -5; last=finishing 7; last=fire 7
last=fit 16; last=fix -5; last=flight 24; last=floor -6; last=flour 13; last=flow 11; last=flowers 5; last=fly 5; last=folder -38
last=folders -11; last=following -9; last=food 13; last=forcing 17; last=form 25; last=formatting 6; last=forward -8
last=found -16; last=foundation 7; last=frame 27; last=framework 15; last=frameworks -10; last=free -8; last=friday -8
last=friend -6; last=friendly 7; last=friends 12; last=front -11; last=full -9; last=full-time 6; last=fun -8; last=function -10
last=functionality -15; last=functions 21; last=future -11; last=game 34; last=garden 24; last=gave -6; last=gem 16
last=generation 22; last=generator -15; last=github -12; last=github.com -16; last=goals 34; last=goes -10; last=gradient 9
last=grammar 8; last=grateful 8; last=growth 8; last=guides -8; last=gym 9; last=habit 11; last=habits 10; last=hack -5
last=hacker -5; last=hacking 11; last=half -14; last=halfway -5; last=handling 6; last=hands -7; last=happiness 23; last=hard -7
last=health 31; last=healthy 8; last=helped -10; last=hex -10; last=high -8; last=highlighting 7; last=highlights -5
last=hills 25; last=hindsight -6; last=history 28; last=hobby -5; last=holes 5; last=holiday 8; last=home -7; last=hosted -8
last=hosting 12; last=however -10; last=html -14; last=http -16; last=https -58; last=hub 6; last=human -6; last=ice 5
last=idea 18; last=ideas -12; last=ii -8; last=implementation 14; last=implementing 5; last=important -5; last=including -12
last=increases -7; last=index -17; last=india 7; last=information -21; last=infrastructure 26; last=injury 15; last=input 10
last=inside -10; last=insights 11; last=inspiration -5; last=inspired -6; last=installed -5; last=instance 20; last=instead -15
last=integration 10; last=intensity -14; last=interest -21; last=interface -14; last=intermediate -6; last=internet -7
last=internship 17; last=interview 46; last=interviews 14; last=intro -17; last=introduced -5; last=introduction -6; last=isn't -7
last=it'll -5; last=items -15; last=james 7; last=january -6; last=japanese 8; last=job 23; last=jobs 22; last=joined -5
last=journal 18; last=journey -12; last=js -11; last=july -12; last=june -14; last=keep -6; last=key 11; last=keyboard 9
last=keys 7; last=kids 27; last=lab 19; last=label -9; last=labels 21; last=language -42; last=languages 13; last=large -5
last=late -5; last=layers 7; last=layout -19; last=layouts -8; last=learn -18; last=learned -6; last=learning -6; last=learnt -9
last=lecture -44; last=lectures -11; last=led 16; last=left -10; last=legs -10; last=length -6; last=level -9; last=levels 10
last=library 13; last=life -10; last=light -7; last=limits 16; last=line 6; last=linear -10; last=links 9; last=list -8
last=listening 35; last=live -6; last=living -6; last=location -11; last=lockdown -13; last=logging -11; last=lol -10
last=long -14; last=looking -16; last=looks -8; last=loop -11; last=loops -5; last=lost 7; last=lunch -11; last=machine 7
last=machines -10; last=magic 15; last=makes -10; last=man 18; last=management 11; last=manager 7; last=march 5; last=mark -9
last=markdown 25; last=market 13; last=martin -8; last=master -7; last=match 5; last=material -15; last=math -9; last=matrix 13
last=max 10; last=media -14; last=meet -7; last=meeting 54; last=meetup 16; last=memory 23; last=mentors -12; last=mentorship -10
last=message -8; last=messages -6; last=methods -11; last=mi -5; last=microsoft 5; last=mileage 29; last=miles 10
last=milestone -7; last=mind -5; last=mindset 19; last=mini -19; last=mistakes 12; last=mix 12; last=mock -8; last=mode -15
last=models -11; last=module -33; last=momentum 7; last=money 16; last=mood -7; last=mother 18; last=mount 8; last=movement 10
last=movies 18; last=moving 6; last=ms -7; last=multiple -10; last=muscles -8; last=music 13; last=musical -10; last=naps 13
last=nature 8; last=needs -10; last=neighborhood -5; last=nervous 7; last=network -13; last=neural -13; last=news 12
last=notation -6; last=note 12; last=notebook -21; last=notes 22; last=november -9; last=numbers 10; last=nyc 12; last=objects 19
last=october -12; last=ones -10; last=online -15; last=onto -10; last=open -13; last=opening 5; last=opportunities 5
last=optimization 16; last=options 9; last=ordered 6; last=organizing -5; last=overview -8; last=pace 48; last=packages 22
last=page 18; last=pain 10; last=painting 6; last=pair 27; last=pairing 24; last=pairs -7; last=pandemic 7; last=paper -7
last=parameters -14; last=park 10; last=partner -6; last=parts 22; last=pass 15; last=past -6; last=path 11; last=paths -12
last=pattern 16; last=patterns -7; last=peek 5; last=pending -6; last=people 7; last=performance 38; last=period -8
last=personality -9; last=perspective 16; last=phase -14; last=phone -11; last=phrases 7; last=picture 7; last=pictures -6
last=piece 5; last=pieces 5; last=pixel -6; last=place -6; last=places -6; last=plan 11; last=planned -8; last=plans -11
last=planted 15; last=plants 11; last=platform -10; last=platforms -10; last=played 8; last=playing 12; last=plugin 18
last=pm -13; last=podcast 8; last=point 15; last=pointers -8; last=pop 5; last=popular -6; last=portfolio 11; last=portion -5
last=position 7; last=post 17; last=posts 15; last=pr 23; last=practice 34; last=practiced -15; last=practices -6
last=practicing 18; last=presentation -13; last=pressure -11; last=preview -24; last=previous -5; last=print 12; last=problem -9
last=problems 23; last=process 14; last=processes -9; last=processing -12; last=produce 8; last=product -13; last=products -7
last=prof -14; last=profile -26; last=program 16; last=programmer 7; last=programmers 5; last=programs -12; last=progress -54
last=prompts -11; last=proof 28; last=properly 6; last=proposal 24; last=props 12; last=protein -9; last=prototype 20
last=published -5; last=publishing -9; last=purpose 6; last=purposes -24; last=push -7; last=put -5; last=quantity -6
last=quarter -8; last=question 6; last=questions 24; last=quiz 7; last=quote -24; last=race 14; last=ran -10; last=range 16
last=rate -16; last=re-read -6; last=reader 14; last=reading 39; last=readme -15; last=receive 8; last=received -6
last=recording 34; last=reduce 8; last=refactor 22; last=reference 6; last=reflect 18; last=refresher -7; last=regional -13
last=regularly 8; last=reinforcement -6; last=related -12; last=reminder 7; last=remote 9; last=remotely 43; last=removed -5
last=repo 21; last=repositories -5; last=repository -25; last=representation -6; last=reps -10; last=request 13
last=requirement -12; last=research -7; last=researching -6; last=reset 5; last=resolution 16; last=resource -12
last=resources -10; last=response -7; last=responsive 15; last=rest 49; last=result 7; last=resume 6; last=reviewed -7
last=reviewing 12; last=reviews 7; last=right -24; last=risk 17; last=road -9; last=robot 17; last=roles 8; last=room 10
last=route 12; last=routine 16; last=routing 27; last=row 20; last=rules 6; last=run 54; last=running -18; last=runs -10
last=rust 7; last=safe 15; last=salad 12; last=salt -10; last=sample -5; last=saturday -7; last=saw 39; last=says -5
last=scenario -11; last=scene 20; last=science -27; last=score 11; last=scratch -22; last=screen 22; last=script 14
last=search 14; last=season -6; last=second -7; last=secret -5; last=section -23; last=security 16; last=see -6; last=seeing 9
last=seems -7; last=semester -9; last=sentences 5; last=september -8; last=sequence -17; last=series -23; last=server 7
last=service -25; last=session 6; last=sessions -7; last=setting -8; last=shadow 9; last=shape 14; last=sharing -10; last=shop -6
last=short -14; last=shot 5; last=show -13; last=showing -5; last=side -13; last=signal 12; last=similar -10; last=simplicity -7
last=sit 7; last=sites 10; last=sivers -22; last=size -16; last=sleep 17; last=slow -6; last=slower -7; last=smarter 7
last=snow -8; last=social -7; last=solo 11; last=solution -10; last=solved 9; last=solving 6; last=something -9; last=song 20
last=songs 28; last=sort 9; last=sounds 13; last=source 15; last=space -16; last=speakers -22; last=speaking 39; last=speed 7
last=spent -10; last=split -6; last=spot -11; last=spots 6; last=stack -12; last=staff -5; last=stand 7; last=standard -6
last=start -12; last=started -16; last=starter 37; last=starting -11; last=starts -8; last=state 17; last=statements 9
last=states -6; last=stats -6; last=status -5; last=stick -7; last=storage 19; last=store -7; last=story 17; last=strategy 9
last=strength 9; last=stress -6; last=string -22; last=strings -9; last=struggled -7; last=struggling -9; last=students -5
last=studied -6; last=studio 28; last=study 5; last=studying -6; last=style -10; last=success -6; last=summary -14
last=summer -10; last=sunday -9; last=sure -5; last=switch 18; last=switched -6; last=syntax -22; last=system 11; last=systems -7
last=tables 7; last=tablet 5; last=takes -11; last=talk 21; last=talks -5; last=target -10; last=task -8; last=tasks -14
last=teaching 5; last=team 6; last=technique 14; last=techniques -9; last=technologies -9; last=temperature -16; last=template 44
last=tendency -8; last=tension -12; last=tested 19; last=tests 7; last=text 14; last=thanks -7; last=that's -15; last=theory 12
last=there's -11; last=they're -7; last=think -8; last=thought 8; last=threshold 11; last=throughout -10; last=timeline -16
last=tinkering -10; last=tips -5; last=tired 8; last=today's -17; last=together -11; last=told -8; last=ton -6; last=tone 8
last=tools 20; last=topics -18; last=total -9; last=touch 6; last=towards -10; last=track -9; last=tracks -8; last=training 18
last=transition 21; last=translation -10; last=travel 15; last=travelling -12; last=trees 12; last=tried -5; last=tries -10
last=trip 11; last=trying -10; last=turn 17; last=turns 6; last=tutorial 6; last=tutorials -7; last=tv 9; last=tweets 9
last=twice -6; last=type 18; last=udemy 37; last=ui 21; last=uk 7; last=understand -6; last=understanding 11; last=upcoming -6
last=update -9; last=upload -7; last=usage 20; last=user -11; last=users -7; last=uses -6; last=vacation 17; last=validation 7
last=value 6; last=variables 11; last=variety -5; last=vector -30; last=version -19; last=view 11; last=views 6; last=visited 7
last=visiting -5; last=visual -5; last=vocabulary 9; last=volume 10; last=vs -25; last=w -12; last=walk 32; last=walked 6
last=walking -5; last=walks 24; last=walls -8; last=war 8; last=watch 9; last=watched -14; last=watching 14; last=water -7
last=we're -10; last=we've -9; last=weather -15; last=website 7; last=websites 6; last=wednesday -7; last=weekend 9
last=weekly -12; last=weight 33; last=weights 6; last=what's -7; last=white -6; last=whole -7; last=window -10; last=windows 9
last=wired 26; last=wizard -9; last=words 25; last=work 12; last=worked -14; last=workflow 34; last=working -51; last=works -24
last=workshop 8; last=wrap -6; last=writing 13; last=written -6; last=x -8; last=yellow -6; last=york -8; last=you're -5
last=yourself 16; last=youtube 6; last=zero -5; last=zone 12; lead= -12; lead=1 -22; lead=120 6; lead=13 -15; lead=14 12
lead=15 -16; lead=16 -9; lead=18 -13; lead=1st 12; lead=2 26; lead=20 -11; lead=2020 9; lead=2021 12; lead=21 -7; lead=23 -6
lead=25 -5; lead=26 -5; lead=28 -8; lead=2nd -7; lead=3 9; lead=30 -18; lead=3d 9; lead=3rd -7; lead=4 24; lead=45 -7; lead=50 6
lead=6 -8; lead=60 -5; lead=7 9; lead=8 16; lead=90 -10; lead=abstract 7; lead=achieving 6; lead=active -11; lead=actual 36
lead=add 42; lead=added 69; lead=adding -8; lead=additional -8; lead=adjusting 19; lead=ai -18; lead=air -7; lead=almost -6
lead=andrew -10; lead=api -10; lead=app -6; lead=arrived 18; lead=asked 6; lead=asking -7; lead=assigned 32; lead=associated 5
lead=attending -15; lead=attention -17; lead=audio -14; lead=authentication 7; lead=awesome 10; lead=aws -8; lead=bar 5
lead=basic 39; lead=batch -5; lead=beautiful 7; lead=becoming 12; lead=began -7; lead=beginning -9; lead=best 14; lead=bigger 12
lead=black -27; lead=blog -14; lead=blogging 5; lead=board -10; lead=book -13; lead=bought 12; lead=bring -5; lead=build 7
lead=building 9; lead=built 16; lead=c -7; lead=called 23; lead=carefully 5; lead=challenging -9; lead=change 25; lead=changed 16
lead=changing -9; lead=chapter -9; lead=checked 23; lead=classic 21; lead=cleaned 12; lead=clear 6; lead=closed 7; lead=cloud -11
lead=code -28; lead=coffee -10; lead=color -6; lead=comfortable 6; lead=command -6; lead=community -6; lead=completed -11
lead=completing -7; lead=complex -7; lead=components -6; lead=computer 9; lead=configured -13; lead=confusing -7
lead=connected 12; lead=connecting 28; lead=content -12; lead=continued 6; lead=control -10; lead=converting 22; lead=cool 8
lead=core -11; lead=couple 5; lead=course 33; lead=covered 12; lead=covid-19 -6; lead=create 9; lead=created 18; lead=creating 18
lead=cross -6; lead=css -15; lead=current -5; lead=currently 5; lead=custom 25; lead=cutting 10; lead=daily 23; lead=dark 14
lead=data -8; lead=david -8; lead=de -19; lead=dealing 17; lead=decided 14; lead=deep -8; lead=deeper 5; lead=defined 17
lead=derek -9; lead=design -11; lead=designed 30; lead=designing 17; lead=developer -8; lead=developing 19; lead=development -5
lead=difficult 14; lead=digital -7; lead=directory 8; lead=discovered -5; lead=discussed 20; lead=django -10; lead=domain -6
lead=double -15; lead=drawing 10; lead=drew -9; lead=dynamic 7; lead=easily 6; lead=easy 21; lead=effort -8; lead=either 7
lead=empty 6; lead=end 16; lead=ended -9; lead=engineering -10; lead=english -7; lead=enjoy 9; lead=enjoyed 7; lead=enjoying 16
lead=enough -7; lead=entire 5; lead=entirely 5; lead=error -11; lead=essentially -5; lead=example -11; lead=excited -12
lead=exciting 5; lead=expecting -7; lead=experimented 13; lead=explaining 13; lead=explore 7; lead=explored 11; lead=exploring -5
lead=exported -6; lead=extra 19; lead=extremely -5; lead=facing 8; lead=failed -13; lead=fancy 9; lead=fast -5; lead=favorite 27
lead=favourite 15; lead=featured -12; lead=features 8; lead=february 5; lead=feeling -17; lead=fetch -6; lead=file -8
lead=final -8; lead=find 16; lead=finding 12; lead=finger -5; lead=finish 10; lead=finished 27; lead=finishing 43; lead=fix 9
lead=fixed 18; lead=fixing 10; lead=focused 7; lead=focusing -7; lead=followed -13; lead=following -18; lead=foot 6
lead=forced 20; lead=formed -9; lead=found 44; lead=four -6; lead=free 20; lead=fresh -6; lead=friend -10; lead=friendly 15
lead=full 29; lead=fully -24; lead=functional 13; lead=general 9; lead=generated -6; lead=generating -5; lead=git -17
lead=given -7; lead=giving 8; lead=goal -6; lead=gonna -5; lead=google 7; lead=gotten 8; lead=grand -6; lead=green 22
lead=group 12; lead=growing 19; lead=gym -8; lead=half -7; lead=handle 6; lead=handling 11; lead=hands 7; lead=hanging 8
lead=happened 30; lead=head -6; lead=hearing -6; lead=help 11; lead=helpful -5; lead=helping 21; lead=high -8; lead=hitting -11
lead=home -13; lead=hoping -11; lead=hosted 23; lead=hosting -12; lead=human -13; lead=image -10; lead=implement 30
lead=implementing -7; lead=important 9; lead=imported 15; lead=improved 9; lead=improving 24; lead=including 25; lead=increase 17
lead=increased 14; lead=increasing 9; lead=indie 5; lead=individual 15; lead=initial 9; lead=inner -11; lead=input -6
lead=installed 16; lead=intended 6; lead=interested -11; lead=interesting -10; lead=interview -12; lead=introduced 10
lead=introducing 17; lead=involved -11; lead=javascript -9; lead=job 7; lead=john -5; lead=joined 19; lead=journal -11; lead=js 19
lead=july -6; lead=june -8; lead=keep 11; lead=kept -6; lead=key -16; lead=keyboard 6; lead=knowing 7; lead=la -7; lead=lab -9
lead=language -10; lead=learned 17; lead=learning -29; lead=lecture -6; lead=led 24; lead=less -11; lead=level -14; lead=life -5
lead=light -6; lead=liked -9; lead=limited -12; lead=linear 5; lead=list -7; lead=listened -11; lead=lived -9; lead=living -20
lead=local 13; lead=log -12; lead=long 18; lead=looked 8; lead=looking 6; lead=losing -16; lead=love 27; lead=lovely 24
lead=low -10; lead=lower -10; lead=lunch -8; lead=machine -11; lead=mainly 7; lead=management -5; lead=managing 19
lead=manually -10; lead=markdown 10; lead=max 10; lead=meaning -6; lead=meeting -29; lead=mentioned -18; lead=mentor 6
lead=merged -9; lead=met 6; lead=michael -10; lead=microsoft -16; lead=mile 41; lead=miles 17; lead=min -11; lead=minimal 14
lead=minor 13; lead=minute 6; lead=missing 6; lead=ml -21; lead=monthly 22; lead=mount -6; lead=move -8; lead=moved 10
lead=music -13; lead=name 7; lead=named 15; lead=near 7; lead=necessary -10; lead=need 29; lead=needed -9; lead=needs -6
lead=nested -8; lead=network -9; lead=neural -8; lead=normal 9; lead=notes 11; lead=noticed 10; lead=officially 6; lead=online -6
lead=open -40; lead=opened -7; lead=optimization -6; lead=ordered 6; lead=organized -12; lead=organizing 12; lead=original 19
lead=overall 7; lead=pace -7; lead=page 8; lead=paired -13; lead=pandemic -6; lead=paper -8; lead=participated 17
lead=participating -7; lead=particular -10; lead=particularly 9; lead=passed 13; lead=pcb -11; lead=people -11; lead=perfect 15
lead=performance -13; lead=personal 6; lead=picked -14; lead=place -6; lead=plan -7; lead=planned 16; lead=planning -22
lead=planted 14; lead=play -11; lead=played -8; lead=playing 10; lead=popular 78; lead=possible 20; lead=post 27; lead=potential 5
lead=power -19; lead=practical -7; lead=practice 13; lead=practiced -8; lead=practicing 11; lead=preparing 33; lead=previous 13
lead=previously 6; lead=problems 7; lead=processing 6; lead=product 7; lead=project -19; lead=proper 26; lead=published 20
lead=pull 8; lead=push 39; lead=put -7; lead=quickly 5; lead=ran 8; lead=random -11; lead=raspberry 11; lead=rc -8; lead=reached 9
lead=react -8; lead=read 11; lead=reading -11; lead=reasonable 6; lead=recorded 7; lead=recurse 10; lead=reducing 21
lead=refactoring -9; lead=regular 21; lead=related 13; lead=remaining 9; lead=remove 8; lead=rendered 12; lead=research 27
lead=resource 7; lead=rest -7; lead=returned -7; lead=review 39; lead=reviewed 24; lead=river -6; lead=room -6; lead=rough 11
lead=routing 5; lead=run -9; lead=running 8; lead=sample -11; lead=san -7; lead=saving 7; lead=saw 26; lead=saying -7
lead=scheduling 10; lead=school 7; lead=science -15; lead=second 7; lead=secret 7; lead=security -8; lead=seeing -12
lead=selected -6; lead=self -8; lead=set 33; lead=setting 20; lead=share 8; lead=shared -13; lead=sharing -12; lead=shorter 20
lead=showing -6; lead=shows 9; lead=side -13; lead=signal -8; lead=signed 12; lead=significant -6; lead=simple 36; lead=simplest 7
lead=single 10; lead=skills -5; lead=slow 7; lead=smart 7; lead=soft 5; lead=software -12; lead=solid -5; lead=solo 16
lead=solutions -8; lead=solved -8; lead=solving 13; lead=somewhat 6; lead=sound -10; lead=space -8; lead=special 8
lead=specific 12; lead=speed 5; lead=spending 10; lead=spent -7; lead=split 7; lead=spring 16; lead=standard 11; lead=started -6
lead=starting -12; lead=state -8; lead=static -10; lead=stopped 21; lead=storage -10; lead=string -20; lead=structured -7
lead=struggled 9; lead=struggling 10; lead=studied 12; lead=study -11; lead=studying -11; lead=stumbled 8; lead=submitted 24
lead=successful 12; lead=successfully 5; lead=suggested -15; lead=surprised 13; lead=surprising 15; lead=surprisingly -6
lead=switched 16; lead=switching -19; lead=takes 6; lead=talk -12; lead=talking -20; lead=task -18; lead=teaching -14
lead=team -8; lead=tech -13; lead=technical -9; lead=test -6; lead=tested 8; lead=testing 21; lead=that's -6; lead=they're 6
lead=think 18; lead=thinking -6; lead=top -10; lead=total -8; lead=totally 14; lead=towards 7; lead=tracking -6; lead=trained -13
lead=training 11; lead=travel -8; lead=tried 18; lead=trying -22; lead=turned 24; lead=tv -6; lead=type -18; lead=types 5
lead=ubuntu 6; lead=ui 6; lead=understand 17; lead=understanding -6; lead=upcoming 19; lead=update 15; lead=updated 6
lead=uploaded 14; lead=uses 15; lead=video -16; lead=vision -9; lead=visit 20; lead=visited -9; lead=visual 17; lead=vs 31
lead=waiting -14; lead=walking -14; lead=wanted 14; lead=watch 13; lead=watched 11; lead=watching -5; lead=water -18
lead=weather -6; lead=web -15; lead=website -7; lead=wedding -9; lead=weekly 10; lead=weird 5; lead=whether 7; lead=white -13
lead=whole 19; lead=window 6; lead=winter 20; lead=wonderful -9; lead=word 5; lead=work 11; lead=worked 14; lead=working 20
lead=workshop -6; lead=world 6; lead=writing 9; lead=wrote 42; lead=year's 12; lead=z -16; lead=zero -8; length=0 -32
length=1 -37; length=2 7; length=3 22; length=4 23; length=5 22; share=0 -13; share=3 19; share=4 -24; short=heading -85
short=lead -11; short=opening -56; size=0 27; size=1 34; size=2 20; size=3 12; size=4 6; size=5 -5; size=6 -27; size=7 -54
stem=1 30; stem=12 19; stem=13 6; stem=1st -6; stem=2 23; stem=2017 7; stem=2018 -7; stem=2020 11; stem=2022 7; stem=2023 -23
stem=2024 -11; stem=2025 -15; stem=26 6; stem=3 -18; stem=30 5; stem=4 -8; stem=5 15; stem=7 -7; stem=8 -6; stem=abil -19
stem=abst -14; stem=acad -8; stem=acce -6; stem=acco 15; stem=accu 7; stem=achi -17; stem=acqu -6; stem=acti -26; stem=adam 6
stem=add -9; stem=adde -12; stem=addi -17; stem=addr 13; stem=adju -12; stem=admi -10; stem=advi 6; stem=aest -7; stem=affe -6
stem=afte -20; stem=agen -25; stem=air -9; stem=albu 48; stem=alex -7; stem=algo 19; stem=alig -13; stem=all- -13; stem=alle -6
stem=allo -17; stem=alon -7; stem=amer -7; stem=amon -7; stem=amou -5; stem=ange -14; stem=angl 11; stem=anim 5; stem=anki 7
stem=anno -8; stem=answ -6; stem=anth 15; stem=anti -8; stem=anxi -9; stem=anyw -11; stem=app 20; stem=apps 6; stem=arch -5
stem=argu 15; stem=arms -8; stem=arri -9; stem=art 30; stem=arti 18; stem=asse 45; stem=assi -12; stem=asyn 12; stem=atla -12
stem=atta 9; stem=atte -19; stem=attr -8; stem=audi 20; stem=augu -13; stem=aust 13; stem=auth 6; stem=avai -6; stem=awar 15
stem=away -10; stem=bag 19; stem=bala -6; stem=bang -6; stem=bank 17; stem=barr 20; stem=basi -8; stem=batc -11; stem=batt 9
stem=beat 7; stem=bed 29; stem=beer -5; stem=bega -10; stem=begi -9; stem=beha -8; stem=behi -10; stem=benc 23; stem=beta 13
stem=bett -13; stem=bigg -5; stem=bill 7; stem=bing -7; stem=blac -7; stem=blan -14; stem=bloo -12; stem=blue 24; stem=blur 6
stem=bolt 17; stem=bond 11; stem=book 31; stem=boot 15; stem=borr 11; stem=bott -9; stem=boug -8; stem=boun 24; stem=box -12
stem=boxe -14; stem=brea 27; stem=brid -7; stem=brig -11; stem=bril 7; stem=brok -8; stem=brou -8; stem=brow -17; stem=buff 20
stem=bug 9; stem=bugs -9; stem=buil -30; stem=bunc -6; stem=busi -5; stem=byte -13; stem=calc 9; stem=cale -14; stem=cali 18
stem=calm 8; stem=came 9; stem=camp 13; stem=canc 9; stem=cand -6; stem=cann -6; stem=capi 6; stem=capt -6; stem=carb 9
stem=card 18; stem=carr 7; stem=case 36; stem=cat 6; stem=cata 5; stem=cate -9; stem=caus -6; stem=cele -20; stem=cert 29
stem=chai -9; stem=chal 14; stem=cham 10; stem=chan -23; stem=chap -25; stem=char 22; stem=chec -13; stem=chee -8; stem=cher 9
stem=chic 9; stem=chil 30; stem=chin -13; stem=chor 6; stem=chro 8; stem=circ 10; stem=city -6; stem=clas 12; stem=clay 10
stem=clea -15; stem=clim 41; stem=clip 6; stem=clon -11; stem=clos -8; stem=clou -6; stem=club 22; stem=clus 5; stem=codi -23
stem=coff -11; stem=coll 19; stem=colu -7; stem=comb -15; stem=come -9; stem=conc 17; stem=cond 14; stem=conn 5; stem=cons 20
stem=cont 18; stem=conv -11; stem=cool -23; stem=copi 7; stem=core 6; stem=corn -14; stem=corr -19; stem=cost 15; stem=coun 28
stem=coup 7; stem=cour 40; stem=cove -11; stem=covi -6; stem=crea -12; stem=crew -7; stem=cris -9; stem=crit -14; stem=crop 6
stem=cros -23; stem=crun -8; stem=crus 6; stem=css -18; stem=cult 37; stem=cura 16; stem=curi -9; stem=cust -32; stem=cutt -5
stem=cycl 16; stem=dail -9; stem=dani 12; stem=dash 5; stem=data -6; stem=daug 26; stem=davi -7; stem=de -6; stem=dead 12
stem=debu 7; stem=dec -11; stem=deca 7; stem=deck -13; stem=deco 8; stem=defa -5; stem=defi -9; stem=degr 14; stem=deli -16
stem=dema -7; stem=demo 15; stem=depa 12; stem=depe -16; stem=depl -6; stem=depr 6; stem=dept -6; stem=desc -5; stem=desi -10
stem=desk 9; stem=dest -8; stem=deta -8; stem=dete -13; stem=dev 5; stem=devi -32; stem=diff -12; stem=digi 6; stem=dinn 20
stem=dire -21; stem=disc -21; stem=disp -7; stem=dist -7; stem=dive -12; stem=divi -19; stem=djan 23; stem=dock -6; stem=docu 17
stem=does -6; stem=dog 23; stem=doma 6; stem=door -5; stem=doub -14; stem=dr -16; stem=draf 26; stem=drai -11; stem=drea 17
stem=drew 6; stem=drin 5; stem=drop 17; stem=drug -6; stem=due -12; stem=earl -13; stem=easi -5; stem=easy -7; stem=eati 16
stem=edit -13; stem=educ -5; stem=effo -12; stem=elec -12; stem=elev 12; stem=else -6; stem=emba 7; stem=embe -12; stem=emer -8
stem=enco -11; stem=ende -11; stem=enem 9; stem=ener -9; stem=engi 18; stem=enjo -7; stem=enou -9; stem=ente -15; stem=enth -7
stem=entr -28; stem=envi 18; stem=epis -10; stem=era -7; stem=erro 29; stem=ethi 8; stem=eval 9; stem=even -10; stem=ever -34
stem=evol -6; stem=exam 22; stem=exce -28; stem=exci -11; stem=exec 20; stem=exer 43; stem=exha 7; stem=exis -12; stem=expa 36
stem=expe -41; stem=expl -17; stem=expr 5; stem=extr 25; stem=f -6; stem=faci -10; stem=fact -17; stem=fail -55; stem=fair 12
stem=fall -8; stem=fami 14; stem=fan 19; stem=fant 6; stem=farm -9; stem=fath 18; stem=favo -23; stem=fear 10; stem=feat -13
stem=febr -9; stem=feed 25; stem=feel -16; stem=felt -6; stem=fict 10; stem=fift -5; stem=fill -6; stem=film 22; stem=filt 20
stem=fina -15; stem=fing -6; stem=fini -7; stem=finn -9; stem=fire 31; stem=firs 7; stem=fit 16; stem=fix -5; stem=flag -9
stem=flas 15; stem=flig 14; stem=floa -13; stem=floo -7; stem=flou 12; stem=flow 11; stem=fly 5; stem=focu -8; stem=foll -18
stem=font 5; stem=food 10; stem=foot 6; stem=forc 10; stem=fore -11; stem=form 14; stem=fort -8; stem=foru 29; stem=forw -8
stem=foun -27; stem=four -10; stem=fram 31; stem=freq 13; stem=frid -23; stem=frui 13; stem=frus -13; stem=full -16; stem=fun -8
stem=func -8; stem=fund 14; stem=futu -11; stem=game 38; stem=gard 24; stem=gave -6; stem=gem 16; stem=gene 10; stem=ghos -17
stem=girl -8; stem=gith -29; stem=give -8; stem=glad -7; stem=glas -8; stem=goal 38; stem=gods -6; stem=goes -10; stem=goog -14
stem=grad 22; stem=grai -7; stem=gram 8; stem=gran 14; stem=grap -7; stem=gras -8; stem=grat 8; stem=grav 7; stem=grea -6
stem=gree -9; stem=grid -31; stem=grin -8; stem=grou 11; stem=guar 19; stem=guit -8; stem=gym 9; stem=habi 20; stem=half -15
stem=hall 5; stem=hand -24; stem=happ 10; stem=hard -17; stem=heal 36; stem=hear -8; stem=heat 25; stem=heig -8; stem=help -28
stem=hero 7; stem=hex -10; stem=hidd -6; stem=high -33; stem=hill 30; stem=hind -8; stem=hist 28; stem=hobb -5; stem=hold 7
stem=hole 8; stem=hone -6; stem=hook -6; stem=horr 27; stem=hous 9; stem=howe -10; stem=html -6; stem=http -67; stem=hub 6
stem=huma -40; stem=hung 6; stem=hunt -19; stem=hype 17; stem=ice 5; stem=idea 6; stem=iden 18; stem=ii -8; stem=impa -9
stem=impl -23; stem=impo -10; stem=impr -22; stem=in-p -9; stem=incl -25; stem=inco 8; stem=incr -8; stem=inde 21; stem=indi 7
stem=indu -8; stem=info -8; stem=infr 24; stem=ingr -18; stem=inju 39; stem=inne -7; stem=inpu 11; stem=inse 15; stem=insp -31
stem=inst 11; stem=inte 10; stem=intr -33; stem=inve -17; stem=invo -7; stem=iron 9; stem=isn' -7; stem=it'l -5; stem=ital 6
stem=item -11; stem=iter -12; stem=jack 7; stem=jame 7; stem=janu -6; stem=japa 19; stem=java 16; stem=job 23; stem=jobs 22
stem=john -6; stem=join 17; stem=js -11; stem=json 9; stem=juli -6; stem=july -12; stem=june -14; stem=juni -6; stem=just 8
stem=keep -14; stem=key 11; stem=keyw -7; stem=kick 80; stem=kids 26; stem=kill -19; stem=king -6; stem=know -6; stem=lab 19
stem=labe 5; stem=land 19; stem=lang -34; stem=larg -11; stem=late -6; stem=laun -8; stem=laye 10; stem=layo -26; stem=lead 13
stem=lear -31; stem=lect -55; stem=led 16; stem=left -14; stem=legs -10; stem=leng -7; stem=lett 28; stem=libr 8; stem=life -14
stem=like -5; stem=limi 24; stem=ling 8; stem=list 12; stem=live -16; stem=livi -10; stem=loca -22; stem=lock -25; stem=logs -14
stem=lol -10; stem=long -18; stem=look -33; stem=loop -19; stem=loos -5; stem=lost 7; stem=love 20; stem=lowe -6; stem=luck -5
stem=lunc -15; stem=mach -8; stem=macr 24; stem=magi 15; stem=mail 7; stem=make -12; stem=man 18; stem=mana 12; stem=mani 17
stem=mari 13; stem=mark 10; stem=mart -16; stem=marv 19; stem=mast -12; stem=mate -15; stem=matr 16; stem=matt -11; stem=max 10
stem=maxi -9; stem=mean -12; stem=mech 6; stem=medi -14; stem=meet 59; stem=memb -18; stem=memo 26; stem=ment -43; stem=menu 29
stem=mess -21; stem=meta -12; stem=meth 10; stem=metr 13; stem=mi -5; stem=mich -7; stem=micr 28; stem=mid- -9; stem=midd -7
stem=migr -6; stem=mile 20; stem=milk -8; stem=mind 7; stem=mini 16; stem=minu -9; stem=miss -9; stem=mist 8; stem=mix 12
stem=mock 23; stem=mode -5; stem=modi -15; stem=modu -35; stem=mond -8; stem=mone 16; stem=mont -12; stem=moth 17; stem=moun 36
stem=move 11; stem=movi 64; stem=ms -7; stem=mult -16; stem=musc -11; stem=musi -8; stem=myst 7; stem=naps 13; stem=narr -7
stem=nati -9; stem=navi -7; stem=near -6; stem=neat -6; stem=need -23; stem=neig -9; stem=nest -10; stem=news 19; stem=nico -9
stem=node 8; stem=non- -24; stem=nota -9; stem=noti 14; stem=nove -16; stem=nyc 12; stem=obje 46; stem=obse -17; stem=occu -15
stem=octo -16; stem=offe 10; stem=offi 6; stem=one- -7; stem=ones -11; stem=onli -15; stem=onto -10; stem=open -11; stem=oppo 6
stem=opti 22; stem=orga -26; stem=orig -5; stem=outc -6; stem=outs 11; stem=over -25; stem=pace 42; stem=pack 25; stem=pain 60
stem=pair 40; stem=pale 14; stem=pand 11; stem=pane -6; stem=pape 15; stem=para -21; stem=pare 7; stem=park 10; stem=pars 27
stem=pass -16; stem=path 13; stem=pati -5; stem=patt 6; stem=paus -6; stem=peek 5; stem=pend -6; stem=pepp 15; stem=perf 16
stem=pers 9; stem=pete -6; stem=phas -10; stem=phil 9; stem=pian 12; stem=pico 29; stem=piec 11; stem=pile -9; stem=pinc -9
stem=pipe 6; stem=pixe 6; stem=plac -22; stem=plan 52; stem=play 12; stem=plug 7; stem=plus -7; stem=pm -13; stem=podc 20
stem=pods -11; stem=poly 21; stem=pop 5; stem=popu -8; stem=port 21; stem=posi 18; stem=poss -5; stem=post -7; stem=pott -10
stem=powe 8; stem=pr 23; stem=prec -14; stem=pred -7; stem=pref -10; stem=prel -12; stem=prem -6; stem=prep -8; stem=pres 44
stem=pret 14; stem=prev -35; stem=pric 8; stem=prim -6; stem=prin 30; stem=prio -12; stem=priv 8; stem=prob 6; stem=prod -32
stem=prof -39; stem=prog -22; stem=proj 12; stem=prom -5; stem=proo 26; stem=prop 38; stem=publ -29; stem=pull 12; stem=purp -19
stem=purs 5; stem=push -7; stem=put -5; stem=puzz 17; stem=pyth 12; stem=quad 6; stem=qual -8; stem=quar -9; stem=ques 22
stem=queu -19; stem=quic -9; stem=quit 14; stem=quiz 17; stem=quot -24; stem=rabb -10; stem=race 13; stem=radi 47; stem=ran -10
stem=rand 6; stem=rang 13; stem=re-r -11; stem=reac 8; stem=read 16; stem=real -13; stem=reas -8; stem=rece -10; stem=reco 32
stem=recu -9; stem=refa 20; stem=refl 18; stem=refr -11; stem=rega -7; stem=regi -26; stem=regr -6; stem=regu 22; stem=rein -9
stem=rela -23; stem=rele -18; stem=reli -8; stem=rema -14; stem=reme -6; stem=remi 9; stem=remo 49; stem=rend 18; stem=repe 20
stem=repl -16; stem=repo -5; stem=repr 17; stem=reps -10; stem=requ 20; stem=rese -25; stem=reso -5; stem=rest 49; stem=resu 16
stem=retr 19; stem=retu -10; stem=reus 5; stem=rewo 12; stem=rewr 16; stem=rich 7; stem=ride -17; stem=ridi 7; stem=righ -25
stem=risk 16; stem=rive -5; stem=road 8; stem=robo 21; stem=rock -7; stem=role 5; stem=roll -25; stem=root -14; stem=roug -6
stem=roun -12; stem=rout 69; stem=row 20; stem=ruby -13; stem=run 54; stem=runn -11; stem=runs -10; stem=rush 6; stem=rust 6
stem=sacr 13; stem=safe 14; stem=sala 12; stem=sale -6; stem=salt -10; stem=samp -8; stem=sand 30; stem=satu -8; stem=saw 39
stem=says -5; stem=scal -9; stem=scan 18; stem=scen 26; stem=scie -26; stem=scor 32; stem=scot 8; stem=scra 9; stem=scre 34
stem=sear 5; stem=seco -13; stem=secr 21; stem=sect -22; stem=secu 11; stem=see -6; stem=seed 7; stem=seei 9; stem=seem -11
stem=self 49; stem=sema -8; stem=seme -9; stem=semi 9; stem=sens -12; stem=sent -6; stem=sept -10; stem=sequ -15; stem=serv -7
stem=sett -17; stem=shad 17; stem=shal 7; stem=sham -8; stem=shap 56; stem=shar -20; stem=shee -19; stem=shel -6; stem=shif -5
stem=ship -5; stem=shop -6; stem=shor 23; stem=show -9; stem=side -12; stem=sign 10; stem=sile 11; stem=simi -12; stem=simp -14
stem=sit 7; stem=site 19; stem=sive -27; stem=size -15; stem=sket -9; stem=skil -12; stem=slee 16; stem=slic 16; stem=slow -21
stem=snip -6; stem=snow 6; stem=soci 8; stem=soft 8; stem=solo 19; stem=solu -6; stem=solv 11; stem=some -18; stem=song 48
stem=sort 6; stem=soun 21; stem=sour 17; stem=spac 6; stem=span 10; stem=spar 43; stem=spea 15; stem=spec -41; stem=spen -8
stem=spin -29; stem=spir -5; stem=spli 25; stem=spot 16; stem=spri 13; stem=squa 11; stem=stab 7; stem=stac -11; stem=staf -6
stem=stag -7; stem=stan 12; stem=stat 7; stem=step -6; stem=stic -10; stem=stop -18; stem=stor 39; stem=stra -20; stem=stre 10
stem=stri 15; stem=stro 12; stem=stru -27; stem=stuc -11; stem=stud 19; stem=stum -6; stem=subj -9; stem=subs -15; stem=subt -6
stem=suck 5; stem=sugg -11; stem=summ 14; stem=sund -11; stem=suns -7; stem=supe 6; stem=supp -10; stem=sure -6; stem=surf -12
stem=surp -7; stem=sust 7; stem=swap -7; stem=swea 28; stem=swit 29; stem=symb -16; stem=synt -26; stem=tabl 10; stem=tack -10
stem=take -11; stem=tale 7; stem=talk 10; stem=tape 13; stem=targ -11; stem=task -24; stem=teac 25; stem=team 16; stem=tech -14
stem=tele 21; stem=tell -7; stem=temp 31; stem=tend -15; stem=tens -15; stem=term 20; stem=terr 11; stem=text 25; stem=than -5
stem=that -17; stem=theo 6; stem=ther -9; stem=they -11; stem=thin -28; stem=thri -5; stem=thro -17; stem=thur -6; stem=timi 35
stem=tink -12; stem=tips -5; stem=titl -7; stem=toda -17; stem=toge -11; stem=told -8; stem=ton -6; stem=tone 8; stem=tool 51
stem=topi -16; stem=tota -12; stem=tour -6; stem=towa -11; stem=trac 11; stem=trad -10; stem=trai 24; stem=tran -6; stem=trav 19
stem=trea -7; stem=tree -17; stem=tren 8; stem=tria 11; stem=tric -18; stem=trie -19; stem=trou 14; stem=tryi -9; stem=tune 7
stem=turn 23; stem=tuto -9; stem=tv 9; stem=twea -8; stem=twee 11; stem=twic -9; stem=type 20; stem=typi 29; stem=udem 37
stem=ui 21; stem=uk 7; stem=ulti -7; stem=unce 8; stem=unfo -7; stem=unit 14; stem=unlo 11; stem=unsu 10; stem=upco -6
stem=upda -17; stem=upgr 18; stem=uplo -13; stem=usag 20; stem=user -25; stem=uses -6; stem=util -5; stem=vaca 16; stem=vall 9
stem=vari -13; stem=vect -34; stem=vers -32; stem=view 11; stem=visu 17; stem=voca 24; stem=volu 56; stem=vs -25; stem=w -12
stem=walk 50; stem=wand -12; stem=want -6; stem=war 8; stem=warn -10; stem=wash -9; stem=watc 11; stem=wate 10; stem=we'r -10
stem=we'v -9; stem=weak -5; stem=weat -21; stem=webp 18; stem=webs 16; stem=wedn -9; stem=weed 13; stem=weig 28; stem=weir 8
stem=welc -6; stem=west -13; stem=whol -9; stem=wind -8; stem=wine 14; stem=wing -7; stem=wire 31; stem=wiza -9; stem=wond -8
stem=wood 11; stem=word 35; stem=work -31; stem=wrap -7; stem=www. -22; stem=x -8; stem=yell -7; stem=yest -13; stem=york -9
stem=you' -19; stem=your 14; stem=yout 13; stem=zero -8; stem=zone 13; stem=zoom -11; times=1 20; times=2 22; times=3 -46
times=4 -29; times=5 -32; times=6 -43; title= -43; topics=0 65; topics=1 51; topics=2 12; topics=3 9; topics=4 -19; words=2 39
words=3 -42
`;
