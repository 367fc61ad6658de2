/** Written by `npm run learn`: change nothing here. Hundredths of the logarithm of the odds, by feature. See ./features.ts. */
export const BIAS = -83;
export const TABLE = `
after=! 33; after=" 40; after=$ 52; after=( 73; after=) 17; after=, 43; after=. 49; after=/ -45; after=: 45; after=; 23
after=? 27; after=[ 57; after=] -38; after=a -24; after=about -16; after=across 16; after=after 16; after=again 22
after=along -23; after=already 21; after=also -6; after=an -24; after=and 45; after=any -7; after=are 55; after=around -28
after=as 36; after=at 37; after=back -31; after=be -14; after=because 23; after=been -8; after=being 13; after=below 5
after=between -12; after=but 19; after=by 7; after=can 9; after=could 18; after=day 10; after=days -21; after=did 22
after=didn't 16; after=don't 10; after=done 18; after=down -25; after=during 18; after=each 6; after=for 20; after=from 26
after=go -6; after=good -8; after=got 10; after=great 8; after=has 50; after=have 15; after=he -6; after=here -17; after=hours -17
after=how -12; after=i 27; after=i'd 14; after=i'll -7; after=i've 8; after=if -33; after=in 26; after=into -26; after=is 71
after=it -24; after=just -21; after=last -8; after=later 12; after=made 7; after=making 8; after=may -11; after=me -51
after=might 15; after=month -11; after=more 15; after=most -6; after=much -11; after=my -41; after=myself -18; after=new -13
after=night -13; after=now 9; after=of -69; after=off -23; after=often 7; after=one -20; after=only 16; after=or -10
after=our -18; after=out -53; after=per 13; after=pretty -9; after=really 9; after=should 12; after=since -15; after=so -12
after=some -19; after=soon 7; after=still 41; after=stuff 8; after=such -8; after=take -10; after=than -19; after=that 26
after=the -40; after=them -15; after=they -10; after=thing -7; after=things 15; after=this 24; after=those 13; after=though -8
after=through -23; after=to 13; after=today 26; after=too 7; after=took -23; after=two -16; after=under 15; after=until 11
after=up -67; after=us -17; after=use -7; after=used -11; after=using 29; after=via -11; after=was 75; after=wasn't 6
after=way -17; after=well -9; after=went 30; after=were 37; after=what -18; after=when -15; after=which 25; after=while 17
after=who 19; after=why -6; after=will 27; after=with 13; after=within -15; after=without 25; after=would 11; after=year -10
after=years -6; after=yesterday -8; after=you -8; after=your -6; after=| -6; after=~ -8; after=– 33; after=” 6; before=" 19
before=( -35; before=) 20; before=, 27; before=. -33; before=/ -48; before=: 12; before=; 24; before=? -21; before=[ -31
before=] 20; before=^ 34; before=a 34; before=about 82; before=across -17; before=actually -12; before=against -8; before=all -31
before=also -20; before=always -9; before=am -8; before=an 9; before=and 18; before=any -33; before=are -36; before=at 27
before=back 6; before=bad 20; before=be 34; before=because -8; before=been 7; before=being 14; before=big -11; before=bit -14
before=by 27; before=day -24; before=did 25; before=different -20; before=does 24; before=doing 6; before=each -26; before=even 19
before=few 25; before=first 24; before=for 29; before=from 30; before=further -31; before=get 42; before=getting 9
before=going -8; before=good 7; before=got 23; before=had 16; before=has -13; before=have 10; before=he -6; before=her 5
before=here 10; before=hour 28; before=hours 24; before=how 40; before=i -51; before=i'm -32; before=i've -22; before=into 30
before=it -45; before=it's -8; before=its -8; before=just -14; before=last 8; before=later -12; before=like 10; before=little -7
before=make 20; before=many 34; before=may -6; before=me -24; before=might 8; before=minutes 9; before=more 9; before=most -32
before=much -9; before=my 54; before=myself -9; before=new 14; before=next -36; before=no -22; before=not 12; before=now -21
before=of 45; before=off 18; before=old 28; before=on 63; before=one 7; before=only 9; before=or 18; before=other -23
before=our 54; before=out 32; before=own -15; before=pretty -27; before=really -27; before=same -21; before=several 18
before=small -17; before=so -24; before=some 19; before=still -8; before=take 10; before=taking 11; before=than -17
before=that -23; before=the 35; before=them -8; before=then 13; before=these -5; before=they -12; before=things -10
before=this -20; before=those 32; before=three 33; before=through 40; before=time -40; before=too -5; before=two -12; before=up 20
before=use 63; before=used 8; before=using 82; before=various 11; before=very -24; before=via 35; before=was -10; before=wasn't 7
before=we -10; before=week -5; before=well -8; before=what 7; before=when 8; before=where 15; before=which -22; before=while -20
before=why -5; before=will 10; before=with 41; before=within 6; before=year -20; before=years 6; before=you -12; before=your -5
before=| -10; before=~ -24; before=– -11; before=— 26; before=“ 21; before=” -6; beside= -83; capitals= 88; close= 34; close=11 6
close=12 7; close=120 12; close=13 -11; close=14 5; close=15 -13; close=16 -5; close=18 -6; close=2 27; close=20 -10; close=2020 7
close=28 -6; close=3 29; close=30 -14; close=4 12; close=45 -6; close=5 -7; close=50 9; close=9 6; close=90 -9; close=abstract 7
close=achieving 9; close=active -10; close=actual 11; close=add 13; close=added 35; close=adding 12; close=additional -7
close=adjusting 12; close=ai -8; close=air -7; close=almost -5; close=american -9; close=annual 5; close=anything -6; close=api -7
close=applied -7; close=arrived 10; close=asking -7; close=assigned 18; close=attempting 5; close=attending -9
close=attention -14; close=audio -9; close=awesome 11; close=aws -10; close=based -16; close=beautiful 8; close=becoming 16
close=bed 7; close=began -16; close=best 6; close=bigger 13; close=black -14; close=book -10; close=build 7; close=building 12
close=built 10; close=c -6; close=called 34; close=carefully 5; close=challenging -8; close=change 12; close=chapter -7
close=classic -7; close=clear 6; close=closed 12; close=code -34; close=coffee -9; close=cold 5; close=color -6
close=comfortable 7; close=coming 12; close=command -6; close=common 5; close=completed 11; close=completing -10
close=components -5; close=computer 12; close=connected 13; close=connecting 19; close=content -9; close=continue -7
close=continued 16; close=control -9; close=converting 13; close=cool 9; close=core -10; close=couple 5; close=covered 12
close=covid-19 -5; close=created 26; close=cross -5; close=css -13; close=current -5; close=custom 27; close=cute 5; close=dark 19
close=data -13; close=david -7; close=de -12; close=dealing 13; close=decided -15; close=deciding 7; close=deep -16
close=deeper 6; close=defined 8; close=derek -9; close=design -15; close=designed 11; close=designing 10; close=detailed 7
close=develop 5; close=developed 13; close=developing 24; close=discussed 23; close=domain -6; close=double -12; close=drawing 16
close=drew -10; close=dynamic -5; close=easily 6; close=easy 14; close=effort -7; close=either 7; close=empty 6; close=end 17
close=ending -5; close=english -7; close=enjoy 10; close=enjoyed 17; close=enjoying 22; close=entirely 5; close=error -10
close=example -10; close=excited -7; close=existing -7; close=expecting -6; close=experimented 7; close=explaining 15
close=extra 11; close=failed -9; close=favorite 11; close=favourite 17; close=featured -9; close=features 8; close=february 6
close=feeling -10; close=fetch -6; close=figured 7; close=file -6; close=final -12; close=finding 7; close=finish 25
close=finished 8; close=finishing 21; close=fix 8; close=fixed 7; close=focus -6; close=focused -6; close=following -10
close=foot 7; close=forced -8; close=found 13; close=free 15; close=fresh -5; close=friend -9; close=front -6; close=full 11
close=fully -20; close=functional 9; close=git -13; close=github 5; close=given -8; close=giving 14; close=goal -6; close=gotten 8
close=green 18; close=growing 10; close=gym -8; close=half -6; close=handling 7; close=hanging 8; close=happened 17
close=helped 13; close=helping 17; close=hitting -7; close=home -8; close=hoping -8; close=hosted 19; close=huge -13
close=human -11; close=image -8; close=implementing -11; close=important 9; close=imported 10; close=improving 17
close=including 25; close=increase 10; close=increased 7; close=individual 12; close=inner -11; close=interested -9
close=interesting -14; close=internet -5; close=interview -11; close=introducing 12; close=involved -11; close=javascript -7
close=john -5; close=joined 17; close=journal -9; close=js 19; close=july -7; close=june -9; close=keep 19; close=keeping -15
close=kept -5; close=key -12; close=keyboard 6; close=lab -9; close=language -9; close=large 12; close=leading -5; close=learn -11
close=learned 17; close=learnt -15; close=lecture -6; close=led 28; close=less -9; close=level -10; close=life -5; close=liked -6
close=limited -10; close=linear -12; close=list -6; close=listened -6; close=lived -7; close=living -16; close=local 7
close=log -9; close=long 12; close=looked 22; close=losing -14; close=love 27; close=lovely 13; close=lower -10; close=lunch -5
close=machine -10; close=main -8; close=major 5; close=managed -10; close=management -5; close=managing 17; close=manual 6
close=manually -8; close=markdown 11; close=max 12; close=meaning -6; close=meeting -27; close=mentioned -9; close=mentor 6
close=met 6; close=michael -9; close=microsoft -10; close=miles 18; close=min -6; close=minor 6; close=minute 6; close=missed 6
close=missing 10; close=ml -12; close=monthly 9; close=mostly -8; close=move -6; close=moved 8; close=moving 9; close=music -11
close=name -7; close=named 16; close=near 8; close=necessary -9; close=need 12; close=needed -15; close=needs -6; close=nested -8
close=normal 11; close=notes 11; close=open -27; close=opened -7; close=optimization -6; close=output 6; close=pace -7
close=page 13; close=painting 7; close=paired -11; close=pairing -7; close=pandemic -6; close=paper -12; close=part -7
close=participated 20; close=participating -5; close=particular -10; close=particularly 10; close=past -11; close=pcb -10
close=people -9; close=perfect 6; close=picked -9; close=plan -5; close=planned 14; close=planning -27; close=planted 15
close=play 6; close=playing 14; close=possible 21; close=potential 5; close=power -17; close=practice 7; close=practiced -10
close=practicing 16; close=prepared -8; close=prevent 5; close=previous 13; close=product 11; close=production 5
close=project -22; close=proper 17; close=published 15; close=pull 10; close=push 15; close=put 5; close=putting -9
close=python -22; close=quickly 5; close=random -9; close=rc -8; close=reached 12; close=react -8; close=read 48
close=reasonable 6; close=recorded 10; close=recording 6; close=refactored 9; close=refactoring -7; close=regarding 6
close=regular 34; close=related 5; close=relatively -6; close=released 9; close=remaining 9; close=remote 11; close=remove 9
close=rendered 12; close=research 25; close=resource 8; close=rest -6; close=returned -5; close=review 12; close=reviewed 15
close=reviewing -5; close=right 7; close=room -7; close=round 6; close=routing -6; close=ruby -6; close=rust -8; close=sample -11
close=san -6; close=saw 18; close=saying -5; close=science -14; close=secret 7; close=security -7; close=seeing -7
close=selected -6; close=self -7; close=setting 16; close=settled 5; close=share 11; close=short -10; close=shorter 20
close=shows 9; close=side -14; close=signed 16; close=significant -6; close=similar 7; close=simple 21; close=simplest 7
close=single 9; close=slow 7; close=slowly -6; close=smart 7; close=software -10; close=solutions -6; close=something -17
close=somewhat 8; close=sound -10; close=source -9; close=specific 13; close=spending 5; close=split 7; close=spring 18
close=start 27; close=started 6; close=state -5; close=stayed -5; close=stopped -11; close=storage -10; close=string -14
close=structured -5; close=study -9; close=studying -16; close=stumbled 8; close=submitted 15; close=successfully 6
close=suggested -10; close=surprised 8; close=surprising 12; close=switched 10; close=takes 6; close=talk -11; close=talked 11
close=talking -14; close=task -13; close=team -7; close=tech -12; close=technical -9; close=test -12; close=tested -9
close=testing 18; close=that's -5; close=there's 7; close=they're 7; close=think 17; close=third -6; close=top -8
close=totally 14; close=towards 15; close=tracking -5; close=trained -10; close=training 14; close=travel -7; close=tried -8
close=trying -20; close=turned 22; close=turning -7; close=type -16; close=ubuntu 7; close=ui 7; close=understand 5
close=upcoming 11; close=update 13; close=useful -6; close=uses 22; close=validation 5; close=video -7; close=visual 18
close=vs 21; close=waiting -8; close=walked 6; close=walking -12; close=wanted 13; close=watched -10; close=water -17
close=weather -6; close=website -13; close=wedding -7; close=weekly 13; close=weird 6; close=white -9; close=whole 16
close=window 6; close=wonderful -7; close=word 5; close=work -14; close=worked 9; close=workshop -5; close=world 7
close=writing -6; close=wrote 32; close=year's 13; close=zero -8; common=10 -110; common=11 -163; common=20 -65; common=21 -60
common=22 -51; common=30 -58; common=31 -23; common=32 -10; common=33 32; count=1 -66; count=2 -17; count=3 -21; count=4 -58
count=5 -72; count=6 -31; dense=0 -112; dense=1 -35; dense=2 -17; dense=4 13; dense=5 32; dense=6 42; dense=7 65; digit= -106
ending='ll -16; ending='re -22; ending='ve -17; ending=-19 -8; ending=-end -8; ending=-fi 8; ending=-ish -7; ending=-off -7
ending=-up -17; ending=.com -24; ending=.io 8; ending=.jpg -6; ending=.js 20; ending=.md -12; ending=.org 15; ending=000 7
ending=017 25; ending=020 15; ending=023 -26; ending=024 -10; ending=0th -5; ending=1 31; ending=101 8; ending=12 20; ending=13 6
ending=1st -7; ending=2 25; ending=2017 25; ending=2020 15; ending=2023 -26; ending=2024 -10; ending=26 7; ending=2nd -6
ending=3 -18; ending=30 7; ending=4 -7; ending=5 5; ending=6 -6; ending=6th -5; ending=7 -6; ending=7th -6; ending=8 -5
ending=a's -15; ending=abel -9; ending=abit 11; ending=able -31; ending=ably -6; ending=aby 7; ending=aced -16; ending=aces 21
ending=ache 27; ending=ack -6; ending=acks 19; ending=acle 7; ending=act -9; ending=acy 29; ending=add -11; ending=ader 15
ending=ades -7; ending=adme -16; ending=adow 9; ending=ads 14; ending=ady 6; ending=afe 18; ending=aff -8; ending=aft 9
ending=age 19; ending=aged -7; ending=ager 24; ending=ages 14; ending=agic 15; ending=aid -7; ending=ail -54; ending=ails -6
ending=aily -9; ending=ain 33; ending=air 20; ending=airs -9; ending=ait 18; ending=ake 8; ending=aked -6; ending=aker -12
ending=akes -15; ending=aks 10; ending=alad 12; ending=ale -12; ending=alex -9; ending=alf -5; ending=alk 48; ending=alks 18
ending=alls -5; ending=ally -42; ending=alm 11; ending=als 53; ending=alt -9; ending=alth 31; ending=ame 35; ending=amed -8
ending=ames 11; ending=amp -10; ending=ams 40; ending=an's -6; ending=ana 17; ending=ance 40; ending=and 11; ending=ands -20
ending=andy -12; ending=aned 13; ending=ange 7; ending=ania 12; ending=ank -21; ending=ano 5; ending=ans 24; ending=ant 19
ending=anta 11; ending=ants 20; ending=any -9; ending=ape 33; ending=aped 16; ending=aper 7; ending=apes 34; ending=aph -6
ending=apis 7; ending=app 15; ending=apps 12; ending=aps 24; ending=arch 17; ending=ard 10; ending=are 12; ending=ared -10
ending=arge -5; ending=ari 23; ending=ario -11; ending=ark 19; ending=arks 35; ending=arm -10; ending=arms -12; ending=arn -25
ending=arnt -10; ending=arry -7; ending=ars 10; ending=arse 8; ending=arts 8; ending=ary -10; ending=ase 8; ending=ased -20
ending=ases 8; ending=aset -6; ending=ash -22; ending=asic -13; ending=asis 6; ending=ask -11; ending=asks -15; ending=ason -11
ending=ass 25; ending=ast 9; ending=asts -6; ending=at's -24; ending=ata 30; ending=ate 14; ending=ated -31; ending=ates 16
ending=ath -6; ending=atic 7; ending=ats -12; ending=atus -12; ending=ault 12; ending=ava 11; ending=ave -26; ending=avel 10
ending=aves -22; ending=away -11; ending=awn 22; ending=aws 13; ending=axis 17; ending=ay's -9; ending=ayed 6; ending=ayer 17
ending=ays -27; ending=b's -11; ending=baby 7; ending=back 16; ending=bag 26; ending=ball 14; ending=band 11; ending=bar 16
ending=bay -7; ending=bby -5; ending=bed 12; ending=bel 6; ending=bell -6; ending=bels 17; ending=ben -7; ending=bers 10
ending=bes -5; ending=best -11; ending=bile 7; ending=bit 34; ending=ble -29; ending=bled -7; ending=blem -8; ending=blic -7
ending=blog -13; ending=blue -11; ending=bly 18; ending=bon 9; ending=book -12; ending=bot 14; ending=box 41; ending=boy -7
ending=bra 8; ending=bug 14; ending=bugs -9; ending=bum 29; ending=bus -7; ending=c 6; ending=cab 5; ending=cade -6
ending=cal -31; ending=call -9; ending=cals 8; ending=came -18; ending=camp 8; ending=cap 6; ending=car -21; ending=case 30
ending=cast 12; ending=cat 5; ending=cate 11; ending=ced -59; ending=cene 20; ending=cent 16; ending=cer 20; ending=ces 33
ending=chat -7; ending=che 26; ending=ched -30; ending=cher 7; ending=ches -9; ending=chy -9; ending=cial -19; ending=cies 18
ending=cing 17; ending=cise 28; ending=cked 7; ending=cker 7; ending=cket 23; ending=cks 29; ending=cky -8; ending=cle 21
ending=cles -22; ending=club 27; ending=co 5; ending=code 6; ending=com -21; ending=come -5; ending=cond -7; ending=cons 10
ending=cope 5; ending=copy 6; ending=core 26; ending=cret -8; ending=crew 17; ending=css -10; ending=cted -12; ending=ctly -7
ending=ctor 8; ending=cut 20; ending=cuts 19; ending=d's -16; ending=d-19 -8; ending=dad 5; ending=dam 7; ending=dar 10
ending=dard -6; ending=date -35; ending=days -5; ending=dded -6; ending=ddy -23; ending=de -6; ending=dea 18; ending=deal 7
ending=deas -12; ending=dec -6; ending=deck -8; ending=ded -29; ending=deep -9; ending=del 21; ending=dels -11; ending=demy 35
ending=den 8; ending=dent -10; ending=ders -37; ending=des 7; ending=dev 10; ending=dex -9; ending=dful 9; ending=dge -18
ending=dic 7; ending=died -7; ending=dies -20; ending=dio 37; ending=dios 10; ending=dish 17; ending=dit -14; ending=dity -19
ending=dive -12; ending=dly -10; ending=dmap 8; ending=dme -16; ending=dog 13; ending=dom -5; ending=door -6; ending=dor 8
ending=down 7; ending=dows 21; ending=dr -16; ending=dren 14; ending=dset 19; ending=dual -7; ending=duce 9; ending=duct -23
ending=due -14; ending=dule -30; ending=e're -10; ending=e's -51; ending=e've -10; ending=ead -8; ending=eads 14; ending=eady -6
ending=eage 25; ending=eak -10; ending=eaks 10; ending=eal 6; ending=eals 5; ending=eam 31; ending=eams 26; ending=ean 10
ending=eans 12; ending=eant -6; ending=ear -6; ending=earn -19; ending=ears -9; ending=eas 17; ending=ease -11; ending=east 5
ending=easy -6; ending=eat -14; ending=eate -11; ending=eath -6; ending=eau -16; ending=ebra 8; ending=eck -14; ending=ecks -12
ending=ect -12; ending=eded -6; ending=edia -9; ending=edit -10; ending=eds 18; ending=edy 14; ending=eeds 18; ending=eek -8
ending=eel -10; ending=eels -14; ending=eems -7; ending=een 10; ending=eep 6; ending=eer 11; ending=ees 10; ending=eet -17
ending=eft -11; ending=eful 5; ending=egan -15; ending=ego -19; ending=egs -10; ending=egy 10; ending=ein -15; ending=eing 15
ending=eive 7; ending=ekly -10; ending=eld 11; ending=elds -6; ending=eled 10; ending=ell -31; ending=ella 10; ending=ells 29
ending=els 9; ending=elt -14; ending=ely -7; ending=emed -5; ending=emes 23; ending=emic 6; ending=empt -8; ending=ems -15
ending=emy 27; ending=en's -6; ending=en't -10; ending=ena -6; ending=ence -7; ending=ency 22; ending=end -27; ending=ene 12
ending=ened -8; ending=enes 9; ending=ens 10; ending=ent -13; ending=ents -10; ending=eory 12; ending=eos -6; ending=eper -7
ending=epo 18; ending=eps -17; ending=epth -6; ending=epts -8; ending=er's -30; ending=era 30; ending=ere -9; ending=ered -24
ending=ergy -9; ending=ern -6; ending=erns -8; ending=erry 12; ending=ers 37; ending=erse 9; ending=ert 19; ending=erty -9
ending=ery 12; ending=eset 5; ending=esh -11; ending=esis -7; ending=ess 23; ending=ests 37; ending=et's -7; ending=eta 12
ending=etch -12; ending=ete -10; ending=eted -17; ending=eth 5; ending=ets 14; ending=ette 10; ending=etup 14; ending=ety -9
ending=eum 8; ending=eve -8; ending=evel -15; ending=ever -22; ending=ews 24; ending=ext 19; ending=eys 13; ending=f -5
ending=face -22; ending=fair 17; ending=fall -9; ending=fan 19; ending=far -5; ending=fast -12; ending=fat 17; ending=fear 6
ending=fect -7; ending=fed 26; ending=fee -16; ending=feel -6; ending=felt -6; ending=fer 22; ending=ffee -13; ending=ffer 22
ending=fic -8; ending=fied -9; ending=file -17; ending=film 20; ending=fine -9; ending=fire 6; ending=fit 10; ending=fix -6
ending=flow 33; ending=fly 7; ending=food 9; ending=foot -6; ending=fort -11; ending=free -16; ending=ful -16; ending=full -10
ending=fway -5; ending=g's -14; ending=gage 5; ending=gain -7; ending=game 28; ending=gan 8; ending=gave -6; ending=ged -21
ending=gem 16; ending=gent -9; ending=ges 8; ending=gest -9; ending=get 28; ending=gger 19; ending=ggle -10; ending=gher -8
ending=ght 13; ending=ghts 9; ending=gic 16; ending=gies -22; ending=gin 23; ending=ging -24; ending=gins -7; ending=gle -25
ending=gled -9; ending=gles 16; ending=gly -12; ending=gnal 11; ending=gned -8; ending=goes -10; ending=gon 7; ending=gpu 26
ending=gram 16; ending=gree 12; ending=grid 5; ending=grow -6; ending=gues -8; ending=gym 10; ending=hack 8; ending=hain 11
ending=hair -16; ending=half -15; ending=ham -10; ending=han -5; ending=hape 24; ending=hase -6; ending=hats -18; ending=hed -26
ending=heme -12; ending=her -12; ending=here -25; ending=hers 23; ending=hex -10; ending=hic 11; ending=high -11; ending=hild 5
ending=hin -10; ending=hind -10; ending=hink -9; ending=hip 20; ending=hips 10; ending=hit -10; ending=hite -6; ending=hly -8
ending=hmic -9; ending=hms 7; ending=hods -12; ending=hold 7; ending=hole -7; ending=home -8; ending=hon -6; ending=hood -8
ending=hop -13; ending=hort -15; ending=host -18; ending=hout -12; ending=how -13; ending=hter 11; ending=html 12; ending=hts 9
ending=http -17; ending=hunk -6; ending=hype -8; ending=i's -31; ending=i-fi 8; ending=ial -35; ending=ian -8; ending=ians -8
ending=iant 7; ending=ibe -6; ending=ibly -7; ending=ical -30; ending=ice 17; ending=iced -16; ending=ices 14; ending=ich 7
ending=ick -10; ending=icks 16; ending=icky -6; ending=icle 7; ending=ico 29; ending=icon -14; ending=ics 34; ending=ict -7
ending=ide -23; ending=idea 18; ending=ided -13; ending=ider -9; ending=ides -11; ending=idge -18; ending=ids 14; ending=ied -35
ending=ief -10; ending=ield 14; ending=iend -9; ending=ier -31; ending=ies 48; ending=iest -6; ending=iet 14; ending=iety -5
ending=iew 36; ending=iews 25; ending=ife 10; ending=iff -6; ending=ift 8; ending=igh -15; ending=ight 14; ending=ign -15
ending=ii -8; ending=ika 21; ending=ike 28; ending=ikes 13; ending=ild 27; ending=ile -10; ending=iled -12; ending=iler -14
ending=ill -16; ending=ills 18; ending=illy 16; ending=ilm 16; ending=ilt -19; ending=ily 12; ending=imal -8; ending=imed -8
ending=imer 9; ending=imes -6; ending=imum 16; ending=in's -15; ending=inal 6; ending=inct -6; ending=ind 7; ending=ine 27
ending=ined -18; ending=iner -18; ending=ines 6; ending=ing 10; ending=ings -20; ending=ini -17; ending=ink -20; ending=inks 16
ending=ins 41; ending=int 15; ending=ints 26; ending=inue -14; ending=iny -9; ending=iod -10; ending=ion 14; ending=ions 22
ending=ior -9; ending=ios 26; ending=ious -9; ending=iple -7; ending=ips 14; ending=ipt 23; ending=ique 11; ending=ird -11
ending=ired 31; ending=irs -14; ending=irst 13; ending=iry -6; ending=ise 54; ending=ised 11; ending=ises 6; ending=ish 7
ending=isit -6; ending=isk 8; ending=iss 8; ending=ists -8; ending=itch 20; ending=ites -7; ending=ithm 20; ending=itle -5
ending=itor 36; ending=its 28; ending=ity 27; ending=ive -38; ending=ived -15; ending=iven -9; ending=iver -5; ending=ives 13
ending=ixed -9; ending=ixel -6; ending=ize -29; ending=ized -11; ending=jan -8; ending=jest -18; ending=job 22; ending=jobs 22
ending=jpg -7; ending=js -11; ending=jury 15; ending=kage 5; ending=kay -12; ending=ked -17; ending=keep -6; ending=ken -12
ending=kend 13; ending=ker -13; ending=kers -18; ending=kes 7; ending=ket 22; ending=keys 13; ending=kids 27; ending=kill -5
ending=kin -19; ending=king 24; ending=klog -12; ending=kly -13; ending=ktop 14; ending=l's -15; ending=lab 23; ending=labs 10
ending=lace -17; ending=lad 10; ending=lame 7; ending=lan 5; ending=land 7; ending=lank -9; ending=lans -11; ending=lant 21
ending=lap -7; ending=lar -15; ending=lary 9; ending=las -22; ending=lass 24; ending=lat -7; ending=late 16; ending=lay 18
ending=lays -6; ending=lbum 30; ending=lder -8; ending=lect 22; ending=led -7; ending=leep 23; ending=left -11; ending=leg -6
ending=legs -10; ending=lem -8; ending=lems 23; ending=len -8; ending=lent -7; ending=ler 15; ending=les 29; ending=less -6
ending=lete -8; ending=lets 7; ending=lew 12; ending=lex -20; ending=ley 10; ending=lia -5; ending=lian -6; ending=lic 28
ending=lice 33; ending=lid 19; ending=lier -6; ending=lies 25; ending=like -16; ending=lin 20; ending=line -14; ending=lio 20
ending=lip 28; ending=lise 6; ending=lish -15; ending=list -22; ending=lit -6; ending=live -7; ending=lks 21; ending=lla 6
ending=lled -29; ending=lley 10; ending=llow -12; ending=lls 53; ending=lly -33; ending=load 20; ending=log -9; ending=lol -10
ending=lone -13; ending=long -15; ending=lood -8; ending=look -7; ending=loop -8; ending=loor -7; ending=lost 7; ending=lot 15
ending=lour 10; ending=lows -7; ending=lped -10; ending=lse 6; ending=lth 31; ending=lthy 8; ending=lts 14; ending=lty -9
ending=lub 27; ending=lude -6; ending=lue -9; ending=lues 18; ending=lume 6; ending=lure 16; ending=lve -7; ending=lves -11
ending=m's -12; ending=made -18; ending=mage -7; ending=mail -9; ending=mal -12; ending=man 18; ending=mand -10; ending=map 61
ending=mart -7; ending=mary -18; ending=mas 16; ending=mate -15; ending=math -9; ending=mber -10; ending=mbly 32; ending=med -22
ending=medy 17; ending=meet -7; ending=mend -11; ending=ment 22; ending=mer -21; ending=mera 24; ending=mers 12; ending=mes 48
ending=mi -5; ending=mics 10; ending=mily 29; ending=min -18; ending=mine 7; ending=ming 10; ending=mini -15; ending=mise -9
ending=miss 5; ending=mit 21; ending=mits 34; ending=mix 15; ending=mize -10; ending=mmar 8; ending=mmer -10; ending=mmit 23
ending=mns -8; ending=mock -7; ending=mon -9; ending=mond -9; ending=mood -7; ending=more -12; ending=mory 22; ending=mote 19
ending=mple -23; ending=mpt -10; ending=ms -7; ending=mum 16; ending=n's -48; ending=n't -28; ending=nal -20; ending=name -6
ending=naps 12; ending=nce 38; ending=nced -16; ending=nch -27; ending=nct -6; ending=ncy 22; ending=nda -6; ending=ndar -10
ending=nded -10; ending=nder 18; ending=ndex -19; ending=ndia 7; ending=ndon -5; ending=ndow -11; ending=nds 8; ending=ndy -13
ending=ne's -5; ending=near -14; ending=ned -39; ending=need -8; ending=neer 14; ending=nel 32; ending=nemy -5; ending=nent 27
ending=ner -22; ending=ners 25; ending=nes 9; ending=ness 5; ending=nest 9; ending=net -15; ending=nets -13; ending=news 11
ending=ney 12; ending=ng's -13; ending=nge 8; ending=nged -10; ending=nger -18; ending=nges 5; ending=ngle -10; ending=ngly -10
ending=ngs 6; ending=nia 14; ending=nics 10; ending=ning 18; ending=nio -5; ending=nion 7; ending=nior -6; ending=nish 8
ending=nist -6; ending=nity 29; ending=nks 22; ending=nly -11; ending=nned -9; ending=nnel 34; ending=nner 7; ending=non 6
ending=noon -18; ending=note 10; ending=now -18; ending=nput 10; ending=nse -11; ending=nson -9; ending=nta 14; ending=ntax -22
ending=nted 33; ending=nter -36; ending=nth 6; ending=ntly -20; ending=nto 14; ending=ntro -17; ending=ntry 20; ending=nts 27
ending=ntum 6; ending=nue -9; ending=nued -6; ending=nues -9; ending=nvas -7; ending=nyc 10; ending=o's -11; ending=oach 13
ending=oad 9; ending=oals 34; ending=oard 25; ending=oat -31; ending=obby -5; ending=obot 18; ending=obs 13; ending=och -16
ending=ock -17; ending=ocs -11; ending=ode 9; ending=oded -8; ending=odel 22; ending=oder -8; ending=odes 12; ending=oes 24
ending=oid 8; ending=oin 16; ending=oing -10; ending=oint -8; ending=oke -21; ending=oken -6; ending=olar 10; ending=old 28
ending=olds 15; ending=ole -11; ending=oled 16; ending=oles 19; ending=olio 17; ending=oll -7; ending=olo 26; ending=ols -7
ending=ome 14; ending=omes -17; ending=oms 13; ending=on's -13; ending=onal -54; ending=ond -15; ending=onds -6; ending=ones -11
ending=oney 17; ending=ong -12; ending=ongs 27; ending=onic 13; ending=ons 16; ending=onse -9; ending=ont -5; ending=onto -12
ending=ony -9; ending=ood -18; ending=oods 7; ending=oof 24; ending=ook -21; ending=ools 10; ending=oom -16; ending=oon -22
ending=oop -9; ending=oops -6; ending=oor -13; ending=oot 19; ending=open -13; ending=opic 11; ending=ople 9; ending=ops 10
ending=opy 6; ending=orce -6; ending=ord -17; ending=ords 15; ending=ore 7; ending=ored -10; ending=org 8; ending=orge 6
ending=ork 16; ending=orks -14; ending=orn -10; ending=oro 6; ending=ors 28; ending=ort -8; ending=orth -17; ending=orts 10
ending=osal 24; ending=ose 7; ending=osed -7; ending=oses -14; ending=oss 22; ending=ost -11; ending=osts 7; ending=otal -9
ending=otes -5; ending=ots -7; ending=ouch -7; ending=ough -17; ending=ound -15; ending=ous -17; ending=ouse -13; ending=out 21
ending=oute 10; ending=outh -5; ending=outs -16; ending=ove -7; ending=oved -8; ending=ovel -7; ending=oven 17; ending=over 6
ending=owed 12; ending=ower 8; ending=owns -9; ending=owth 6; ending=oxes -18; ending=oyed -5; ending=pace 35; ending=page 22
ending=pain 11; ending=pair 28; ending=pan 22; ending=pany -6; ending=park 27; ending=part -16; ending=pass 22; ending=past -6
ending=path 15; ending=ped -15; ending=peek 5; ending=pen -16; ending=pend -6; ending=pens -5; ending=pent -12; ending=per 10
ending=pers 14; ending=pes 10; ending=pets 5; ending=phic 11; ending=phs 11; ending=phy 6; ending=pic 13; ending=pics -23
ending=pies 8; ending=pin 8; ending=ping 15; ending=pis 11; ending=pite -6; ending=plan 10; ending=play 12; ending=ple -38
ending=plit -6; ending=pm -15; ending=pod -8; ending=pop 13; ending=pose 17; ending=post 5; ending=pot -13; ending=pots 11
ending=pped -15; ending=pper 8; ending=pple -9; ending=pps 12; ending=pr 22; ending=prof -12; ending=pter -8; ending=pth -6
ending=pts -16; ending=pus -12; ending=push -7; ending=put 8; ending=puts -6; ending=que 11; ending=ques -11; ending=quiz 7
ending=r's -36; ending=race 10; ending=rack -6; ending=rade 18; ending=raft 9; ending=rage 17; ending=rain 8; ending=ral -20
ending=rall -5; ending=ram 10; ending=rame 25; ending=rams -14; ending=rand -5; ending=rank -5; ending=rant 26; ending=rap -15
ending=raph -6; ending=rary 15; ending=rate 6; ending=raw -11; ending=ray -27; ending=rays 13; ending=rbs 23; ending=rces -7
ending=rch 13; ending=rden 24; ending=rder -6; ending=rds 20; ending=re's -15; ending=rea 8; ending=read 8; ending=reak -5
ending=ream 24; ending=red -19; ending=ree -30; ending=reen 10; ending=rees 11; ending=ren 14; ending=rent -6; ending=rep 8
ending=repo 21; ending=reps -10; ending=res 9; ending=resh -6; ending=ress 40; ending=rest 23; ending=rets 23; ending=rew 11
ending=rey 7; ending=rger -13; ending=rget -11; ending=rgy -10; ending=ria 7; ending=rian -8; ending=ric -22; ending=rick -7
ending=rid 17; ending=ride 12; ending=rie 7; ending=ried -10; ending=rier -6; ending=ries -10; ending=rin -7; ending=rind -6
ending=ring 9; ending=rint 27; ending=rio -12; ending=riod -10; ending=rip 17; ending=ript 23; ending=ris -7; ending=rise 41
ending=risk 12; ending=rit -7; ending=rite 10; ending=rive -11; ending=rix 13; ending=rked -8; ending=rks 26; ending=rlin 21
ending=rls 14; ending=rmer -9; ending=rms -15; ending=rnal 12; ending=rned -14; ending=rner -8; ending=rnet -9; ending=rney -12
ending=rns -6; ending=rnt -14; ending=road -12; ending=rof -12; ending=rok -7; ending=roke -8; ending=rol 17; ending=rols -5
ending=rome 12; ending=ron -12; ending=rong -10; ending=ront -13; ending=roof 25; ending=rop 9; ending=rope -6; ending=rops 28
ending=ror 41; ending=rors 18; ending=ros -9; ending=ross -12; ending=rote -6; ending=roud -6; ending=rove 5; ending=row 6
ending=rown 10; ending=rows -8; ending=rray -10; ending=rred -5; ending=rror 41; ending=rse 22; ending=rses -10; ending=rson -7
ending=rst 10; ending=rted -26; ending=rter 28; ending=rth -19; ending=rtin -8; ending=rts 28; ending=rty -15; ending=rum -9
ending=rums 24; ending=run 57; ending=rush 14; ending=rve -11; ending=rves 8; ending=safe 14; ending=sal 36; ending=salt -9
ending=sane -6; ending=sary -10; ending=saw 39; ending=say -7; ending=sed -42; ending=self 8; ending=sen -21; ending=send -6
ending=sera 16; ending=sers -12; ending=sert 12; ending=ses 9; ending=shed 6; ending=shes 13; ending=ship 27; ending=shop -14
ending=show -10; ending=sia 8; ending=sic -5; ending=sics -8; ending=side -23; ending=sie -13; ending=sign -18; ending=sing -31
ending=sion -15; ending=sis 32; ending=sit -9; ending=site 6; ending=sity -20; ending=size -19; ending=sked -6; ending=sks -16
ending=slow -6; ending=sly 6; ending=sn't -15; ending=snow -8; ending=sode -6; ending=solo 11; ending=some -8; ending=son -23
ending=song 20; ending=sor 21; ending=sort 9; ending=spot -11; ending=sql -16; ending=ssed -15; ending=sses 35; ending=ssic -6
ending=ssy 5; ending=sted 8; ending=stem 14; ending=sten -6; ending=stic -16; ending=stly -9; ending=stom -21; ending=ston 9
ending=stry -8; ending=sts 30; ending=sty -13; ending=sual -8; ending=sues 8; ending=sun -8; ending=sure -42; ending=sync 9
ending=t'll -8; ending=t's -47; ending=tack -13; ending=taff -5; ending=tain 14; ending=tal -31; ending=talk 21; ending=tall 10
ending=tals 12; ending=tand 9; ending=tant -6; ending=tars 6; ending=tart -12; ending=tary -12; ending=task -9; ending=tate 24
ending=tats -6; ending=tax -22; ending=tay -5; ending=tch -7; ending=tead -16; ending=team 7; ending=ted -50; ending=tegy 10
ending=tein -11; ending=tely 22; ending=tem 17; ending=tems -27; ending=ten -23; ending=tend 6; ending=tent -15; ending=ter -28
ending=tern 11; ending=tery 34; ending=test -12; ending=text 19; ending=tful -16; ending=ther -7; ending=thly -6; ending=thm 13
ending=thms 7; ending=thon -6; ending=thor 7; ending=ths 8; ending=thub -13; ending=thy 12; ending=tia -11; ending=tial -11
ending=tic -20; ending=tice 27; ending=tick -12; ending=tics 44; ending=ties -20; ending=tin -10; ending=tine 14; ending=ting -15
ending=tiny -5; ending=tion 16; ending=tise -9; ending=tist 9; ending=tle -25; ending=tles -13; ending=tly -41; ending=tmas 18
ending=tml 11; ending=tner -7; ending=toes 16; ending=told -8; ending=tom -8; ending=ton 24; ending=tone 6; ending=tons -12
ending=top 5; ending=tor 31; ending=tors 11; ending=tory -26; ending=tout 23; ending=town -10; ending=tps -59; ending=tric -13
ending=trip 9; ending=trix 13; ending=tro -27; ending=trol 18; ending=tta -9; ending=tte 10; ending=tten -11; ending=tter -7
ending=ttom -10; ending=tton 34; ending=ttp -17; ending=ttps -59; ending=tty 9; ending=tual -13; ending=tube 6; ending=tuck -9
ending=tude -9; ending=tudy 6; ending=tum 10; ending=tune 11; ending=tup 15; ending=ture 46; ending=turn 14; ending=tus -12
ending=tyle -12; ending=type 34; ending=u're -5; ending=uage -41; ending=ual -26; ending=uals 10; ending=uate -7; ending=ube 6
ending=uble -9; ending=uce 19; ending=uced -7; ending=uch -14; ending=uck -17; ending=uct -14; ending=ucts -11; ending=ude -21
ending=uded -5; ending=udes 14; ending=udio 21; ending=uds -14; ending=udy 6; ending=uery -8; ending=ues -7; ending=uest 17
ending=ugh -18; ending=ugin 18; ending=ugs 8; ending=ui 21; ending=uild 25; ending=uilt -19; ending=uit 45; ending=uiz 7
ending=uk 7; ending=ula 8; ending=ular -16; ending=ule -36; ending=ules 9; ending=ulia -7; ending=ully -11; ending=ult 8
ending=ults 5; ending=ulty -6; ending=ume 16; ending=umes 40; ending=umns -8; ending=ums 40; ending=unch -18; ending=und -15
ending=unds 27; ending=une 30; ending=ung 15; ending=unk -6; ending=unny 8; ending=unts -15; ending=uote -22; ending=uple -7
ending=ups 9; ending=ural -14; ending=urce 11; ending=ure 18; ending=ured -10; ending=ures 20; ending=urn 15; ending=urve -8
ending=ury 7; ending=use -15; ending=used -10; ending=user -10; ending=uses -12; ending=usic 14; ending=usty -5; ending=uted 13
ending=uter -6; ending=utes 16; ending=val 15; ending=van -13; ending=vate -5; ending=ved -27; ending=vel 12; ending=vels 6
ending=vely -13; ending=ven 8; ending=vent -6; ending=ver -23; ending=vers 26; ending=ves -11; ending=vice -26; ending=vie 30
ending=vies 17; ending=view 36; ending=ving -18; ending=vity 41; ending=vous 7; ending=vs -25; ending=w -11; ending=walk 27
ending=wall 7; ending=war 7; ending=ward -8; ending=ware 14; ending=way -30; ending=ways -23; ending=web 15; ending=wed 10
ending=ween 10; ending=well -19; ending=wer 9; ending=wice -6; ending=win 26; ending=wind 25; ending=wing 24; ending=wise -12
ending=wns -14; ending=word -6; ending=work 18; ending=wrap -8; ending=wser -9; ending=wth 6; ending=x -8; ending=xams 17
ending=xed 9; ending=xis 15; ending=xist -7; ending=xtra -6; ending=y're -7; ending=y's -40; ending=yer 18; ending=yers 8
ending=yes 30; ending=ying 11; ending=yle -9; ending=ync 9; ending=yone -5; ending=york -8; ending=yout -18; ending=ype 25
ending=ysis 7; ending=zard -9; ending=zed -15; ending=zero -6; ending=zine 13; ending=zing -20; ending=zone 21; everyday=10 59
everyday=11 -6; everyday=20 -47; everyday=21 13; everyday=22 36; everyday=30 -79; everyday=31 -23; everyday=32 27; everyday=33 42
field= -10; field=Astronomy 6; field=Backend Development -18; field=Biology -40; field=Business -6; field=Computer Science -22
field=Crafts -15; field=Daily Life 20; field=Data Science -7; field=Databases 20; field=Deep Learning -14; field=Design -26
field=DevOps 25; field=Earth Science -13; field=Electronics 32; field=Film 9; field=Food 46; field=Frontend Development 21
field=Game Development 18; field=Games 6; field=Gardening 19; field=Hardware 44; field=History -25; field=Literature 20
field=Machine Learning -26; field=Mathematics -30; field=Medicine 15; field=Music 15; field=Natural Language Processing -24
field=Operating Systems 6; field=Performing Arts -10; field=Physics 6; field=Programming -42; field=Programming Languages 14
field=Security 35; field=Social Sciences 6; field=Software Engineering 18; field=Sports 19; field=Statistics 17
field=Visual Arts 38; field=Web Development -33; field=Wellness 46; first=0 6; first=1 -13; first=10 -15; first=12 -11; first=13 7
first=15 8; first=16 -8; first=18 -6; first=1st -10; first=2 -36; first=20 -10; first=2018 -13; first=2nd -7; first=3 -14
first=30 -9; first=3d 25; first=4 -10; first=40 -7; first=5 -16; first=50 -10; first=6 -8; first=60 -9; first=7 -7; first=8 -6
first=9 -6; first=absolute -12; first=abstract 7; first=access -6; first=accessible 8; first=account -6; first=accuracy 10
first=achievements -7; first=action 5; first=actions 7; first=activities -16; first=actual -23; first=add -18; first=added -40
first=adding -8; first=additional -13; first=addresses 5; first=adjusting -10; first=advanced 15; first=affects -8
first=afternoon -22; first=air -10; first=album 43; first=alex -7; first=algorithm 8; first=algorithms -9; first=allowed -5
first=almost -7; first=amazing -11; first=american -22; first=andrew -23; first=angle -26; first=anniversary -7; first=apartment 6
first=api 27; first=app -38; first=application -15; first=applications -11; first=applied -9; first=apply -6; first=applying 7
first=appreciate 7; first=approach -13; first=architecture -13; first=area -8; first=array 24; first=arrays 8; first=art 29
first=aside -6; first=ask 6; first=asked 8; first=asks -8; first=assignment 9; first=attempt -6; first=attended -14
first=audio 17; first=authentication 9; first=author -6; first=awesome -14; first=baby 12; first=backend 16; first=background -13
first=bag -6; first=ball -9; first=band 14; first=bank -7; first=bar -5; first=base -10; first=based -6; first=basic -6
first=basics -14; first=batch -7; first=beat 7; first=becoming 7; first=began -19; first=begin -6; first=beginner 10
first=behind -7; first=belt 14; first=best -12; first=better 5; first=bigger -10; first=biggest -12; first=bike 10
first=binary -14; first=birthday 5; first=bits -6; first=black -6; first=block -6; first=blue -8; first=board -19; first=body -9
first=bonus -5; first=bot -11; first=bought -9; first=bowl -5; first=boxes -15; first=branch -7; first=bread 45; first=break -10
first=breakfast -11; first=breaking 7; first=bridge 9; first=bright -5; first=browser -10; first=build 18; first=built -21
first=bunch -5; first=business 7; first=buy 8; first=c++ 6; first=calculate -6; first=calendar -6; first=called -25
first=came -10; first=camera 12; first=cards -9; first=case 38; first=cases -6; first=cat 10; first=categories -5; first=center -5
first=central -7; first=certain -11; first=challenge -12; first=challenging -6; first=change -17; first=changes -8
first=changing 6; first=chat -5; first=check -7; first=checked -8; first=checking -9; first=children 8; first=chris -7
first=christmas 9; first=chunk 16; first=city 9; first=clear 7; first=click 9; first=climbing 7; first=clone -7; first=close -6
first=closed 6; first=cloud -18; first=code 6; first=codewars -13; first=coding -21; first=coffee -18; first=collection -11
first=color 10; first=comes -5; first=command 14; first=comments 15; first=commit -18; first=committed 6; first=common -16
first=community 54; first=company -6; first=complete -10; first=completed -34; first=complex 14; first=component 24
first=components 25; first=computer -24; first=computing 15; first=concept -8; first=concepts -15; first=conference 11
first=confidence 7; first=configuration -6; first=connect 10; first=connecting -10; first=connection -13; first=connections -10
first=consistency 15; first=constraints -7; first=consuming -7; first=container -25; first=context -5; first=continue -22
first=continued -19; first=continuing -9; first=contribute 7; first=controls -7; first=conversation -8; first=conversations -6
first=converting -9; first=cool -9; first=core -13; first=count -6; first=country -11; first=couple -15; first=coursera 23
first=cover 26; first=covering -6; first=covers -5; first=covid 8; first=covid-19 -8; first=crash -12; first=crazy -5
first=create -15; first=created -14; first=creating -21; first=creation 6; first=critical 6; first=cross 25; first=cs 19
first=css -19; first=current -6; first=curriculum -9; first=customer 5; first=cute -5; first=cutting 14; first=cycle 7
first=data 13; first=database 29; first=dataset -5; first=date 29; first=dates 6; first=david -7; first=de -13; first=dead -8
first=debugging 24; first=dec -21; first=decent -8; first=deck -13; first=default -16; first=degree 7; first=degrees -5
first=dependencies -5; first=depth 17; first=derek -20; first=description -11; first=design -27; first=desk -6; first=despite -7
first=detailed -7; first=dev 20; first=develop -5; first=developer -17; first=developing -10; first=development -11; first=died 11
first=difficulty -7; first=digest -5; first=dimensions -5; first=dinner 12; first=directory 8; first=discipline -8
first=discovered -5; first=discussion 12; first=distance 16; first=diving -18; first=document 23; first=dog 34; first=domain -6
first=double -23; first=downtown -9; first=dr -15; first=draft -6; first=drawing 17; first=drew 6; first=drop 21; first=earlier -8
first=easy 30; first=eat 5; first=eating 17; first=edge -12; first=edition -6; first=effective 7; first=effort -10
first=elements -6; first=elevation 29; first=else 6; first=email -5; first=empty -9; first=end 6; first=enemy 28; first=energy -8
first=engine 7; first=engineer -12; first=engineering -16; first=english 11; first=enjoyed -7; first=enough -14; first=entire -15
first=entry -8; first=ever -5; first=everything -10; first=exam -9; first=example -6; first=excellent -8; first=excitement -7
first=exclusively 8; first=execution -9; first=exercise 47; first=exercises 45; first=existing -8; first=experience -9
first=experiment -17; first=experiments 6; first=expert -5; first=exploration -17; first=explored -8; first=express -8
first=extra 14; first=extract -10; first=face 5; first=failed -5; first=family 26; first=fan 15; first=fancy -6
first=fantastic -8; first=far -6; first=fast -14; first=favorite -18; first=favourite -27; first=feature 10; first=feed 12
first=feel -7; first=feeling -12; first=feelings 9; first=fellow -7; first=fewer 8; first=field -14; first=fifth -9
first=fight -7; first=figure -10; first=figuring 8; first=file -6; first=files -27; first=fill 8; first=find -6; first=fine 7
first=finger -17; first=fingers -8; first=finish -18; first=finished -27; first=fixed -21; first=flight 25; first=floor 11
first=flour 19; first=flow 9; first=flowers 11; first=focus 11; first=folder -14; first=folders -6; first=following -19
first=food -8; first=foot -6; first=form 16; first=format -17; first=former -6; first=forms 8; first=forth -18; first=forward 5
first=found -13; first=foundation 7; first=fourth -6; first=frame 21; first=framework -10; first=free 5; first=fresh 21
first=fri -7; first=friend -16; first=friendly -6; first=friends 19; first=front 6; first=ft -7; first=fun -11; first=function -15
first=functionality -20; first=functions -7; first=future -11; first=gain -5; first=game -6; first=games 26; first=gap 6
first=garden 22; first=gave 9; first=general -19; first=generated -8; first=generator -63; first=git 41; first=github 23
first=github.com -15; first=given -7; first=global -17; first=goal 30; first=goals 20; first=google 55; first=gradient 18
first=grammar 27; first=grateful 8; first=ground 18; first=group -14; first=groups -8; first=grow 5; first=growth 15
first=gsoc -7; first=guidance -13; first=gym 7; first=habit 11; first=habits 11; first=half -8; first=halfway -6; first=handle 8
first=handling 15; first=hands -10; first=happiness 19; first=hard -7; first=head 8; first=heading 8; first=health 40
first=healthy 8; first=heart -5; first=heavy 17; first=height -5; first=help -7; first=helped -11; first=helping 6; first=hero -14
first=hex 10; first=higher -7; first=highlighting 7; first=highlights -7; first=hills 22; first=hindsight -6; first=history 14
first=hobby 8; first=hole 11; first=holiday 15; first=home -8; first=host -9; first=hosted -6; first=hosting 6; first=hot 15
first=however -8; first=http -15; first=https -55; first=hub -7; first=huge -15; first=human -21; first=ice 8; first=icon -18
first=idea -17; first=ideas -8; first=ii -7; first=image 25; first=images -6; first=implement -9; first=implementation -6
first=implemented -10; first=import 13; first=improve -9; first=including -20; first=increase -7; first=increased -8
first=independent 7; first=index -8; first=india 14; first=indie 7; first=individual -11; first=info -12; first=information -10
first=infrastructure 13; first=ingredients -7; first=initial -26; first=injury 16; first=inside -6; first=insights 6
first=inspiration -5; first=inspired -5; first=installed -28; first=installing -6; first=instance -9; first=integration -7
first=intended 7; first=intense -6; first=intensity -16; first=interest -13; first=interesting -10; first=interface -13
first=intermediate -10; first=internal -9; first=internship 10; first=interview 62; first=interviews 5; first=intro -18
first=introductory -6; first=it'll -6; first=jam 6; first=jan -11; first=japanese 19; first=job 32; first=jobs 7; first=joined -9
first=journal -36; first=js 12; first=json 16; first=jumping -6; first=jun -5; first=junior 7; first=keep -10; first=key -37
first=keyboard 16; first=keys 12; first=kids 22; first=lab -6; first=labels 20; first=lake -6; first=land 5; first=language -30
first=languages -14; first=laptop -9; first=large -27; first=larger -8; first=late 9; first=latest -7; first=launch -6
first=layout -14; first=lead 8; first=learn -10; first=learned -25; first=learning -30; first=learnt -11; first=least -8
first=lecture -30; first=led 9; first=leg -6; first=legs -14; first=less -6; first=lesson -16; first=let's -10; first=level -8
first=life 14; first=light 7; first=limits 14; first=lines -8; first=linux -13; first=list -40; first=listening 37; first=lists -7
first=literal -6; first=live 15; first=living 16; first=load -14; first=loaded 5; first=loading -8; first=local -10
first=lockdown -14; first=log -8; first=logic -36; first=london -6; first=long -7; first=longest -6; first=looking -16
first=loop 12; first=lovely -6; first=low 11; first=lower -9; first=lunch 19; first=machine -35; first=machines -6; first=magic 19
first=main -32; first=mainly -5; first=maintaining 7; first=major -8; first=man -6; first=manage -5; first=managed 12
first=management -17; first=manager -9; first=manually -11; first=markdown 75; first=massive -16; first=master -16; first=match 6
first=material -8; first=math -5; first=matrix 7; first=max -19; first=meaning -6; first=meeting 33; first=meetup 7
first=memory 27; first=mental -19; first=mentor -9; first=mentorship -6; first=message -5; first=methods 5; first=mi -8
first=microsoft 7; first=middle -10; first=midnight -7; first=mile -24; first=mileage 21; first=miles -9; first=min -6
first=mindset 7; first=mini -8; first=minor -19; first=minute -8; first=miss 8; first=missing 8; first=ml 17; first=mobile 7
first=mock 31; first=mode -9; first=model -19; first=models 25; first=module -31; first=momentum 6; first=mon -9; first=money 22
first=mostly -12; first=mother 6; first=motors 10; first=mount -17; first=movies 18; first=moving 11; first=muscles -6
first=music 34; first=naps 12; first=nature 13; first=near -8; first=necessary -7; first=neighborhood -5; first=nervous 11
first=nested -7; first=networks -6; first=neural -24; first=node -15; first=normal -8; first=north 15; first=note 27
first=notes -12; first=novel -5; first=number 16; first=numbers -8; first=nyc 9; first=objects 6; first=office -8
first=official -8; first=online -5; first=onto -13; first=open 55; first=open-source 20; first=opening 5; first=operations -11
first=optimization -6; first=option 5; first=order -12; first=organizing -10; first=original -5; first=outline 5; first=output -25
first=outside -9; first=overall -7; first=pace 37; first=packages 21; first=page -17; first=pain -13; first=painting 16
first=pair 28; first=pairing 26; first=pandemic 8; first=panel -5; first=paper 22; first=part -7; first=participating -5
first=particular -7; first=partner -20; first=parts 42; first=party 6; first=pass -24; first=passion -7; first=past -12
first=path -7; first=pattern 7; first=pcb 26; first=peek 11; first=pending -7; first=people -24; first=perfect -6
first=performance 83; first=period -8; first=personal 28; first=perspective 26; first=phase -11; first=phone -19; first=photos 5
first=physical 15; first=picture 8; first=pieces 5; first=place -7; first=plan -25; first=planned -16; first=plans -12
first=planted 12; first=plants 7; first=platform -11; first=playing 19; first=pm -19; first=podcast 17; first=point -8
first=points -5; first=pop 7; first=popular 20; first=portfolio 28; first=possible -9; first=power 41; first=practical -8
first=practice 48; first=practiced -29; first=practices -9; first=practicing 11; first=prediction -10; first=prep -28
first=preparation -7; first=presentation -8; first=previous -24; first=primary -18; first=print 24; first=prints -6
first=priority 8; first=pro -6; first=problem 18; first=problems 8; first=process -8; first=processing -28; first=productivity 9
first=products -12; first=prof -22; first=professional -11; first=progress 24; first=project's -14; first=projects 7
first=prompts -8; first=proof 14; first=proper -10; first=proposal 6; first=props 13; first=protein 15; first=prototype 22
first=provide -8; first=published 7; first=publishing -10; first=pull 24; first=pulling 6; first=purpose 6; first=purposes -6
first=push 36; first=put -9; first=puzzle 19; first=quality -8; first=quantity -10; first=query 5; first=question -9
first=questions -6; first=quiz 10; first=race 7; first=rain 12; first=ran -9; first=random -14; first=range 19; first=rating 5
first=rc -19; first=re-read -6; first=react 11; first=read -22; first=reading 9; first=ready -5; first=recall -6; first=recent -16
first=recently -7; first=recipe 18; first=record 8; first=recording 41; first=recovery 21; first=recurse 19; first=red -22
first=reducing 9; first=refactor 22; first=refactoring 29; first=reference -12; first=references 10; first=refine -6
first=reflect 18; first=refresher -7; first=regarding -6; first=regional 22; first=related -15; first=relative 12
first=release -21; first=remaining -10; first=reminder 15; first=remote 29; first=remove -16; first=removed 17; first=repeat 5
first=replace -8; first=report 6; first=reports 6; first=reps -8; first=requests -9; first=required -7; first=requirement -6
first=requires -6; first=research -9; first=researching -9; first=resolution 17; first=responsive 17; first=rest 89
first=result 7; first=results -15; first=resume 6; first=return -5; first=reverse -7; first=reviewed -15; first=reviewing 6
first=revisited -6; first=right -34; first=risk 7; first=river -13; first=road -12; first=robert -6; first=robot -9
first=roles 15; first=room -5; first=round -8; first=route -12; first=routing 20; first=row 14; first=ruby -13; first=rules -8
first=run 52; first=running -10; first=safe 13; first=said -6; first=salad 21; first=salt -11; first=sarah -6; first=saw 11
first=say 7; first=scale -6; first=scene 12; first=schedule -6; first=science 24; first=score 6; first=scratch -24
first=screen -8; first=script 20; first=search -12; first=secret 9; first=section -24; first=security 22; first=see -9
first=seeing 9; first=self 30; first=send -6; first=senior 7; first=sentences -11; first=sequences 7; first=series -28
first=server -8; first=session -9; first=sessions 7; first=set -14; first=sets -6; first=setting -11; first=setup -23
first=shadow 25; first=shape 21; first=short 13; first=shorter -5; first=shot -9; first=show -6; first=shows -12; first=signal -22
first=significant -5; first=similar -17; first=simple -36; first=simplicity -7; first=single -13; first=sivers -8; first=size -9
first=skills -21; first=sleep 23; first=slightly -7; first=slower -9; first=slowly -6; first=smaller -9; first=smart 5
first=smarter 7; first=snow -9; first=social -6; first=soft 17; first=solid -6; first=solo 33; first=solutions -20; first=solved 7
first=solving -6; first=something -9; first=song 27; first=songs 43; first=sort 8; first=sound 17; first=sounds 13
first=source -10; first=space -30; first=spacing -14; first=spanish 24; first=speakers -7; first=speaking 34; first=special -10
first=specific -14; first=spent -17; first=stack -31; first=staff 9; first=standard -10; first=start -24; first=started -61
first=starter 40; first=starting 18; first=starts -7; first=state 21; first=station -5; first=status -6; first=stay 5
first=steady -5; first=steam 16; first=step 16; first=stick -6; first=storage 45; first=store -18; first=storing -5; first=story 9
first=straight 8; first=stream 15; first=street 21; first=strength 19; first=string -19; first=strings -14; first=strong -8
first=structure -13; first=structured 28; first=struggled -7; first=struggling -9; first=stuck -7; first=students -7
first=studied -10; first=studio 23; first=study -7; first=studying -8; first=stupid -8; first=style -12; first=subject -7
first=successful -5; first=summary -11; first=sun -6; first=super 7; first=support -6; first=sure -6; first=switch 11
first=syntax -21; first=system -20; first=systems -13; first=table -8; first=tablet 6; first=tackle -5; first=talk 21
first=talking 6; first=tape -11; first=target -11; first=task 26; first=tasks -9; first=teaching 32; first=team -11
first=technical 21; first=technique 28; first=techniques -6; first=technologies -10; first=temperature -8; first=template -5
first=ten 5; first=tendency -6; first=test 37; first=tested 39; first=tests 27; first=text -15; first=textbook -7
first=thanks -10; first=that's -22; first=theme -10; first=themes 16; first=there's -12; first=they're -11; first=think -11
first=thinking 12; first=third -11; first=thomas 9; first=threshold 11; first=throwing -6; first=thu -6; first=timeline -17
first=tinkering -8; first=tiny 15; first=tired 6; first=together -6; first=token -6; first=top -18; first=topic -7
first=topics -12; first=total -19; first=touch 19; first=towards -11; first=toy -19; first=tracker -16; first=tracks -11
first=train -14; first=training -13; first=travel 11; first=travelling -11; first=tree -25; first=trees 10; first=tricky -12
first=tried -10; first=tries -7; first=trip -15; first=try -6; first=trying -8; first=turn -6; first=turns 6; first=tutorial -11
first=twitter 28; first=type 6; first=types 6; first=udemy 100; first=understand -8; first=unique -6; first=unit 7
first=upcoming -14; first=update -11; first=updated -11; first=upload -10; first=uploaded -7; first=usage -6; first=useful -12
first=user 10; first=uses -16; first=usual -7; first=vacation 21; first=validation 21; first=value -6; first=values -15
first=vector -17; first=version -22; first=vertical -6; first=video 28; first=view -28; first=views 11; first=vision -8
first=visiting -12; first=vocabulary 8; first=volume 13; first=vs -26; first=w -20; first=walk 34; first=walked 7
first=walking 24; first=walks 22; first=washington -7; first=watched -36; first=watching 10; first=water -12; first=we're -15
first=we've -10; first=weather -18; first=web 35; first=website 18; first=wedding 5; first=weekend -7; first=weight 64
first=weird -9; first=welcome 6; first=what's -10; first=whole 40; first=win 8; first=windows 19; first=wired 31; first=women 7
first=word -10; first=work 10; first=worked -12; first=workflow 13; first=working -9; first=write 11; first=writing 14
first=wrong -11; first=wrote -17; first=y -8; first=york -13; first=you're -6; first=you've -5; first=young 27; first=z -12
first=zone -5; form= -38; form=field 43; form=name 96; form=words -23; given=1 -97; given=2 -7; given=3 -7; hasCapital= 35
hint=concept 19; hint=cue 54; hint=heading 44; hint=link 74; hint=shape 56; hint=strong 20; in=1 -32; in=3 7; in=4 21; in=5 -29
isHeading= 66; isItem= 32; isLead= 15; isLink= 44; isOpening= 8; isStrong= 24; known= 176; last=1 32; last=12 20; last=13 6
last=1st -6; last=2 25; last=2017 16; last=2020 15; last=2023 -26; last=26 7; last=3 -17; last=30 7; last=4 -7; last=5 5
last=6 -6; last=7 -6; last=8 -5; last=ability -6; last=accessible 8; last=according -14; last=account 8; last=accuracy 9
last=achievements -14; last=action -15; last=actions 7; last=activities -26; last=activity 14; last=add -9; last=added -12
last=adding -5; last=addition -6; last=addresses 22; last=advice 11; last=afternoon -16; last=ahead -5; last=air -9; last=album 33
last=algorithm 20; last=algorithms 8; last=allows -5; last=american -7; last=analysis 9; last=angle -9; last=anniversary -5
last=anxiety -8; last=anyways -5; last=apis 7; last=app 20; last=application 19; last=applications -8; last=appreciate 7
last=approach 16; last=approaches -5; last=apps 6; last=architecture 10; last=arms -8; last=array -9; last=arrays 9
last=arrived -7; last=art 30; last=articles 7; last=assessment 8; last=attempt -7; last=attempts 7; last=attended -9
last=audio -7; last=authentication 9; last=away -10; last=baby 7; last=backend 10; last=backlog -11; last=bag 20; last=ball 7
last=band 11; last=base 5; last=based -7; last=basic -13; last=basics -13; last=basis 9; last=batch -9; last=beat 8
last=becoming 8; last=bed 29; last=began -11; last=beginning -5; last=behind -10; last=best -10; last=better -13; last=bits -9
last=black -9; last=blank -8; last=block -5; last=blog -13; last=blood -8; last=blue -10; last=board 17; last=bonding 15
last=book 15; last=bottom -10; last=bought -8; last=box -12; last=boxes -13; last=brain -7; last=bread 15; last=breakfast -8
last=breaking 6; last=breaks 13; last=broke -8; last=browser -9; last=bug 9; last=bugs -9; last=build 27; last=building -44
last=built -12; last=bunch -6; last=button 19; last=c 6; last=calendar -9; last=call -11; last=called -9; last=calls 9
last=came -15; last=camera 25; last=case 47; last=cases -11; last=cat 5; last=categories -11; last=center -7; last=challenges 18
last=changed -7; last=changes -17; last=chapter -12; last=characters -8; last=chat -7; last=chats -18; last=checked -6
last=checking -9; last=child 5; last=children 14; last=christmas 18; last=city -7; last=class 35; last=classic -6; last=client -7
last=climbing 10; last=closed -5; last=club 28; last=co 5; last=code 11; last=coded -6; last=coding -18; last=coffee -12
last=colleagues -7; last=collect 7; last=collection 9; last=come -7; last=comes -15; last=coming -8; last=command -7
last=comments 7; last=commit -18; last=community 21; last=company -6; last=competition 6; last=complete -8; last=completed -15
last=component 29; last=components 39; last=comprehension -15; last=computer -9; last=computing 10; last=concept 6
last=concepts -8; last=configuration -6; last=connecting -9; last=consuming -6; last=container -10; last=containers 16
last=contains -10; last=continue -14; last=continued -6; last=continues -8; last=continuing -7; last=contribute 7; last=control 18
last=conversation -9; last=conversations -13; last=converting -6; last=copy 6; last=core 8; last=corner -5; last=count -5
last=country 28; last=couple -6; last=course 39; last=coursera 16; last=courses -8; last=cover 15; last=covered -10
last=covering -9; last=covid-19 -7; last=create -9; last=created -6; last=creating -7; last=creation 13; last=crew -7
last=cross -11; last=css -18; last=culture 24; last=curated 16; last=current -5; last=currently -8; last=curve -8; last=custom -20
last=cycle 6; last=dad 5; last=daily -9; last=dataset -6; last=date -12; last=dates 8; last=de -6; last=deal 8; last=debugging 7
last=dec -13; last=decided -5; last=deck -8; last=deep -9; last=definition -7; last=degree 12; last=dependencies -8
last=depending -6; last=deployed -5; last=depth -5; last=design -32; last=desktop 14; last=development 16; last=dictionary 7
last=digital -10; last=dinner 20; last=direction -7; last=directory -12; last=discipline 9; last=discovered -13
last=discussion -11; last=display 8; last=distance 11; last=dive -12; last=diving -18; last=document 22; last=documentation -11
last=doesn't -6; last=dog 23; last=double -8; last=downs 5; last=dr -16; last=draft 14; last=drew 6; last=drive -8; last=due -13
last=earlier -7; last=early -7; last=easy -6; last=eating 16; last=edge 5; last=edition -23; last=editor 27; last=effort -9
last=elevation 18; last=email -8; last=ended -5; last=ends -5; last=enemy -5; last=energy -8; last=engine 6; last=engineer 14
last=engineering -7; last=enough -8; last=entry -5; last=episode -6; last=era -7; last=error 11; last=errors 18
last=evaluation 19; last=everything -14; last=everywhere -10; last=example -9; last=examples 12; last=execution 12
last=exercise 37; last=existing -6; last=exists -7; last=experience -6; last=experiences 7; last=experiment -9
last=experimented -6; last=experiments 6; last=exploration -14; last=explored -5; last=exploring -6; last=exported -7
last=extra -6; last=f -5; last=faced -10; last=failure 16; last=failures -9; last=fair 19; last=family 34; last=fan 19
last=favorite -11; last=favourite -7; last=fear 6; last=features -8; last=feedback 10; last=feel -6; last=felt -6; last=fiction 6
last=field 6; last=figure -8; last=figuring 8; last=file 12; last=film 20; last=finger -10; last=fingers -6; last=finish -9
last=finished -6; last=finishing 7; last=fire 6; last=fit 16; last=fix -5; last=flight 22; last=floor -6; last=flour 12
last=flow 11; last=fly 5; last=folder -37; last=folders -11; last=following -10; last=food 9; last=forcing 17; last=form 25
last=formatting 6; last=forward -8; last=found -16; last=foundation 6; last=frame 28; last=framework 14; last=frameworks -10
last=free -8; last=friend -6; last=friendly 7; last=friends 14; last=front -12; last=full -8; last=full-time 6; last=fun -8
last=function -15; last=functionality -12; last=functions 22; last=future -11; last=game 36; last=garden 24; last=gave -6
last=gem 16; last=generation 23; last=generator -14; last=github -13; last=github.com -15; last=goals 35; last=goes -10
last=gradient 9; last=grammar 8; last=grateful 9; last=growth 8; last=guides -8; last=gym 10; last=habit 11; last=habits 10
last=hack -5; last=hacker -5; last=hacking 11; last=half -14; last=halfway -5; last=handling 6; last=hands -8; last=happiness 23
last=hard -7; last=health 33; last=healthy 8; last=helped -10; last=hex -10; last=high -8; last=highlighting 7; last=highlights -6
last=hills 25; last=hindsight -6; last=history 29; last=holes 5; last=home -8; last=hosted -8; last=hosting 12; last=however -10
last=html -14; last=http -16; last=https -58; last=hub 7; last=human -6; last=ice 5; last=idea 18; last=ideas -12; last=ii -8
last=implementation 12; last=implementing 5; last=important -5; last=including -12; last=increases -7; last=index -19
last=india 7; last=information -21; last=infrastructure 26; last=injury 15; last=input 10; last=inside -10; last=insights 11
last=inspiration -5; last=inspired -6; last=installed -6; last=instance 21; last=instead -15; last=integration 10
last=intensity -14; last=interest -21; last=interface -14; last=intermediate -6; last=internet -7; last=internship 17
last=interview 44; last=interviews 14; last=intro -17; last=introduced -6; last=isn't -7; last=it'll -6; last=items -15
last=james 7; last=japanese 7; last=job 23; last=jobs 22; last=joined -6; last=journal 17; last=journey -12; last=js -11
last=julia -7; last=keep -6; last=key 11; last=keyboard 10; last=keys 7; last=kids 27; last=lab 20; last=label -9; last=labels 20
last=language -41; last=languages 10; last=late -6; last=layers 7; last=layout -18; last=learn -19; last=learned -7
last=learnt -9; last=least -5; last=lecture -43; last=lectures -11; last=led 15; last=left -11; last=legs -10; last=length -6
last=level -9; last=levels 9; last=library 11; last=life -11; last=light -8; last=limits 16; last=line 6; last=linear -10
last=links 10; last=list -9; last=listening 34; last=live -6; last=living -6; last=location -11; last=lockdown -13
last=logging -11; last=lol -10; last=long -14; last=looking -16; last=looks -7; last=loop -8; last=loops -5; last=lost 7
last=lunch -11; last=machine 7; last=machines -10; last=magic 15; last=makes -9; last=man 18; last=management 12; last=manager 6
last=mark -9; last=markdown 26; last=market 13; last=martin -8; last=master -6; last=material -15; last=math -9; last=matrix 13
last=max 9; last=media -14; last=meet -7; last=meeting 51; last=meetup 16; last=member -5; last=memory 24; last=mentors -12
last=mentorship -10; last=message -8; last=messages -6; last=methods -12; last=mi -5; last=microsoft 6; last=mileage 27
last=miles 8; last=milestone -7; last=mind -5; last=mindset 19; last=mini -19; last=mistakes 12; last=mix 11; last=mock -7
last=mode -14; last=models -11; last=module -33; last=momentum 6; last=money 16; last=mood -7; last=mother 17; last=mount 8
last=movement 9; last=movies 18; last=moving 6; last=ms -7; last=multiple -10; last=muscles -8; last=music 14; last=musical -9
last=naps 12; last=nature 8; last=needs -9; last=nervous 7; last=network -7; last=neural -13; last=news 11; last=node -8
last=notation -5; last=note 12; last=notebook -21; last=notes 21; last=novel -5; last=numbers 11; last=nyc 11; last=objects 17
last=ones -11; last=online -15; last=onto -10; last=open -13; last=opportunities 5; last=optimization 16; last=options 9
last=ordered 6; last=organized -6; last=organizing -6; last=overall -5; last=pace 47; last=packages 22; last=page 19; last=pain 11
last=painting 6; last=pair 28; last=pairing 20; last=pairs -7; last=pandemic 8; last=paper -7; last=parameters -14; last=park 9
last=partner -5; last=parts 23; last=pass 15; last=past -6; last=path 11; last=paths -12; last=pattern 16; last=patterns -7
last=peek 5; last=pending -6; last=people 5; last=performance 38; last=period -10; last=personality -9; last=perspective 17
last=phase -14; last=phone -11; last=phrases 7; last=picture 7; last=pictures -6; last=piece 6; last=pixel -6; last=place -6
last=places -5; last=plan 10; last=planned -8; last=plans -11; last=planted 15; last=plants 11; last=platform -10
last=platforms -10; last=played 8; last=playing 12; last=plugin 18; last=pm -15; last=podcast 8; last=point 14; last=pointers -9
last=pop 5; last=popular -6; last=portfolio 12; last=position 6; last=post 10; last=posts 15; last=pr 22; last=practice 34
last=practiced -15; last=practices -7; last=practicing 17; last=presentation -12; last=pressure -11; last=preview -25
last=previous -5; last=print 12; last=problem -8; last=problems 24; last=process 12; last=processes -9; last=processing -11
last=produce 8; last=product -13; last=products -8; last=prof -12; last=profile -26; last=program 13; last=programming -5
last=programs -15; last=progress -10; last=prompts -11; last=proof 27; last=properly 5; last=proposal 24; last=props 13
last=protein -10; last=prototype 20; last=published -6; last=publishing -9; last=purpose 7; last=purposes -24; last=push -7
last=put -5; last=quantity -7; last=quarter -8; last=question 6; last=questions 23; last=quiz 7; last=quote -22; last=race 14
last=ran -10; last=range 16; last=rate -16; last=re-read -6; last=reader 14; last=reading 40; last=readme -16; last=receive 8
last=received -6; last=recording 33; last=reduce 8; last=refactor 21; last=reference 6; last=reflect 18; last=refresher -7
last=regional -13; last=regularly 9; last=reinforcement -5; last=related -11; last=released -5; last=reminder 7; last=remote 9
last=remotely 43; last=removed -6; last=repo 22; last=repositories -5; last=repository -25; last=representation -6; last=reps -10
last=request 13; last=requirement -11; last=researching -6; last=reset 5; last=resolution 17; last=resource -11
last=resources -10; last=response -7; last=responsive 15; last=rest 50; last=result 7; last=resume 6; last=reviewed -7
last=reviewing 12; last=reviews 8; last=right -24; last=risk 17; last=road -9; last=robot 18; last=roles 8; last=room 10
last=route 11; last=routine 16; last=routing 27; last=row 20; last=rules 6; last=run 55; last=running -12; last=runs -11
last=safe 15; last=salad 12; last=salt -9; last=sample -5; last=saw 39; last=scenario -11; last=scene 20; last=science -26
last=score 11; last=scratch -22; last=screen 21; last=script 15; last=search 15; last=searching -5; last=season -6; last=second -7
last=secret -5; last=section -23; last=security 16; last=see -6; last=seeing 9; last=seems -7; last=semester -9; last=sequence -17
last=series -22; last=server 7; last=service -25; last=services 9; last=session 6; last=sessions -8; last=setting -8
last=shadow 9; last=shape 14; last=sharing -10; last=shop -5; last=short -15; last=shot 5; last=show -13; last=showing -5
last=side -13; last=signal 11; last=similar -10; last=simplicity -7; last=sit 7; last=sites 10; last=sivers -21; last=size -17
last=sleep 14; last=slow -6; last=slower -7; last=smarter 7; last=snow -8; last=social -7; last=solo 11; last=solution -11
last=solved 9; last=solving 6; last=something -9; last=song 20; last=songs 27; last=sort 9; last=sounds 13; last=source 14
last=space -15; last=speakers -22; last=speaking 38; last=speed 7; last=spent -12; last=split -6; last=spot -11; last=spots 6
last=stack -11; last=staff -5; last=stand 15; last=standard -6; last=start -13; last=started -17; last=starter 37
last=starting -12; last=starts -9; last=state 16; last=statements 8; last=states -6; last=stats -6; last=status -6; last=stick -7
last=storage 20; last=store -6; last=story 17; last=strategy 10; last=streak -5; last=stream 20; last=strength 8; last=stress -9
last=string -22; last=strings -9; last=structure -5; last=struggled -7; last=struggling -9; last=studied -6; last=studio 28
last=study 6; last=studying -6; last=style -10; last=success -7; last=summary -15; last=summer -10; last=sure -5; last=switch 18
last=switched -6; last=syntax -21; last=system 16; last=systems -7; last=tables 7; last=takes -11; last=talk 21; last=talks -6
last=target -10; last=task -9; last=tasks -14; last=teaching 10; last=technique 14; last=techniques -8; last=technologies -10
last=temperature -13; last=template 43; last=tendency -8; last=tension -11; last=test 5; last=tested 19; last=tests 7
last=text 14; last=thanks -7; last=that's -15; last=theory 12; last=there's -12; last=they're -7; last=think -7; last=thought 8
last=threshold 11; last=throughout -10; last=timeline -17; last=tinkering -9; last=tips -5; last=tired 8; last=together -12
last=told -8; last=ton -6; last=tone 8; last=tools 20; last=topics -20; last=total -9; last=touch 6; last=towards -11
last=track -9; last=tracks -6; last=training 13; last=transition 21; last=translation -11; last=travel 11; last=travelling -12
last=trees 12; last=tried -5; last=tries -10; last=trip 10; last=trying -11; last=turn 17; last=turns 6; last=tutorial 7
last=tutorials -7; last=tweets 8; last=twice -6; last=type 19; last=udemy 36; last=ui 22; last=uk 7; last=understand -6
last=understanding 11; last=upcoming -6; last=update -10; last=upload -7; last=usage 22; last=user -10; last=users -7
last=uses -6; last=vacation 17; last=validation 7; last=value 6; last=variables 11; last=variety -5; last=vector -30
last=version -18; last=view 9; last=views 6; last=visited 7; last=visiting -5; last=visual -5; last=vocabulary 9; last=volume 10
last=vs -25; last=w -11; last=walk 32; last=walked 6; last=walking -5; last=walks 24; last=walls -8; last=war 7; last=watch 10
last=watched -13; last=watching 9; last=water -7; last=we're -10; last=we've -10; last=weather -15; last=website 8
last=websites 5; last=weekly -12; last=weight 38; last=weights 5; last=what's -8; last=white -6; last=whole -7; last=window -11
last=windows 9; last=wired 26; last=wizard -9; last=words 24; last=work 9; last=worked -14; last=workflow 35; last=working -52
last=works -23; last=wrap -6; last=write 5; last=writing 14; last=written -6; last=x -8; last=yellow -6; last=york -8
last=you're -5; last=yourself 16; last=youtube 6; last=zero -6; last=zone 10; lead= -12; lead=1 -20; lead=120 6; lead=13 -15
lead=14 11; lead=15 -17; lead=16 -10; lead=17 -5; lead=18 -13; lead=2 26; lead=20 -12; lead=2020 9; lead=2021 11; lead=21 -7
lead=23 -6; lead=26 -5; lead=28 -9; lead=2nd -6; lead=3 10; lead=30 -18; lead=3d 9; lead=3rd -7; lead=4 24; lead=45 -7; lead=50 5
lead=6 -8; lead=60 -5; lead=7 8; lead=8 15; lead=9 5; lead=90 -10; lead=abstract 7; lead=achieving 7; lead=active -10
lead=actual 37; lead=add 44; lead=added 69; lead=adding -8; lead=additional -8; lead=adjusting 16; lead=ai -18; lead=air -7
lead=almost -6; lead=andrew -11; lead=api -10; lead=app -6; lead=arrived 18; lead=asked 6; lead=asking -7; lead=assigned 32
lead=associated 5; lead=attending -16; lead=attention -17; lead=audio -13; lead=authentication 7; lead=awesome 10; lead=aws -9
lead=bar 5; lead=basic 39; lead=batch -5; lead=beautiful 7; lead=becoming 11; lead=began -8; lead=beginning -9; lead=best 14
lead=bigger 12; lead=black -26; lead=blog -14; lead=board -11; lead=book -13; lead=bring -5; lead=build 7; lead=building 10
lead=built 16; lead=c -7; lead=called 22; lead=challenging -9; lead=change 26; lead=changed 15; lead=changing -9; lead=chapter -9
lead=checked 23; lead=classic 21; lead=cleaned 12; lead=clear 6; lead=closed 7; lead=cloud -11; lead=code -35; lead=coffee -10
lead=color -6; lead=comfortable 7; lead=command -6; lead=community -7; lead=completed -7; lead=completing -7; lead=complex -7
lead=components -6; lead=computer 12; lead=confusing -7; lead=connected 12; lead=connecting 27; lead=content -11; lead=continued 6
lead=control -10; lead=converting 22; lead=cool 8; lead=core -10; lead=course 33; lead=covered 12; lead=covid-19 -6; lead=create 9
lead=created 19; lead=creating 17; lead=cross -6; lead=css -14; lead=current -5; lead=currently 5; lead=custom 26; lead=cutting 11
lead=daily 23; lead=dark 15; lead=data -8; lead=david -8; lead=de -19; lead=dealing 17; lead=decided 19; lead=deep -8
lead=deeper 5; lead=defined 17; lead=derek -9; lead=design -11; lead=designed 31; lead=designing 17; lead=developer -8
lead=developing 18; lead=development -6; lead=difficult 14; lead=digital -10; lead=directory 8; lead=discovered -5
lead=discussed 17; lead=django -11; lead=domain -6; lead=double -15; lead=drawing 10; lead=drew -6; lead=dynamic 7; lead=easily 6
lead=easy 20; lead=effort -8; lead=either 7; lead=empty 6; lead=end 15; lead=ended -9; lead=engineering -10; lead=english -7
lead=enjoy 10; lead=enjoyed 8; lead=enjoying 15; lead=entire 6; lead=entirely 5; lead=error -10; lead=essentially -5
lead=example -10; lead=excited -12; lead=exciting 5; lead=existing -11; lead=expecting -7; lead=experimented 13
lead=explaining 14; lead=explore 7; lead=explored 11; lead=exported -6; lead=extra 19; lead=extremely -5; lead=facing 8
lead=failed -13; lead=fancy 9; lead=favorite 27; lead=favourite 15; lead=featured -12; lead=features 8; lead=february 5
lead=feeling -16; lead=fetch -6; lead=file -8; lead=final -8; lead=find 16; lead=finding 11; lead=finger -5; lead=finish 12
lead=finished 24; lead=finishing 44; lead=fix 9; lead=fixed 18; lead=fixing 10; lead=focusing -7; lead=followed -14
lead=following -18; lead=foot 6; lead=forced 20; lead=formed -9; lead=found 44; lead=four -6; lead=free 21; lead=fresh -6
lead=friend -11; lead=friendly 15; lead=full 29; lead=fully -24; lead=functional 13; lead=general 9; lead=generated -6
lead=git -14; lead=given -8; lead=giving 9; lead=goal -6; lead=gonna -5; lead=google 6; lead=gotten 8; lead=grand -6
lead=green 22; lead=group 12; lead=growing 20; lead=gym -8; lead=half -7; lead=handle 6; lead=handling 10; lead=hands 7
lead=hanging 8; lead=happened 30; lead=head -6; lead=hearing -5; lead=help 11; lead=helpful -5; lead=helping 21; lead=high -7
lead=hitting -11; lead=home -13; lead=hoping -11; lead=hosted 23; lead=hosting -12; lead=human -13; lead=image -9
lead=implement 30; lead=implementing -6; lead=important 9; lead=imported 15; lead=improved 10; lead=improving 24
lead=including 26; lead=increase 17; lead=increased 15; lead=indie 6; lead=individual 16; lead=initial 9; lead=inner -11
lead=input -6; lead=installed 16; lead=intended 7; lead=interested -11; lead=interesting -9; lead=internet -5; lead=interview -12
lead=introduced 10; lead=introducing 18; lead=involved -11; lead=javascript -9; lead=job 7; lead=john -5; lead=joined 19
lead=journal -8; lead=js 19; lead=july -7; lead=june -10; lead=keep 11; lead=kept -6; lead=key -16; lead=keyboard 7
lead=knowing 7; lead=la -7; lead=lab -9; lead=language -10; lead=learned 17; lead=learning -27; lead=learnt -5; lead=lecture -6
lead=led 24; lead=less -11; lead=level -14; lead=life -5; lead=light -8; lead=liked -10; lead=limited -12; lead=list -7
lead=listened -11; lead=lived -9; lead=living -20; lead=local 14; lead=log -12; lead=long 16; lead=looked 9; lead=looking 9
lead=losing -16; lead=love 26; lead=lovely 25; lead=low -11; lead=lower -10; lead=lunch -8; lead=machine -11; lead=mainly 8
lead=management -5; lead=managing 20; lead=manually -9; lead=markdown 11; lead=max 10; lead=meaning -6; lead=meeting -29
lead=mentioned -18; lead=mentor 6; lead=merged -9; lead=met 6; lead=michael -10; lead=microsoft -16; lead=mile 39; lead=miles 17
lead=min -10; lead=minimal 13; lead=minor 13; lead=minute 6; lead=missing 6; lead=ml -21; lead=monthly 22; lead=mostly -9
lead=mount -6; lead=move -8; lead=moved 10; lead=music -13; lead=name 8; lead=named 15; lead=near 7; lead=necessary -11
lead=need 29; lead=needed -8; lead=needs -6; lead=nested -8; lead=network -9; lead=neural -7; lead=normal 8; lead=notes 11
lead=noticed 9; lead=officially 8; lead=online -6; lead=open -40; lead=opened -8; lead=optimization -6; lead=organized -12
lead=organizing 13; lead=original 19; lead=overall 7; lead=pace -7; lead=page 8; lead=paired -14; lead=pandemic -6; lead=paper -8
lead=participated 18; lead=participating -7; lead=particular -10; lead=particularly 10; lead=passed 13; lead=pcb -11
lead=people -11; lead=perfect 19; lead=performance -13; lead=picked -14; lead=place -6; lead=plan -7; lead=planned 15
lead=planning -22; lead=planted 15; lead=play -11; lead=played -9; lead=playing 10; lead=popular 76; lead=possible 20
lead=post 29; lead=potential 5; lead=power -19; lead=practical -6; lead=practice 14; lead=practiced -7; lead=practicing 7
lead=preparing 33; lead=previous 13; lead=previously 6; lead=problems 7; lead=processing 6; lead=product 8; lead=project -19
lead=proper 26; lead=published 19; lead=pull 9; lead=push 37; lead=put -8; lead=putting -11; lead=quickly 5; lead=ran 8
lead=random -11; lead=rc -9; lead=reached 9; lead=react -8; lead=read 8; lead=reading -9; lead=reasonable 6; lead=recorded 8
lead=recurse 11; lead=reducing 21; lead=refactoring -8; lead=regular 26; lead=related 13; lead=remaining 9; lead=remove 8
lead=rendered 12; lead=research 26; lead=resource 7; lead=rest -6; lead=returned -7; lead=review 38; lead=reviewed 19
lead=river -6; lead=room -7; lead=rough 11; lead=routing 5; lead=run -10; lead=sample -11; lead=san -7; lead=saving 8; lead=saw 26
lead=saying -7; lead=scheduling 9; lead=school 8; lead=science -15; lead=second 7; lead=secret 7; lead=security -9
lead=seeing -12; lead=selected -6; lead=self -8; lead=set 33; lead=setting 17; lead=share 9; lead=shared -13; lead=sharing -12
lead=shorter 20; lead=showing -6; lead=shows 9; lead=side -14; lead=signal -8; lead=signed 13; lead=significant -7; lead=simple 35
lead=simplest 7; lead=single 7; lead=skills -5; lead=slow 7; lead=smart 7; lead=soft 5; lead=software -11; lead=solo 16
lead=solutions -8; lead=solved -8; lead=solving 13; lead=somewhat 6; lead=sound -10; lead=space -7; lead=special 8
lead=specific 16; lead=speed 6; lead=spending 10; lead=spent -10; lead=split 7; lead=spring 16; lead=standard 11; lead=start 5
lead=started -5; lead=starting -11; lead=state -7; lead=static -10; lead=stopped 21; lead=storage -10; lead=string -19
lead=structured -7; lead=struggled 9; lead=struggling 11; lead=studied 12; lead=study -12; lead=studying -11; lead=stumbled 7
lead=submitted 23; lead=successful 12; lead=successfully 5; lead=suggested -15; lead=surprised 12; lead=surprising 16
lead=surprisingly -6; lead=switched 17; lead=switching -20; lead=takes 6; lead=talk -12; lead=talked 10; lead=talking -19
lead=task -18; lead=teaching -9; lead=team -9; lead=tech -13; lead=technical -9; lead=test -7; lead=tested 8; lead=testing 21
lead=that's -6; lead=they're 6; lead=think 18; lead=thinking -6; lead=top -10; lead=total -8; lead=totally 14; lead=towards 7
lead=tracking -8; lead=trained -13; lead=training 11; lead=travel -8; lead=tried 23; lead=trying -19; lead=turned 25; lead=tv -6
lead=type -17; lead=types 5; lead=ubuntu 6; lead=ui 6; lead=understand 17; lead=understanding -6; lead=upcoming 20; lead=update 15
lead=uploaded 14; lead=uses 19; lead=video -15; lead=visited -9; lead=visual 17; lead=vs 31; lead=waiting -14; lead=walking -14
lead=wanted 15; lead=watch 13; lead=watching -6; lead=water -18; lead=weather -6; lead=web -14; lead=website -13; lead=wedding -9
lead=weekly 10; lead=weird 5; lead=whether 6; lead=white -13; lead=whole 18; lead=window 6; lead=winter 12; lead=wonderful -9
lead=word 5; lead=work 10; lead=worked 12; lead=working 19; lead=workshop -5; lead=world 6; lead=writing 9; lead=wrote 42
lead=year's 11; lead=z -15; lead=zero -8; length=0 -33; length=1 -29; length=2 15; length=3 31; length=4 33; length=5 29
share=0 -22; share=2 9; share=3 28; short=heading -89; short=lead -12; short=opening -55; size=0 31; size=1 36; size=2 22
size=3 14; size=4 10; size=6 -22; size=7 -50; stem=1 31; stem=12 20; stem=13 6; stem=1st -6; stem=2 25; stem=2017 16; stem=2020 13
stem=2023 -26; stem=2024 -12; stem=2025 -13; stem=26 7; stem=3 -18; stem=30 7; stem=4 -7; stem=5 5; stem=6 -6; stem=7 -6
stem=8 -5; stem=abil -19; stem=abst -15; stem=acce -11; stem=acco 15; stem=accu 6; stem=achi -17; stem=acqu -7; stem=acti -29
stem=adam 6; stem=add -9; stem=adde -12; stem=addi -17; stem=addr 11; stem=adju -12; stem=admi -10; stem=advi 6; stem=aest -6
stem=affe -6; stem=afte -22; stem=agen -25; stem=ahea -5; stem=air -9; stem=albu 47; stem=alex -7; stem=algo 23; stem=alig -13
stem=all- -14; stem=alle -7; stem=allo -16; stem=alon -7; stem=amer -8; stem=amon -7; stem=ange -14; stem=angl 11; stem=anim 6
stem=anni -5; stem=anno -8; stem=answ -6; stem=anth 15; stem=anti -8; stem=anxi -9; stem=anyw -11; stem=apis 7; stem=app 20
stem=apps 6; stem=arch -5; stem=argu 15; stem=arms -8; stem=arri -9; stem=art 30; stem=arti 18; stem=asse 43; stem=assi -11
stem=asyn 12; stem=atla -12; stem=atta 9; stem=atte -19; stem=attr -8; stem=audi 21; stem=aust 9; stem=auth 10; stem=avai -6
stem=awar 15; stem=away -10; stem=bag 19; stem=bala -6; stem=bang -6; stem=bank 17; stem=barr 20; stem=basi -9; stem=batc -11
stem=batt 18; stem=beat 7; stem=bed 29; stem=beer -5; stem=bega -11; stem=begi -10; stem=beha -8; stem=behi -10; stem=benc 23
stem=beta 13; stem=bett -14; stem=bigg -5; stem=bill 7; stem=bing -7; stem=blac -7; stem=blan -13; stem=bloo -12; stem=blue 24
stem=blur 6; stem=bolt 17; stem=bond 10; stem=book 29; stem=boot 15; stem=borr 11; stem=bott -9; stem=boug -8; stem=boun 24
stem=bowl 5; stem=box -12; stem=boxe -13; stem=brea 27; stem=brid -7; stem=brig -11; stem=bril 7; stem=brok -9; stem=brou -8
stem=brow -17; stem=buff 20; stem=bug 9; stem=bugs -9; stem=buil -27; stem=bunc -6; stem=busi -5; stem=byte -13; stem=c 6
stem=cale -12; stem=cali 18; stem=calm 8; stem=came 9; stem=camp 10; stem=canc 9; stem=cand -6; stem=cann -7; stem=capi 6
stem=capt -5; stem=carb 9; stem=card 22; stem=carr 7; stem=case 36; stem=cat 5; stem=cata 6; stem=cate -9; stem=caus -6
stem=cele -20; stem=cert 28; stem=chai -9; stem=chal 14; stem=cham 10; stem=chan -22; stem=chap -25; stem=char 22; stem=chat -5
stem=chec -13; stem=chee -8; stem=cher 9; stem=chic 9; stem=chil 30; stem=chin -14; stem=chor 6; stem=chro 8; stem=chun 6
stem=circ 9; stem=city -7; stem=clas 12; stem=clay 10; stem=clea -15; stem=clie -10; stem=clim 43; stem=clip 6; stem=clon -11
stem=clos -8; stem=clou -6; stem=club 22; stem=clus 7; stem=co 5; stem=code 5; stem=codi -22; stem=coff -12; stem=coll 17
stem=colu -7; stem=comb -14; stem=come -8; stem=conc 17; stem=cond 14; stem=conn 6; stem=cons 19; stem=cont 24; stem=conv -11
stem=cool -23; stem=copi 7; stem=core 6; stem=corn -14; stem=corr -20; stem=cost 15; stem=coun 29; stem=coup 7; stem=cour 39
stem=cove -13; stem=covi -7; stem=crea -12; stem=crew -7; stem=cris -9; stem=crit -14; stem=crop 6; stem=cros -16; stem=crun -8
stem=crus 6; stem=css -18; stem=cult 37; stem=cura 16; stem=curi -9; stem=cust -31; stem=cutt -5; stem=cycl 16; stem=dad 5
stem=dail -9; stem=dani 12; stem=dash 6; stem=data -5; stem=daug 27; stem=davi -7; stem=de -6; stem=dead 11; stem=debu 8
stem=dec -13; stem=deca 7; stem=deck -12; stem=deco 8; stem=defa -5; stem=defi -9; stem=degr 13; stem=deli -16; stem=dema -8
stem=demo 14; stem=depa 11; stem=depe -15; stem=depl -6; stem=depr 6; stem=dept -6; stem=desi -14; stem=desk 9; stem=dest -8
stem=deta -8; stem=dete -12; stem=devi -33; stem=diff -11; stem=digi 6; stem=dinn 20; stem=dire -22; stem=disc -23; stem=dish 5
stem=disp -8; stem=dist -7; stem=dive -12; stem=divi -19; stem=djan 23; stem=dock -6; stem=docu 15; stem=does -6; stem=dog 23
stem=doma 5; stem=door -5; stem=doub -14; stem=dr -16; stem=draf 25; stem=drai -11; stem=drea 16; stem=drew 6; stem=drop 16
stem=drug -6; stem=due -13; stem=earl -14; stem=easi -6; stem=easy -7; stem=eati 16; stem=ecos -6; stem=edit -8; stem=effe -5
stem=effo -12; stem=elec -13; stem=elev 12; stem=else -6; stem=emba 7; stem=embe -12; stem=emer -8; stem=enco -10; stem=ende -11
stem=enem 9; stem=ener -9; stem=engi 14; stem=enjo -7; stem=enou -9; stem=ente -15; stem=enth -7; stem=entr -29; stem=envi 19
stem=epis -10; stem=era -7; stem=erro 28; stem=ethi 8; stem=eval 9; stem=even -9; stem=ever -33; stem=evol -5; stem=exam 21
stem=exce -28; stem=exci -11; stem=exec 20; stem=exer 44; stem=exha 7; stem=exis -11; stem=expa 36; stem=expe -45; stem=expl -18
stem=extr 24; stem=f -5; stem=faci -9; stem=fact -18; stem=fail -51; stem=fair 11; stem=fall -8; stem=fami 14; stem=fan 19
stem=fant 6; stem=farm -8; stem=fath 18; stem=favo -23; stem=fear 10; stem=feat -12; stem=feed 23; stem=feel -15; stem=felt -6
stem=fict 6; stem=fift -6; stem=fill -6; stem=film 23; stem=filt 20; stem=fina -15; stem=fing -7; stem=fini -9; stem=finn -9
stem=fire 30; stem=firs 7; stem=fit 16; stem=fix -5; stem=flag -9; stem=flas 15; stem=flig 12; stem=floa -13; stem=floo -7
stem=flou 11; stem=flow 10; stem=fly 5; stem=focu -7; stem=foll -18; stem=food 6; stem=foot 6; stem=forc 10; stem=fore -11
stem=form 13; stem=fort -7; stem=foru 29; stem=forw -8; stem=foun -27; stem=four -10; stem=fram 29; stem=freq 12; stem=frui 13
stem=frus -12; stem=full -16; stem=fun -8; stem=func -9; stem=fund 14; stem=futu -11; stem=gain -7; stem=game 40; stem=gard 24
stem=gave -6; stem=gem 16; stem=gene 12; stem=genr 5; stem=ghos -15; stem=girl -8; stem=gith -28; stem=give -8; stem=glad -6
stem=glas -8; stem=goal 36; stem=gods -6; stem=goes -10; stem=goog -15; stem=grad 22; stem=grai -7; stem=gram 8; stem=gran 14
stem=grap -8; stem=gras -8; stem=grat 8; stem=grav 7; stem=grea -6; stem=gree -9; stem=grid -31; stem=grin -8; stem=grou 10
stem=guar 19; stem=guid -6; stem=guit -8; stem=gym 10; stem=habi 21; stem=half -15; stem=hall 5; stem=hand -25; stem=happ 11
stem=hard -17; stem=heal 37; stem=hear -8; stem=heat 24; stem=heig -8; stem=help -27; stem=hero 8; stem=hex -10; stem=hidd -6
stem=high -34; stem=hill 30; stem=hind -8; stem=hist 28; stem=hold 7; stem=hole 8; stem=hone -6; stem=hook -6; stem=horr 26
stem=hous 8; stem=howe -10; stem=html -7; stem=http -68; stem=hub 7; stem=huma -43; stem=hung 5; stem=hunt -19; stem=hype 18
stem=ice 5; stem=idea 5; stem=iden 19; stem=ii -8; stem=impa -9; stem=impl -24; stem=impo -10; stem=impr -23; stem=in-p -10
stem=incl -25; stem=inco 8; stem=incr -9; stem=inde 19; stem=indi 7; stem=indu -8; stem=info -8; stem=infr 23; stem=ingr -16
stem=inju 39; stem=inne -6; stem=inpu 11; stem=inse 15; stem=insp -29; stem=inst 11; stem=inte 8; stem=intr -27; stem=inve -16
stem=invo -7; stem=iron 9; stem=isn' -7; stem=it'l -6; stem=ital 6; stem=item -11; stem=iter -12; stem=jack 6; stem=jame 7
stem=japa 19; stem=java 16; stem=job 23; stem=jobs 22; stem=john -6; stem=join 18; stem=js -11; stem=json 9; stem=juli -9
stem=juni -6; stem=just 8; stem=keep -14; stem=key 11; stem=keyw -7; stem=kick 80; stem=kids 27; stem=kill -19; stem=king -6
stem=know -6; stem=lab 20; stem=lake -5; stem=land 19; stem=lang -36; stem=larg -10; stem=late -7; stem=laun -8; stem=laye 9
stem=layo -26; stem=lead 13; stem=lear -30; stem=leas -5; stem=lect -55; stem=led 15; stem=left -14; stem=legs -10; stem=leng -8
stem=lett 29; stem=leve -5; stem=libr 7; stem=life -9; stem=like -5; stem=limi 25; stem=ling 8; stem=list 12; stem=live -16
stem=livi -10; stem=loca -22; stem=lock -25; stem=logi -7; stem=logs -13; stem=lol -10; stem=long -18; stem=look -32
stem=loop -16; stem=loos -5; stem=lost 7; stem=love 20; stem=lowe -7; stem=lunc -15; stem=mach -9; stem=macr 24; stem=magi 15
stem=mail 7; stem=make -11; stem=man 18; stem=mana 12; stem=mani 17; stem=mari 13; stem=mark 11; stem=mart -16; stem=marv 20
stem=mast -8; stem=mate -15; stem=matr 16; stem=matt -11; stem=max 9; stem=maxi -9; stem=mean -12; stem=mech 6; stem=medi -13
stem=meet 56; stem=memb -19; stem=memo 26; stem=ment -43; stem=menu 30; stem=mess -21; stem=meta -12; stem=meth 9; stem=metr 13
stem=mi -5; stem=mich -7; stem=micr 29; stem=mid- -6; stem=midd -7; stem=migr -6; stem=mile 16; stem=milk -9; stem=mind 6
stem=mini 16; stem=minu -10; stem=miss -9; stem=mist 7; stem=mix 11; stem=mock 23; stem=modi -15; stem=modu -35; stem=mone 16
stem=mont -11; stem=moth 17; stem=moun 34; stem=move 10; stem=movi 63; stem=ms -7; stem=mult -15; stem=musc -11; stem=musi -6
stem=myst 6; stem=naps 12; stem=narr -7; stem=nati -9; stem=navi -7; stem=near -5; stem=neat -6; stem=need -23; stem=neig -8
stem=nest -10; stem=netw 8; stem=news 19; stem=nico -9; stem=node -5; stem=non- -25; stem=nota -9; stem=noti 14; stem=nove -10
stem=nyc 11; stem=obje 45; stem=obse -18; stem=occu -14; stem=offe 6; stem=offi 5; stem=one- -5; stem=ones -11; stem=onli -15
stem=onto -11; stem=open -13; stem=oper -8; stem=oppo 6; stem=opti 21; stem=orga -18; stem=orig -5; stem=outc -7; stem=outs 11
stem=over -19; stem=pace 40; stem=pack 26; stem=page 6; stem=pain 60; stem=pair 37; stem=pale 14; stem=pand 12; stem=pane -7
stem=pape 14; stem=para -20; stem=pare 7; stem=park 14; stem=pars 27; stem=pass -20; stem=path 13; stem=pati -5; stem=patt 6
stem=paus -5; stem=peek 5; stem=pend -6; stem=pepp 15; stem=perf 16; stem=pers 9; stem=pete -6; stem=phas -11; stem=phil 9
stem=phra 6; stem=pian 11; stem=pico 29; stem=piec 10; stem=pile -8; stem=pinc -9; stem=pipe 6; stem=pixe 5; stem=plac -22
stem=plan 51; stem=play 12; stem=plug 7; stem=plus -7; stem=pm -15; stem=podc 20; stem=pods -12; stem=poly 21; stem=pop 5
stem=popu -8; stem=port 21; stem=posi 16; stem=poss -5; stem=post -11; stem=pott -10; stem=powe 7; stem=pr 22; stem=prec -14
stem=pred -7; stem=pref -10; stem=prel -13; stem=prem -7; stem=prep -8; stem=pres 38; stem=pret 14; stem=prev -36; stem=pric 7
stem=prim -5; stem=prin 30; stem=prio -12; stem=priv 8; stem=prob 7; stem=prod -31; stem=prof -37; stem=proj 11; stem=prom -6
stem=proo 25; stem=prop 39; stem=publ -29; stem=pull 13; stem=purp -19; stem=purs 5; stem=push -7; stem=put -5; stem=puzz 17
stem=pyth 13; stem=quad 6; stem=qual -8; stem=quar -9; stem=ques 19; stem=queu -19; stem=quic -9; stem=quit 14; stem=quiz 17
stem=quot -23; stem=rabb -10; stem=race 13; stem=radi 46; stem=ran -10; stem=rand 6; stem=rang 13; stem=re-r -11; stem=reac 7
stem=read 13; stem=real -13; stem=reas -8; stem=rece -11; stem=reco 31; stem=recu -11; stem=reed -5; stem=refa 21; stem=refl 18
stem=refr -11; stem=rega -7; stem=regi -27; stem=regr -5; stem=regu 22; stem=rein -9; stem=rela -23; stem=rele -18; stem=reli -8
stem=rema -14; stem=reme -7; stem=remi 8; stem=remo 48; stem=rend 18; stem=repe 20; stem=repl -16; stem=repr 17; stem=reps -10
stem=requ 21; stem=rese -25; stem=rest 50; stem=resu 15; stem=retr 19; stem=retu -11; stem=reus 5; stem=rewo 12; stem=rewr 16
stem=rich 7; stem=ride -16; stem=ridi 7; stem=righ -26; stem=risk 17; stem=rive -5; stem=road 7; stem=robi -6; stem=robo 23
stem=rock -7; stem=roll -26; stem=root -14; stem=roug -7; stem=roun -13; stem=rout 69; stem=row 20; stem=ruby -13; stem=run 55
stem=runn -5; stem=runs -11; stem=rush 6; stem=sacr 13; stem=safe 14; stem=sala 12; stem=sale -6; stem=salt -9; stem=samp -8
stem=sand 29; stem=saw 39; stem=scal -10; stem=scan 21; stem=scen 26; stem=scie -24; stem=scor 32; stem=scot 7; stem=scra 9
stem=scre 32; stem=scri 5; stem=sear 5; stem=seco -14; stem=secr 21; stem=sect -21; stem=secu 10; stem=see -6; stem=seed 8
stem=seei 9; stem=seem -11; stem=self 48; stem=sema -8; stem=seme -9; stem=semi 9; stem=sens -12; stem=sent -6; stem=sequ -15
stem=sett -17; stem=shad 17; stem=shal 7; stem=sham -8; stem=shap 56; stem=shar -19; stem=shee -19; stem=shel -6; stem=shif -5
stem=ship -5; stem=shop -6; stem=shor 22; stem=show -14; stem=side -12; stem=sign 9; stem=sile 10; stem=simi -12; stem=simp -14
stem=sit 7; stem=site 19; stem=sive -27; stem=size -15; stem=sket -8; stem=skil -9; stem=slee 13; stem=slic 16; stem=slow -21
stem=smoo 5; stem=snip -6; stem=snow 6; stem=soci 8; stem=soft 7; stem=sold -5; stem=solo 18; stem=solu -7; stem=solv 11
stem=some -19; stem=song 47; stem=sort 6; stem=soun 22; stem=sour 16; stem=spac 8; stem=span 11; stem=spar 42; stem=spea 15
stem=spec -39; stem=spen -9; stem=spin -30; stem=spir -5; stem=spli 24; stem=spor -11; stem=spot 16; stem=spri 13; stem=squa 11
stem=stab 7; stem=stac -10; stem=staf -6; stem=stag -7; stem=stan 18; stem=star -6; stem=stat 7; stem=stay -5; stem=step -6
stem=stic -10; stem=stop -18; stem=stor 34; stem=stra -20; stem=stre 16; stem=stri 15; stem=stro 12; stem=stru -28; stem=stuc -11
stem=stud 19; stem=stum -6; stem=subj -9; stem=subs -14; stem=subt -5; stem=succ -6; stem=suck 5; stem=sugg -11; stem=summ 11
stem=suns -7; stem=supe 10; stem=supp -10; stem=sure -6; stem=surf -12; stem=surp -7; stem=sust 7; stem=swap -7; stem=swea 25
stem=swit 27; stem=symb -15; stem=synt -26; stem=tabl 9; stem=tack -10; stem=take -11; stem=tale 6; stem=talk 10; stem=tape 13
stem=targ -11; stem=task -24; stem=teac 30; stem=team 13; stem=tech -14; stem=tele 13; stem=tell -7; stem=temp 32; stem=tend -14
stem=tens -15; stem=term 20; stem=terr 11; stem=text 25; stem=than -5; stem=that -18; stem=ther -10; stem=they -11; stem=thin -29
stem=thri -6; stem=thro -18; stem=timi 36; stem=tink -12; stem=tips -5; stem=titl -7; stem=toge -12; stem=told -8; stem=ton -6
stem=tone 8; stem=tool 50; stem=topi -17; stem=tota -13; stem=tour -6; stem=towa -12; stem=trac 10; stem=trad -10; stem=trai 21
stem=tran -5; stem=trav 16; stem=trea -7; stem=tree -14; stem=tren 8; stem=tria 11; stem=tric -18; stem=trie -20; stem=trou 14
stem=tryi -9; stem=tune 7; stem=turn 23; stem=tuto -9; stem=twea -7; stem=twee 10; stem=twic -9; stem=type 21; stem=typi 30
stem=udem 36; stem=ui 21; stem=uk 7; stem=ulti -7; stem=unce 8; stem=unfo -7; stem=unit 14; stem=unlo 12; stem=unsu 10
stem=upco -6; stem=upda -19; stem=upgr 18; stem=uplo -14; stem=usag 22; stem=user -25; stem=uses -6; stem=util -5; stem=vaca 16
stem=vall 9; stem=vari -13; stem=vect -35; stem=vers -32; stem=view 9; stem=visu 17; stem=voca 23; stem=volu 54; stem=vs -25
stem=w -11; stem=walk 49; stem=wand -11; stem=want -5; stem=war 7; stem=warn -10; stem=wash -9; stem=watc 7; stem=wate 11
stem=we'r -10; stem=we'v -10; stem=weak -5; stem=weat -21; stem=webp 18; stem=webs 15; stem=weed 13; stem=week -6; stem=weig 33
stem=weir 9; stem=welc -6; stem=west -13; stem=whol -8; stem=wind -8; stem=wine 14; stem=wing -6; stem=wire 32; stem=wiza -9
stem=wond -8; stem=wood 11; stem=word 34; stem=work -37; stem=wrap -8; stem=www. -24; stem=x -8; stem=yell -7; stem=york -10
stem=you' -20; stem=your 14; stem=yout 13; stem=zero -8; stem=zone 17; stem=zoom -11; times=1 16; times=2 9; times=3 -51
times=4 -28; times=5 -27; times=6 -35; title= -26; topics=0 64; topics=1 51; topics=2 13; topics=3 12; topics=4 -18; words=1 5
words=2 38; words=3 -40
`;
