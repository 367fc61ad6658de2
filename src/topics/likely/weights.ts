/** Written by `npm run learn`: change nothing here. Hundredths of the logarithm of the odds, by feature. See ./features.ts. */
export const BIAS = -95;
export const TABLE = `
after=! 22; after=" 51; after=$ 54; after=( 76; after=, 44; after=. -8; after=/ -52; after=: -18; after=; 29; after=? 21
after=] -21; after=a -25; after=about -8; after=across 9; after=after 12; after=again 24; after=all -5; after=along -8
after=also 10; after=an -19; after=and 48; after=another -9; after=are 48; after=around -9; after=as 14; after=at 22
after=back -15; after=be -9; after=because 8; after=before 8; after=being 7; after=but 18; after=by -10; after=can 20
after=day -21; after=days -9; after=did 8; after=different -7; after=do 5; after=done 8; after=down -14; after=each -6
after=etc 8; after=every 10; after=first -15; after=from 28; after=going -7; after=good -13; after=got -8; after=great 5
after=had 6; after=has 45; after=have 23; after=he -8; after=here -16; after=his -5; after=hours -10; after=how -19; after=i 22
after=i'd 18; after=i'm 27; after=i've 21; after=if -12; after=in 34; after=is 57; after=it 9; after=it's 30; after=its 5
after=just 6; after=like -22; after=made 15; after=may -6; after=me -29; after=most -7; after=my -40; after=myself -17
after=new -14; after=next -12; after=now 6; after=of -63; after=off -9; after=on 18; after=one -10; after=only 6; after=or -20
after=our 11; after=over -11; after=really -11; after=should 15; after=since -8; after=so -14; after=some -23; after=still 11
after=stuff 18; after=such -13; after=taking -5; after=than -8; after=that -14; after=the -37; after=their -6; after=them -7
after=there -5; after=these -6; after=they 13; after=thing -7; after=this 25; after=those 12; after=through -30; after=time -13
after=to -12; after=today 13; after=tomorrow 18; after=too 8; after=two -6; after=under 12; after=up -50; after=us -8
after=use -7; after=using 28; after=very -5; after=via -6; after=was 8; after=way -19; after=we 14; after=week -14; after=went 38
after=were 15; after=what -14; after=where -6; after=which 26; after=while 10; after=who 6; after=will 10; after=with 19
after=within -6; after=without 10; after=year -8; after=you 12; after=your -6; after=~ -10; after=— -7; before=" 27; before=) 6
before=, 38; before=. 60; before=/ -8; before=: -9; before=? -17; before=[ -8; before=^ -10; before=a 38; before=about 69
before=actually -10; before=after 6; before=all -21; before=also -13; before=always -7; before=am -8; before=an 35; before=and 25
before=another -5; before=any -12; before=are -19; before=around 7; before=at 35; before=because -6; before=been -6
before=between -6; before=big -18; before=bit -10; before=both 9; before=by 28; before=day -18; before=didn't -7
before=different -11; before=do 32; before=don't -6; before=each -7; before=few 24; before=for 39; before=from 5
before=further -8; before=get 19; before=getting 11; before=go 9; before=going -8; before=good 7; before=got 14; before=had -6
before=has -16; before=having -6; before=her 15; before=here 14; before=his 12; before=hour 12; before=how 15; before=i -61
before=i'm -38; before=i've -23; before=if 6; before=in 6; before=into 20; before=is -22; before=it -54; before=it's -14
before=just -11; before=last -6; before=later -9; before=like 20; before=lot 6; before=made -5; before=making -8; before=many 11
before=me -22; before=month 11; before=more 7; before=most -25; before=much -13; before=my 62; before=myself -7; before=new 30
before=next -20; before=no -24; before=not 9; before=now -16; before=of 40; before=old 20; before=on 72; before=one 15
before=only 37; before=other -11; before=our 34; before=out 25; before=over 12; before=own 8; before=pretty -18; before=quite -17
before=really -29; before=small -13; before=so -17; before=some -8; before=still -15; before=take 14; before=than -7
before=the 57; before=their -18; before=then -12; before=there -8; before=they -7; before=things -12; before=this -16
before=those 13; before=through 10; before=time -9; before=to -25; before=today -8; before=too -11; before=up 23; before=use 43
before=using 58; before=various 14; before=very -37; before=via 19; before=was -38; before=we -13; before=week -9; before=were -8
before=when -8; before=which -10; before=while -15; before=will 5; before=with 41; before=year -10; before=your 19; before=~ -20
before=“ 22; beside= -63; capitals= 67; close= 12; close=1 -8; close=100 -9; close=2 17; close=23 7; close=4 7; close=5 6
close=8 -5; close=accepted 13; close=active -8; close=actual 6; close=add 21; close=added 25; close=adding 20; close=advanced -7
close=amazing 8; close=andrew -6; close=anything 7; close=api -8; close=attention -11; close=audio -8; close=based -24
close=becoming 14; close=began -8; close=blog 7; close=book 6; close=bring -6; close=build 7; close=building 35; close=built 25
close=certain 9; close=challenging -6; close=changed 10; close=changing 8; close=checking 13; close=cloud -10; close=code -14
close=coding -12; close=coffee -6; close=common -8; close=community -6; close=completed 7; close=complicated 7; close=computer -7
close=concerned 18; close=content -10; close=continue 6; close=continuing -10; close=converting 16; close=cool 6; close=created 21
close=creating 12; close=css -13; close=current 6; close=currently 8; close=custom 15; close=daily 8; close=dark 7; close=data -14
close=deep -14; close=deeper 5; close=development -5; close=difficult 7; close=discovered 8; close=domain -8; close=drawing 5
close=ended -6; close=enjoyed -6; close=entire 6; close=everything 21; close=exciting 10; close=expected -7; close=exploring 10
close=failed 6; close=favorite -7; close=feeling -16; close=find -5; close=finding 13; close=finish 37; close=finished 20
close=fixed 23; close=focused 11; close=following 12; close=foundation 8; close=free 19; close=full 7; close=fully -7
close=game -13; close=general 10; close=git 6; close=giving 8; close=handling 7; close=happened 14; close=helping 13; close=high 7
close=home -6; close=human -12; close=image -6; close=implemented -7; close=implementing -8; close=important 6; close=improved 10
close=improving 21; close=individual 12; close=installed -8; close=interested 9; close=interesting -13; close=interview -10
close=involved -11; close=javascript -9; close=joined 10; close=keep 8; close=keeping 7; close=key -8; close=knowing 15
close=language -11; close=large 13; close=learn -8; close=learned 17; close=learning -17; close=limited -10; close=linear -15
close=local 11; close=looked 12; close=looking 16; close=loving -9; close=main -5; close=managing 7; close=math 6
close=matrix -11; close=meeting -13; close=mentioned -11; close=michael -5; close=minor 16; close=ml -15; close=mostly -8
close=moved 13; close=moving 23; close=multiple 10; close=music -8; close=natural -6; close=need 9; close=neural -12
close=online 6; close=open -12; close=organizing 7; close=paired -6; close=paper -8; close=participated 31; close=particularly 6
close=passed -8; close=people -6; close=personal 5; close=picking 7; close=play -17; close=played 9; close=popular 53
close=post -8; close=practice 18; close=practiced 6; close=practicing 24; close=previous 17; close=processing -8
close=production 7; close=programming -22; close=proper 16; close=provided 10; close=published 6; close=put 9; close=python -8
close=quickly 7; close=rc -5; close=reached 9; close=react -7; close=read 30; close=real -7; close=realised 5; close=realized -13
close=received -6; close=refactoring -8; close=regular 16; close=related 8; close=released 16; close=research 7; close=review 8
close=reviewed 7; close=right 5; close=run 5; close=running -7; close=saw 25; close=saying -6; close=see 5; close=seeing -16
close=seemed -9; close=selected -7; close=set 7; close=setting 16; close=sharing -6; close=short -5; close=simple 16
close=software -13; close=solving 5; close=something -8; close=space -5; close=speed 10; close=spending 16; close=start 6
close=started 13; close=static 6; close=stay 8; close=string -11; close=studying 12; close=suggested -11; close=super -5
close=switched 9; close=talked 6; close=talking -8; close=tech -8; close=testing 24; close=that's -6; close=think 6
close=thinking -7; close=today's -6; close=tracking -5; close=trained 10; close=training -13; close=tried 12; close=try 9
close=understanding -8; close=useful -5; close=wanted 5; close=watched -16; close=web -8; close=weekly 11; close=whole 15
close=worked -27; close=working 9; close=write -10; close=writing -15; close=wrote 18; close=y -6; close=young -5; close=zero -5
common=10 -58; common=11 -109; common=21 -16; common=22 -28; common=30 -16; count=1 -102; count=2 -39; count=3 -16; count=4 -39
count=5 -27; count=6 -19; dense=0 -129; dense=1 -45; dense=2 -17; dense=3 -26; dense=4 -7; dense=5 6; dense=6 19; dense=7 56
digit= -101; ending='ll -7; ending='re -16; ending='ve -7; ending=-end -13; ending=-in 11; ending=-up -7; ending=.com -28
ending=.io 7; ending=.js 10; ending=.org 14; ending=.py 13; ending=022 7; ending=023 -16; ending=1 6; ending=15 5; ending=2 12
ending=2022 7; ending=2023 -16; ending=3 -6; ending=6 5; ending=a's -5; ending=able -22; ending=ably -8; ending=ace -7
ending=aced -14; ending=ack -6; ending=acks 11; ending=act -14; ending=acy 19; ending=add -9; ending=ade -8; ending=ader 22
ending=adly -6; ending=ads 8; ending=ady -6; ending=afe 14; ending=age 41; ending=aged -7; ending=ager 13; ending=ages 10
ending=ai -7; ending=ail -10; ending=aily -6; ending=ain 15; ending=air 18; ending=ait 9; ending=ajor -6; ending=aken -5
ending=akes -16; ending=aks -5; ending=ales 8; ending=alf -7; ending=alk 7; ending=alks 18; ending=alls 21; ending=ally -33
ending=als 36; ending=alth 36; ending=alue -6; ending=ama 5; ending=ames 8; ending=amic 6; ending=amp 18; ending=ams 35
ending=ance 59; ending=and -27; ending=ands -6; ending=ange -9; ending=ank -16; ending=anks -7; ending=ant 7; ending=ants 22
ending=ape 14; ending=aper -5; ending=api -7; ending=apps 16; ending=appy -8; ending=arch 21; ending=ard 24; ending=ards -6
ending=are 12; ending=ared -7; ending=ario -8; ending=ark 13; ending=arn -11; ending=arnt -6; ending=arts -11; ending=ary 19
ending=ase 10; ending=ased -15; ending=ases 11; ending=ash 5; ending=asic -14; ending=asis 5; ending=ask -5; ending=asks -8
ending=ason -8; ending=ass 20; ending=asts -9; ending=at's -10; ending=ata 40; ending=atch -21; ending=ate 16; ending=ated -19
ending=ater -14; ending=ates 26; ending=ath -12; ending=atic 12; ending=ava 10; ending=ave -20; ending=avel 12; ending=aves -14
ending=away -8; ending=aws 7; ending=ay's -16; ending=ayed -6; ending=ayer 16; ending=ays -14; ending=azy -5; ending=back 13
ending=bed 9; ending=ber -26; ending=best -6; ending=bits 18; ending=ble -27; ending=blem -6; ending=blic -6; ending=blog 6
ending=bly 12; ending=bot -9; ending=bra -19; ending=bug 27; ending=bugs 7; ending=cal -29; ending=cale -7; ending=came -9
ending=camp 20; ending=can 12; ending=case 20; ending=cast 16; ending=cate 18; ending=ced -40; ending=cent -6; ending=ces 27
ending=che 25; ending=ched -13; ending=cher 13; ending=cial -17; ending=cies 44; ending=cing 7; ending=cise 11; ending=cker 17
ending=cket 12; ending=cks 20; ending=cky -7; ending=cles -19; ending=club 9; ending=code 6; ending=com -21; ending=come -10
ending=cond -7; ending=cool -6; ending=copy 6; ending=cted -9; ending=ctly -6; ending=ctor -8; ending=cts 35; ending=cult -7
ending=d's -10; ending=data 8; ending=day -14; ending=days -8; ending=dea -5; ending=deas -9; ending=ded -25; ending=deep -17
ending=dels -6; ending=demy 34; ending=den 24; ending=deos -10; ending=der -15; ending=dern -5; ending=ders -13; ending=dev 7
ending=dex -8; ending=dge 10; ending=dia 7; ending=dian 11; ending=ding 17; ending=dio 32; ending=dly -16; ending=dom -12
ending=don 21; ending=dow 11; ending=drop 7; ending=dry 7; ending=dual -5; ending=duce 15; ending=duct -12; ending=due -6
ending=dule -16; ending=e 7; ending=e's -22; ending=e've -6; ending=each -5; ending=ead -9; ending=eak -14; ending=eaks -5
ending=eal -7; ending=eam 38; ending=eams 16; ending=ean 20; ending=eans 6; ending=ear -37; ending=earn -10; ending=eas 14
ending=east -8; ending=eat -19; ending=eate -11; ending=eau -9; ending=ebra -19; ending=ebug 9; ending=eces 8; ending=ech -8
ending=eck -11; ending=ect -18; ending=ects 23; ending=edge -6; ending=eds 11; ending=edy 5; ending=eeds 11; ending=eek -13
ending=eel -7; ending=eels -7; ending=eems -11; ending=een 13; ending=eep 5; ending=eer 13; ending=eers 8; ending=ees 18
ending=eet -11; ending=eft -7; ending=egan -7; ending=egin -7; ending=ein -9; ending=eing 5; ending=elf -9; ending=ell -6
ending=ells 20; ending=els 5; ending=else -7; ending=elt -5; ending=ely -12; ending=eme 25; ending=ems -6; ending=emy 29
ending=ence -28; ending=ency 12; ending=end -39; ending=ends -9; ending=ener -9; ending=ens 9; ending=ense -9; ending=ent -40
ending=eos -11; ending=eper -8; ending=epo 30; ending=eps -5; ending=ept -9; ending=epts -8; ending=er's -20; ending=ere -15
ending=ered -24; ending=erly 5; ending=erm -5; ending=ern -5; ending=erns 26; ending=ero -6; ending=erry -7; ending=ers 21
ending=erse -6; ending=ery -13; ending=ess -39; ending=est -19; ending=ests 48; ending=ete -7; ending=eted -7; ending=eter 32
ending=etic -10; ending=ets 11; ending=etup 33; ending=evel -15; ending=ever -11; ending=ews 5; ending=f -5; ending=face -6
ending=far -12; ending=fast -6; ending=fect -6; ending=fee -5; ending=feel -6; ending=fer 5; ending=ffee -5; ending=ffer 7
ending=fic -6; ending=fied -10; ending=file -11; ending=find -6; ending=flow 18; ending=fly 13; ending=form 6; ending=fort -5
ending=free -9; ending=ful -20; ending=full -6; ending=fun -12; ending=g's -22; ending=game 11; ending=gan -7; ending=ged -19
ending=gest 7; ending=get 42; ending=gher -8; ending=ght -11; ending=gic -10; ending=gies -11; ending=gin 9; ending=ging -8
ending=git 15; ending=glad -7; ending=gle -15; ending=gled -9; ending=gles -8; ending=gly -17; ending=goal 11; ending=goes -5
ending=gram 24; ending=gure -6; ending=half -7; ending=han -7; ending=hare 12; ending=hart 7; ending=hase -5; ending=hat -6
ending=hats -6; ending=head 5; ending=hed -26; ending=help 5; ending=her -23; ending=here -15; ending=hers 5; ending=hic 13
ending=hind -7; ending=hine -10; ending=hing -46; ending=hink -10; ending=hip 40; ending=hips -5; ending=hit -6; ending=hmic -11
ending=hms -8; ending=hods -13; ending=hole -7; ending=hon 9; ending=hone 18; ending=hop 19; ending=host -12; ending=hout -6
ending=how -15; ending=hows 8; ending=hub 11; ending=hunk -6; ending=ial -13; ending=ials 8; ending=iate -17; ending=ibly -5
ending=ical -24; ending=ice 25; ending=iced -12; ending=ices 22; ending=ich 11; ending=ick -15; ending=icky -5; ending=ics 26
ending=ict -6; ending=ide -25; ending=idea -5; ending=ided -9; ending=ides -14; ending=ids -5; ending=ied -25; ending=ief -6
ending=ield 5; ending=iend -5; ending=ier -13; ending=ies 42; ending=iew 18; ending=iews 7; ending=ife -7; ending=ift -7
ending=igh -7; ending=ign 6; ending=ii -9; ending=ike 10; ending=ild 10; ending=ile -21; ending=iled -6; ending=iles -15
ending=ill -13; ending=ilt -7; ending=ily 11; ending=ime -11; ending=ina 13; ending=inal -11; ending=ind -24; ending=ine 6
ending=ined -13; ending=iner 6; ending=ines 6; ending=ing -34; ending=ings -26; ending=ink -18; ending=inks 19; ending=ins 23
ending=inue -10; ending=iny -8; ending=iod -7; ending=ion 18; ending=ions 39; ending=ios 8; ending=ious -14; ending=iple -7
ending=ipt 16; ending=ique 14; ending=ird -5; ending=ired 24; ending=ised -8; ending=ises 27; ending=ish -12; ending=ist 10
ending=ists 11; ending=ital -6; ending=itch 16; ending=ited -7; ending=ites -5; ending=itor 6; ending=its 46; ending=ity 56
ending=ive -39; ending=iven -10; ending=ize -14; ending=ized -13; ending=job 6; ending=jobs 5; ending=jor -6; ending=july -8
ending=june -6; ending=kay -6; ending=ked -12; ending=keep -5; ending=ken -11; ending=kend 9; ending=ker 23; ending=ket 20
ending=key -12; ending=kly -9; ending=klyn 5; ending=ktop 15; ending=kup -6; ending=l's -14; ending=lab 25; ending=lace -7
ending=lad 11; ending=lan 7; ending=land -9; ending=lar -7; ending=lass 14; ending=late 32; ending=lect 7; ending=led -8
ending=leep 19; ending=left -7; ending=lem -6; ending=lems 15; ending=ler -6; ending=les 17; ending=less -13; ending=let 13
ending=lex -11; ending=ley 14; ending=lic 11; ending=lier -10; ending=lies -5; ending=life -6; ending=like -9; ending=line -13
ending=ling -13; ending=lio 19; ending=lish -8; ending=list -17; ending=lit -5; ending=live -5; ending=lks 15; ending=lled -11
ending=llow -5; ending=lls 43; ending=lly -44; ending=lock 7; ending=log -14; ending=logs 16; ending=lone -16; ending=long -12
ending=look -7; ending=lor -5; ending=lows 9; ending=lth 36; ending=lts 9; ending=lty -5; ending=lub 9; ending=lue -15
ending=lum 8; ending=lus -5; ending=lve -7; ending=lved -6; ending=lves -6; ending=lyn 5; ending=made -5; ending=mage -6
ending=mail -6; ending=main 10; ending=mal -9; ending=man -11; ending=mand -5; ending=map 12; ending=mar 9; ending=mark 7
ending=mart -5; ending=mate -12; ending=math -6; ending=mber -21; ending=med -13; ending=meet -14; ending=mend -10; ending=ment 17
ending=mes 58; ending=mily 27; ending=mine 14; ending=ming 12; ending=miss 6; ending=mits 24; ending=mix 20; ending=ml -10
ending=mmar 12; ending=mmer -6; ending=mmit 7; ending=mon -12; ending=mory 6; ending=most -7; ending=mote 14; ending=mous -6
ending=move -8; ending=mple -16; ending=mpt -14; ending=ms -6; ending=n's -32; ending=n't -15; ending=nal -17; ending=nce 33
ending=nced -12; ending=nces 5; ending=nch -9; ending=ncy 12; ending=nda -6; ending=nday -6; ending=nded -12; ending=nder -7
ending=ndex -8; ending=nds -22; ending=near -38; ending=ned -32; ending=need -5; ending=neer 15; ending=nel 10; ending=ner -22
ending=ners 19; ending=nes -7; ending=net -25; ending=ney -5; ending=ng's -21; ending=nge -13; ending=nged -6; ending=nger -7
ending=nges -11; ending=ngle -9; ending=ngly -16; ending=ngs -29; ending=nia 6; ending=nic -8; ending=ning 26; ending=nish -6
ending=nit 6; ending=nity 28; ending=nks 8; ending=nly -6; ending=nner -8; ending=noon -8; ending=now -11; ending=nse -11
ending=ntal -8; ending=ntax -10; ending=nter -11; ending=ntly -17; ending=nto -7; ending=ntor 12; ending=ntro -6; ending=ntry -8
ending=nts 28; ending=nual 6; ending=nue -16; ending=nued -8; ending=nues -5; ending=nyc 13; ending=nyu 17; ending=oal 11
ending=oals 16; ending=oard 41; ending=obs 14; ending=ocks 19; ending=ode 19; ending=oded -6; ending=oder -10; ending=ods -9
ending=ody -6; ending=oes 14; ending=off 8; ending=ogic -9; ending=ogs 16; ending=oh -5; ending=oin 8; ending=oint -15
ending=oke -10; ending=oken -6; ending=oks 33; ending=old -11; ending=ole -11; ending=olio 19; ending=olo 11; ending=ols 17
ending=ome -10; ending=ompt -10; ending=on's -9; ending=onal -20; ending=oned -6; ending=ones -16; ending=oney 6; ending=ong -12
ending=ons 20; ending=ood -17; ending=ooks 33; ending=ool -8; ending=ools 20; ending=oom 8; ending=oon -12; ending=open -10
ending=opic 6; ending=ople -8; ending=ops 12; ending=opy 6; ending=ord -15; ending=ords 15; ending=ored 12; ending=org 13
ending=orks -7; ending=orld -11; ending=ors 19; ending=orts 19; ending=ory -13; ending=ose -18; ending=oses 9; ending=ost -20
ending=osts 6; ending=otal -6; ending=ote 15; ending=otes -10; ending=ots 20; ending=ouch 7; ending=ough -18; ending=ound -12
ending=oup 7; ending=ous -30; ending=ouse -9; ending=out 9; ending=outs -7; ending=ove -7; ending=ower 21; ending=own 6
ending=ows 6; ending=owth 6; ending=oyed -9; ending=page 39; ending=pair 23; ending=pan 7; ending=park 9; ending=part -8
ending=pass 9; ending=ped -19; ending=pen -15; ending=pent -8; ending=per -16; ending=pers 17; ending=pes 52; ending=phic 13
ending=phy 17; ending=pic 13; ending=pics -6; ending=pid -7; ending=ping -14; ending=pite -11; ending=plan 10; ending=ple -37
ending=ples 10; ending=plex -6; ending=plit -5; ending=pose -7; ending=post 6; ending=pps 16; ending=ppy -8; ending=pter -13
ending=put -6; ending=que 9; ending=r's -24; ending=ral -20; ending=ram 24; ending=rank -6; ending=rary 25; ending=rc 16
ending=rce -6; ending=rces -11; ending=rch 21; ending=rday -6; ending=rden 30; ending=rder -7; ending=rds 24; ending=re's -8
ending=read -8; ending=reak -10; ending=red -8; ending=reen 21; ending=rees 19; ending=rely -6; ending=rent -15; ending=repo 30
ending=res 9; ending=ress -25; ending=rest -16; ending=rew -7; ending=rful -5; ending=rge -8; ending=ric -6; ending=ries 17
ending=ring 8; ending=rint 5; ending=rio -9; ending=riod -7; ending=rip 24; ending=ript 16; ending=ris 9; ending=rix 20
ending=rket 8; ending=rks 14; ending=rld -11; ending=rmer -7; ending=rnal 5; ending=rned -11; ending=rner -5; ending=rney -11
ending=rns 22; ending=rnt -9; ending=rol 11; ending=ron -8; ending=rong -5; ending=ront -8; ending=room 5; ending=rops 8
ending=ros -6; ending=roup 7; ending=rove 8; ending=row -12; ending=rown 16; ending=rry -12; ending=rses -15; ending=rson 7
ending=rst 11; ending=rted -14; ending=rth -7; ending=rts 19; ending=rty -11; ending=rue -6; ending=rum 9; ending=rver -7
ending=s 16; ending=say -5; ending=sday -11; ending=sed -39; ending=see -11; ending=self -8; ending=sen -10; ending=ser -11
ending=sers -14; ending=ses 32; ending=sets 16; ending=shed -13; ending=ship 42; ending=shop 20; ending=show -6; ending=sic -21
ending=side -21; ending=sier -6; ending=sign 10; ending=sing -18; ending=sion -6; ending=sis 8; ending=site 20; ending=size -6
ending=sks -8; ending=slow -5; ending=sn't -10; ending=sode -7; ending=soft 5; ending=solo 11; ending=son -11; ending=sons -6
ending=sor 32; ending=sort 7; ending=span 8; ending=ssed -6; ending=sses 6; ending=sson -11; ending=ssor -5; ending=sted 17
ending=ster -17; ending=stic -13; ending=stly -11; ending=stom -6; ending=sts 56; ending=sue -8; ending=sues 20; ending=sun -7
ending=sure -16; ending=swer -6; ending=t's -19; ending=tack -7; ending=tage -7; ending=take 7; ending=tal -25; ending=talk 6
ending=tand -6; ending=tant -5; ending=tart -17; ending=tary -6; ending=task -7; ending=tax -10; ending=tay -5; ending=tch -8
ending=tead -8; ending=team 41; ending=tech -6; ending=ted -53; ending=tely 13; ending=tem 9; ending=tems -8; ending=ten -17
ending=tent -18; ending=ter -14; ending=term -5; ending=tes 10; ending=test -6; ending=tful -9; ending=ther -22; ending=thm 11
ending=thms -8; ending=thon 9; ending=thor 7; ending=thy 6; ending=tial -8; ending=tic -13; ending=tice 38; ending=tics 30
ending=ties -28; ending=time -11; ending=tine 13; ending=ting 14; ending=tion 25; ending=tise -5; ending=tive -19; ending=tle -13
ending=tly -40; ending=tom 9; ending=ton 28; ending=tone -5; ending=top 15; ending=tor 24; ending=tors 12; ending=tory -17
ending=tps -42; ending=tput -6; ending=tra 7; ending=tric -5; ending=trip 14; ending=trix 20; ending=tro -13; ending=trol 11
ending=true -6; ending=try -10; ending=tten -10; ending=ttle -6; ending=tton 20; ending=ttps -42; ending=tual -6; ending=tuck -5
ending=tudy -7; ending=tup 31; ending=ture 30; ending=tv 11; ending=tyle -10; ending=type 17; ending=uage -15; ending=ual -11
ending=uble -15; ending=uce 23; ending=uck -9; ending=uct -13; ending=ude -10; ending=udes 18; ending=udio 32; ending=udy -7
ending=ued -9; ending=uest 20; ending=ugh -18; ending=ught -13; ending=ugin 18; ending=ugs 7; ending=uild 5; ending=uilt -7
ending=uing -7; ending=uit 24; ending=ular -14; ending=ule -24; ending=ules 16; ending=ull -12; ending=ully -8; ending=ult -9
ending=ults 9; ending=uly -9; ending=ume 19; ending=ump -7; ending=ums 21; ending=unch -9; ending=und -12; ending=une 17
ending=unk -10; ending=unt -5; ending=uper -5; ending=uple -6; ending=ups 23; ending=ural -17; ending=ured -6; ending=ures 28
ending=urse -5; ending=ury 10; ending=used -8; ending=ust -8; ending=ute -5; ending=uts -13; ending=ved -16; ending=vel 12
ending=vels 19; ending=vely -5; ending=ven -12; ending=ver -22; ending=ves -15; ending=vice -13; ending=view 18; ending=ving -17
ending=vity 26; ending=vs -8; ending=w -8; ending=ward -16; ending=way -15; ending=ways -13; ending=web -7; ending=wed -10
ending=wer 13; ending=wers -5; ending=wice -9; ending=win 25; ending=wing 24; ending=wise -8; ending=word -6; ending=work 9
ending=wth 6; ending=x -8; ending=xams 22; ending=xes 10; ending=xing -7; ending=y -7; ending=y're -6; ending=y's -33
ending=yed -16; ending=yer 12; ending=yers 15; ending=yet -10; ending=yle -10; ending=york -7; ending=yout -9; ending=ype 13
ending=ypes 20; ending=zed -16; ending=zes 8; ending=zing -9; everyday=10 61; everyday=11 -44; everyday=20 -9; everyday=21 7
everyday=30 29; everyday=31 -20; everyday=32 -18; everyday=33 5; field= -52; field=Artificial Intelligence -16
field=Backend Development -16; field=Business 33; field=Computer Science -15; field=Daily Life 53; field=Data Science -5
field=Deep Learning -15; field=DevOps 43; field=Earth Science -13; field=Food 5; field=Frontend Development 28
field=Game Development 14; field=Games -5; field=Hardware 29; field=History -12; field=Languages 27; field=Linguistics -10
field=Literature 35; field=Machine Learning -11; field=Mathematics -47; field=Natural Language Processing -15
field=Operating Systems 14; field=Programming -49; field=Security 24; field=Social Sciences -8; field=Software Engineering 42
field=Sports 31; field=Statistics 33; field=Visual Arts 29; field=Web Development -29; field=Wellness 23; first=1 -10; first=100 5
first=12 -7; first=2 -12; first=3 -11; first=4 -8; first=5 -9; first=7 -5; first=access -6; first=actual -12; first=add -19
first=added -25; first=adding -15; first=afternoon -8; first=ai -27; first=algebra -19; first=algorithm 20; first=algorithms -8
first=almost -13; first=amazing -19; first=andrew -16; first=apartment 13; first=api 18; first=app -10; first=application -23
first=applications -7; first=architecture -9; first=art 11; first=attending -5; first=attention -11; first=audio 40
first=august -7; first=author -5; first=awesome -11; first=base -10; first=basic -12; first=basics -5; first=beautiful -7
first=began -15; first=begin -15; first=behind -8; first=best -6; first=better -16; first=biggest -9; first=blog 6
first=board -12; first=bot -16; first=breaking 8; first=brooklyn 7; first=bug 28; first=build -6; first=building 7
first=built -14; first=busy -6; first=button 17; first=c -18; first=called -9; first=cards -5; first=case 6; first=cases -6
first=casual 5; first=certain -6; first=challenge -11; first=challenges -7; first=change -8; first=changed 5; first=changing 5
first=chapter -19; first=chat -6; first=city 6; first=clear -6; first=close -5; first=cloud 26; first=cold -7
first=comfortable -7; first=commit -9; first=common -12; first=community 58; first=complete -13; first=completed -27
first=components 11; first=concepts -8; first=container 27; first=continue -28; first=continued -8; first=continuing -6
first=conversation -5; first=converting -7; first=cool -14; first=copy 7; first=couple -6; first=create -14; first=created -15
first=creating -12; first=creation 6; first=cross 11; first=css 7; first=current -23; first=currently -11; first=data 13
first=database 17; first=debug 12; first=debugging 14; first=december -6; first=decent -8; first=deep 7; first=definitely -8
first=depth 15; first=design -6; first=desktop 15; first=despite -5; first=dev 7; first=developer -6; first=difficult -9
first=digital 7; first=display -8; first=document 5; first=domain 12; first=drop 14; first=e 6; first=early -7; first=easy -13
first=email -7; first=engineer -7; first=engineering -26; first=enjoyable -5; first=enough -14; first=entire -10
first=environment 15; first=evaluation 14; first=everything -7; first=example -18; first=excellent -8; first=exciting -6
first=exercise 35; first=exercises 42; first=existing -7; first=exploring 6; first=f 14; first=fall 6; first=familiar -7
first=family 25; first=far -13; first=fast -8; first=favorite -15; first=favourite -8; first=feature 12; first=february -8
first=feed 6; first=feel -9; first=feeling -7; first=figure 6; first=files -6; first=fill 8; first=final -11; first=find -8
first=finding -5; first=finish -19; first=finished -16; first=flow 5; first=follow -5; first=following -9; first=form 10
first=format -6; first=found -15; first=framework -6; first=friend -7; first=front -6; first=frontend 35; first=frustrating -5
first=full -16; first=fully 8; first=fun -10; first=functional 11; first=functionality -5; first=functions -25; first=future -7
first=game 7; first=games 11; first=garden 24; first=general -10; first=generative -8; first=git 21; first=github 27
first=github.com -11; first=given -5; first=glad -5; first=goal 28; first=goals 7; first=google 28; first=gradient -7
first=grammar 18; first=grateful 8; first=group 8; first=habits 16; first=hacker 10; first=half -8; first=hand -7
first=happiness 15; first=happy -7; first=hard -9; first=hardware -8; first=health 36; first=helped -6; first=helping 5
first=high -6; first=highlights -5; first=html 15; first=https -38; first=hub -8; first=huge -8; first=human -9; first=idea -10
first=ii -7; first=image 46; first=implement -9; first=implementation -12; first=implemented -8; first=implementing -12
first=import 13; first=important -10; first=improve -5; first=improved -9; first=improving 6; first=including -11
first=incredibly -6; first=index -10; first=indie 39; first=industry 5; first=instance -6; first=interest -7
first=interesting -18; first=internship 16; first=interview 83; first=intro -6; first=january -11; first=javascript 29
first=job 19; first=journey -8; first=july -11; first=june -14; first=keep -8; first=key -23; first=knowledge -7
first=language -9; first=languages -16; first=large -9; first=learn -10; first=learned -19; first=learning -21; first=learnt -6
first=least -16; first=lecture -22; first=lectures 7; first=led 19; first=less -6; first=lesson -12; first=let's -6
first=level 18; first=library -14; first=light -6; first=limits 6; first=linear -39; first=list -9; first=listening 37
first=live 14; first=log 7; first=logic -12; first=long -13; first=look -6; first=looking -12; first=looks -5; first=low 9
first=lower -8; first=lunch 24; first=machine -21; first=main -27; first=major -9; first=makes -6; first=management -10
first=map 20; first=march 16; first=markdown 45; first=master -5; first=material -6; first=matrix 20; first=media -9
first=meeting 37; first=memory 17; first=mentor 8; first=microsoft 9; first=mind -5; first=minor -9; first=mix 6; first=ml 18
first=model -16; first=models 13; first=module -19; first=modules 12; first=money 7; first=mostly -8; first=move -10
first=moving 10; first=multiple 12; first=music 17; first=net 7; first=networks -11; first=neural -19; first=notebook 6
first=november -8; first=nyc 18; first=nyu 11; first=objects 9; first=october -12; first=oh -7; first=online -10; first=open 22
first=operating 8; first=operations -8; first=organizing -9; first=packages 8; first=page -15; first=pair 24; first=pairing 36
first=park 6; first=part -10; first=particular -7; first=pass -29; first=past -10; first=pattern 13; first=patterns 6
first=people -21; first=perfect -6; first=performance 105; first=personal 35; first=perspective 14; first=phase -5; first=phone -5
first=physical 20; first=pieces 30; first=plan -10; first=playing 20; first=podcast 12; first=pointers -6; first=popular 23
first=portfolio 22; first=possible -7; first=post 6; first=potential -7; first=power 13; first=practical -14; first=practice 54
first=practiced -14; first=practicing 7; first=presentation 8; first=previous -19; first=problem 10; first=problems 13
first=processing -11; first=product 16; first=productive -5; first=programmer -5; first=programming 11; first=progress -6
first=project 12; first=proper -10; first=pull 23; first=push 11; first=put -5; first=python 55; first=questions 8
first=rather -5; first=rc 6; first=react -5; first=read -22; first=readable -7; first=reading 42; first=recent -10
first=recently -7; first=recurrent -7; first=red -7; first=refactoring 39; first=reflect 8; first=regarding -7; first=regular 13
first=reinforcement -15; first=related -5; first=remote 20; first=request -6; first=research 9; first=responsive 12; first=rest 8
first=result 7; first=results -13; first=review -16; first=reviewed -17; first=reviewing 6; first=rewarding -6; first=right -17
first=routine -5; first=run 5; first=running -7; first=s -19; first=saturday -5; first=scratch -10; first=screen 21
first=script -7; first=search -17; first=section -6; first=see -13; first=seems -8; first=sentences -11; first=separate -7
first=series -16; first=server -5; first=session 5; first=sessions 6; first=set -7; first=setting -14; first=share -5
first=sharing 11; first=short -7; first=show -6; first=shows 5; first=side 9; first=significant -8; first=simple -25
first=sleep 21; first=slightly -6; first=slow -10; first=slower -12; first=smaller -7; first=smart 8; first=social 21
first=software 19; first=solo 10; first=solutions -14; first=solve -10; first=solving -7; first=something -10; first=sort 8
first=source -8; first=space -15; first=specific -8; first=speed 5; first=spent -11; first=stack -22; first=start -22
first=started -47; first=store -9; first=stretch -5; first=string 18; first=struggled -8; first=struggling -7; first=stuck -6
first=studied -11; first=study -6; first=subject -8; first=sure -7; first=surprisingly -9; first=switch 13; first=syntax -20
first=system -10; first=systems -8; first=talking 9; first=task 18; first=team -20; first=tech 25; first=technical 31
first=test 10; first=tested 24; first=testing 19; first=tests 10; first=text -11; first=textbook -8; first=thanks -7
first=that's -9; first=theme -5; first=they're -8; first=think -15; first=third -5; first=today's -37; first=together -6
first=tools 5; first=top -10; first=topics -9; first=total -9; first=touch 21; first=towards -9; first=track -8; first=tracking 15
first=training 6; first=translation 8; first=tricky -8; first=tried -6; first=trip -6; first=trouble -7; first=try -6
first=trying -5; first=tv 6; first=type 14; first=types 20; first=udemy 46; first=understand -10; first=understanding 5
first=updated -16; first=useful -11; first=user -11; first=uses -7; first=vacation 25; first=values -5; first=vision -7
first=visual 9; first=vs -11; first=w -9; first=walk 8; first=wall 6; first=watch -19; first=watched -37; first=water 6
first=we're -7; first=weather -11; first=web 8; first=website 13; first=weird -5; first=white 12; first=whole -14; first=word -8
first=words 11; first=work -6; first=worked -7; first=workflow 13; first=workshop 13; first=world -9; first=writing 11
first=wrong -7; first=x -8; first=y -11; first=yes -5; first=yet -7; first=york -8; first=you're -6; first=young 12; first=zero -9
form= -54; form=field 104; form=name 48; form=word 9; form=words -22; hasCapital= 20; hint=cue 40; hint=heading 45; hint=link 59
hint=shape 48; hint=strong -10; in=1 -12; in=2 31; in=3 52; in=4 71; in=5 6; isHeading= 42; isLead= 37; isLink= 57; isOpening= 33
isStrong= 19; known= 182; last=1 6; last=15 5; last=2 12; last=2022 7; last=2023 -16; last=3 -6; last=6 5; last=activities -10
last=add -7; last=added -6; last=adding -8; last=afternoon -6; last=ahead -6; last=ai -7; last=algebra -18; last=algorithms -7
last=almost -6; last=amazing -5; last=answer -6; last=apartment 8; last=application 27; last=applications 11; last=apps 8
last=architecture 18; last=art 19; last=attention -11; last=audio 6; last=away -7; last=awesome -10; last=base -5; last=basic -14
last=basis 8; last=becoming -5; last=began -7; last=begin -6; last=behind -7; last=best -6; last=better -17; last=blocks 13
last=blog 6; last=board -7; last=book 15; last=books 23; last=bot -9; last=box -8; last=break -7; last=breaking 9; last=brooklyn 5
last=bug 19; last=bugs 7; last=build 8; last=building -11; last=button 18; last=call -7; last=called -5; last=calls 23
last=came -8; last=cases 10; last=changes -12; last=chapter -16; last=characters -8; last=chats -6; last=class 16; last=classes 8
last=classification -9; last=club 9; last=coded -5; last=coding -6; last=come -5; last=comfortable -5; last=coming -7
last=comments -5; last=commit -9; last=commits 6; last=community 30; last=complete -7; last=completed -7; last=complex -6
last=components 38; last=concepts -8; last=configuration 7; last=container 11; last=content -10; last=continue -10
last=continued -8; last=contribute 6; last=control 12; last=conversation -7; last=conversations -8; last=cool -6; last=copy 6
last=couple -5; last=course 31; last=courses -8; last=create -11; last=creating -7; last=creation 7; last=currently -5
last=custom -6; last=daily -6; last=data 10; last=debug 9; last=december -5; last=deep -16; last=deeper -7; last=definitely -5
last=dependencies 8; last=design 12; last=desktop 15; last=despite -9; last=dev 6; last=development 26; last=difference 6
last=difficult -7; last=direction -8; last=discipline 6; last=discovered -6; last=display 9; last=document 7; last=domain 11
last=draft 6; last=drop 8; last=dynamic 6; last=e 7; last=earlier -6; last=easier -6; last=editor 7; last=elements 9; last=else -6
last=email -6; last=end -6; last=engineer 12; last=enough -10; last=environment 16; last=episode -7; last=evaluation 28
last=everything -9; last=example -6; last=examples 10; last=exciting -6; last=exercise 16; last=exercises 28; last=experience -7
last=f -5; last=family 28; last=far -12; last=fast -6; last=favorite -6; last=features -11; last=feel -6; last=feels -7
last=file -6; last=files -10; last=find -6; last=finished -11; last=focused -5; last=following -6; last=form 10; last=forward -6
last=found -12; last=framework 6; last=free -7; last=friends -6; last=front -7; last=frustrating -5; last=full -6; last=fun -12
last=function 8; last=functionality -13; last=functions -7; last=game 14; last=garden 30; last=generative -6; last=github.com -11
last=glad -7; last=goal 12; last=goals 11; last=goes -5; last=gradient -6; last=grammar 12; last=grateful 8; last=group 8
last=growth 6; last=habits 23; last=half -6; last=happiness 17; last=happy -7; last=hard -7; last=hardware -7; last=head 14
last=health 42; last=highlights -6; last=however -11; last=https -41; last=hub 16; last=idea -5; last=ideas -9; last=ii -9
last=image -6; last=implementation 5; last=implementing -7; last=import 8; last=important -6; last=index -8; last=information -6
last=instead -8; last=interest -14; last=interesting -9; last=interview 41; last=intro -6; last=introduction -13; last=isn't -5
last=issues 20; last=job 6; last=jobs 5; last=journey -21; last=july -8; last=june -6; last=keep -5; last=language -15
last=languages -5; last=late -8; last=layers 9; last=layout -9; last=learn -10; last=learned -8; last=learning -24; last=least -7
last=lecture -18; last=lectures 10; last=led 18; last=left -7; last=lesson -10; last=level -13; last=levels 20; last=libraries 13
last=library 29; last=line 15; last=linear -37; last=links 11; last=list -9; last=listening 36; last=log -8; last=logic -9
last=long -7; last=look -6; last=looking -17; last=looks -7; last=lunch -9; last=machine -13; last=major -6; last=makes -12
last=management -9; last=manager 16; last=manual 6; last=map 10; last=march 19; last=markdown 10; last=market 11
last=material -10; last=math -6; last=matrix 21; last=meet -14; last=meeting 81; last=memory 6; last=mentor 12; last=message -5
last=methods -13; last=microsoft 5; last=mix 20; last=ml -10; last=models -6; last=modern -5; last=module -13; last=modules 14
last=money 6; last=move -7; last=ms -6; last=multiple -6; last=need -5; last=network -7; last=networks -11; last=neural -12
last=notes 11; last=nyc 14; last=nyu 17; last=objects 19; last=oh -5; last=ones -6; last=online -12; last=open -10
last=opportunity -6; last=option 6; last=order -7; last=output -6; last=overview -8; last=packages 25; last=page 40; last=pages -5
last=pair 23; last=pairing 25; last=park 14; last=paths -6; last=pattern 5; last=patterns 20; last=people -8; last=performance 53
last=period -7; last=perspective 12; last=pieces 8; last=plan 10; last=planning 7; last=played -6; last=playing 17; last=plugin 18
last=podcast 10; last=pointers -7; last=popular -5; last=portfolio 13; last=position -8; last=post 10; last=posts 7
last=practice 43; last=practiced -10; last=practicing 8; last=presentation 7; last=problem -5; last=problems 16; last=product -12
last=productive -5; last=program 13; last=programming 21; last=progress -20; last=project 12; last=projects 23; last=prompt -10
last=properly 6; last=python 11; last=quality -5; last=questions 27; last=rc 16; last=read -8; last=readable -6; last=reading 34
last=recurrent -7; last=refactoring 7; last=reflect 8; last=reinforcement -17; last=repo 30; last=repository -20; last=request 20
last=requests 12; last=resources -7; last=responsive 7; last=result 6; last=results 9; last=reviewing 13; last=rewarding -6
last=right -13; last=room 6; last=routine 15; last=s 16; last=saturday -6; last=science -9; last=scratch -10; last=screen 26
last=second -7; last=section -15; last=sections 6; last=see -11; last=seems -11; last=series -9; last=services 11; last=setting -6
last=setup 9; last=share 6; last=short -7; last=show -6; last=shows 9; last=side -7; last=similar -5; last=simple -7; last=site 9
last=sites 10; last=sleep 21; last=slow -5; last=slower -9; last=social -8; last=solo 11; last=solution -6; last=solving 6
last=something -9; last=sort 7; last=spent -8; last=stack -6; last=start -9; last=started -9; last=static 7; last=story 13
last=structure -6; last=struggled -8; last=struggling -7; last=stuck -5; last=students -10; last=study -7; last=style -10
last=super -5; last=sure -6; last=surprisingly -7; last=switch 20; last=syntax -10; last=system 8; last=table 7; last=taken -5
last=talk 6; last=talks -7; last=task -7; last=tasks -8; last=team 35; last=template 46; last=tested 16; last=testing 19
last=tests 16; last=textbook -8; last=thanks -7; last=that's -7; last=they're -6; last=think -9; last=today's -9; last=together -9
last=tools 24; last=topics -6; last=total -5; last=touch 7; last=towards -15; last=track -13; last=tracking 31; last=training 18
last=travel 13; last=trip 14; last=true -6; last=trying -12; last=tutorial 18; last=tv 11; last=twice -9; last=type 21
last=types 20; last=udemy 34; last=understand -6; last=unfortunately -6; last=useful -7; last=vacation 21; last=value -6
last=version -10; last=videos -10; last=vs -8; last=w -8; last=we've -5; last=weather -10; last=web -6; last=website 17
last=words 22; last=work 8; last=worked -10; last=workflow 21; last=working -39; last=works -11; last=workshop 22; last=world -7
last=x -8; last=y -6; last=yet -10; last=york -7; lead= -14; lead=1 -18; lead=10 8; lead=2 14; lead=2019 7; lead=23 5; lead=4 13
lead=5 10; lead=7 18; lead=8 -9; lead=accepted 9; lead=active -8; lead=actual 15; lead=add 32; lead=added 22; lead=adding 10
lead=advanced -12; lead=ai -12; lead=algorithm -7; lead=andrew -15; lead=api -9; lead=app -6; lead=attended 9; lead=attending -11
lead=attention -14; lead=audio -10; lead=based -36; lead=basic 18; lead=batch -6; lead=becoming 12; lead=began -7; lead=blog 7
lead=book 5; lead=breaking -6; lead=bring -12; lead=build -8; lead=building 14; lead=built 17; lead=certain 9; lead=challenging -7
lead=changed 32; lead=changing 8; lead=checking 14; lead=cloud -14; lead=code -16; lead=coffee -7; lead=common -9
lead=community -6; lead=completed -24; lead=complex -10; lead=complicated 11; lead=computer -9; lead=concerned 15
lead=content -13; lead=continue 6; lead=continuing -9; lead=control -5; lead=converting 11; lead=cool 5; lead=course 31
lead=covered -7; lead=create 10; lead=created 15; lead=creating 24; lead=css -17; lead=current 7; lead=currently 8; lead=custom 31
lead=daily 6; lead=dark 7; lead=data -18; lead=david -6; lead=decided 15; lead=deep -9; lead=deeper 5; lead=design 8
lead=detailed -5; lead=developed -6; lead=development -6; lead=difficult 7; lead=discovered 7; lead=domain -8; lead=dynamic 11
lead=ended -15; lead=engineering -9; lead=enjoyed -8; lead=entire 12; lead=everything 16; lead=example -6; lead=excited -7
lead=exciting 7; lead=existing 23; lead=expected -11; lead=experienced -7; lead=favorite -8; lead=feeling -21; lead=figured -10
lead=final 7; lead=find 10; lead=finding 16; lead=finish 20; lead=finished 20; lead=fixed 34; lead=fixing 12; lead=focused 8
lead=followed -6; lead=following 16; lead=formed -14; lead=found 25; lead=foundation 17; lead=free 26; lead=full 18; lead=game -15
lead=general 22; lead=google 10; lead=happened 21; lead=helping 13; lead=home -6; lead=human -14; lead=image -11
lead=implemented -18; lead=implementing -15; lead=important 6; lead=improved 10; lead=improving 29; lead=index -5; lead=indie 10
lead=individual 11; lead=input -5; lead=installed -10; lead=interesting -18; lead=interview -11; lead=introduced 14
lead=involved -13; lead=javascript -12; lead=joined 21; lead=keep 7; lead=keeping 10; lead=key -5; lead=knowing 14
lead=language -12; lead=large 8; lead=learned 23; lead=learning -18; lead=level -6; lead=liked 12; lead=limited -11
lead=linear -18; lead=listening -6; lead=local 20; lead=long 12; lead=looking 14; lead=loved -6; lead=loving -9; lead=low 5
lead=managing 22; lead=matrix -11; lead=media -6; lead=meeting -15; lead=mentioned -15; lead=michael -6; lead=minor 15
lead=ml -25; lead=mostly -8; lead=moved 14; lead=moving 7; lead=multiple 7; lead=music -13; lead=natural -9; lead=need 24
lead=needed 14; lead=neural -14; lead=nothing -7; lead=open -9; lead=optimization -5; lead=organizing 24; lead=original 16
lead=participated 38; lead=particularly 5; lead=people -8; lead=perfect 21; lead=picking 17; lead=play -24; lead=played 21
lead=popular 80; lead=post 25; lead=practical -5; lead=practice 25; lead=practicing 21; lead=previous 16; lead=product 13
lead=production 7; lead=programming -31; lead=project 7; lead=proper 26; lead=provided 12; lead=published 7; lead=putting -6
lead=python -11; lead=quickly 7; lead=rc -6; lead=react -7; lead=reading -25; lead=real -8; lead=realized -24; lead=received -10
lead=recent 12; lead=recurrent -8; lead=reducing 16; lead=refactoring -11; lead=regular 15; lead=research 15; lead=reverse -6
lead=review 28; lead=reviewed 17; lead=reviewing 11; lead=rewarding -6; lead=saw 18; lead=saying -7; lead=school 5; lead=second -7
lead=see 13; lead=seeing -21; lead=seemed -11; lead=selected -8; lead=self -5; lead=set 30; lead=setting 34; lead=shared -5
lead=sharing -14; lead=simple 14; lead=slightly -6; lead=software -16; lead=solve 19; lead=solving 6; lead=something -16
lead=space -6; lead=speed 19; lead=spending 17; lead=spent 7; lead=standard 11; lead=start -10; lead=started -12; lead=stay 8
lead=stopped 20; lead=string -13; lead=struggled 6; lead=study -15; lead=studying 12; lead=suggested -13; lead=super -7
lead=surprisingly -5; lead=switched 13; lead=talking -6; lead=teaching -15; lead=tech -9; lead=testing 30; lead=that's -6
lead=think 5; lead=thinking 12; lead=tracking -12; lead=training -15; lead=tried 18; lead=trouble -6; lead=try 11; lead=turned -5
lead=understanding -25; lead=useful -5; lead=walking -17; lead=watching -7; lead=web -17; lead=weekly 12; lead=whole 13
lead=worked -22; lead=working 22; lead=world 7; lead=writing 14; lead=wrote 15; lead=y -9; lead=yet -5; lead=young -6
lead=zero -6; length=0 -27; length=1 13; length=2 7; length=3 15; length=4 23; length=5 24; share=0 14; share=1 15; share=2 24
share=3 -21; share=4 -49; short=heading -68; short=opening -27; size=0 34; size=1 55; size=2 19; size=3 13; size=4 -7; size=5 -6
size=6 -30; size=7 -77; stem=1 6; stem=15 5; stem=2 12; stem=2022 7; stem=2023 -16; stem=3 -6; stem=6 5; stem=abil -7
stem=abst -21; stem=acco 18; stem=achi -19; stem=acti -15; stem=add -7; stem=adde -6; stem=addi -16; stem=addr 9; stem=afte -9
stem=agen -7; stem=ahea -6; stem=ai -7; stem=alge -18; stem=allo -7; stem=almo -6; stem=alon -7; stem=amaz -6; stem=ambi -6
stem=anno -6; stem=answ -8; stem=anth 17; stem=anxi -5; stem=anyw -5; stem=appl 30; stem=appr -21; stem=apps 8; stem=arch 16
stem=argu 6; stem=arra 8; stem=art 19; stem=asse 19; stem=assi -9; stem=asyn 7; stem=atta -5; stem=atte -24; stem=attr -7
stem=audi 32; stem=auth 9; stem=away -7; stem=awes -10; stem=back 7; stem=base -11; stem=bash 9; stem=batc -7; stem=beat 5
stem=beco -11; stem=bega -7; stem=begi -15; stem=behi -8; stem=best -6; stem=bett -18; stem=bloc 19; stem=blog 9; stem=book 47
stem=bot -9; stem=bott -6; stem=box -8; stem=brea -6; stem=brow -5; stem=bug 18; stem=bugs 7; stem=buil -15; stem=butt 25
stem=calc -12; stem=call 9; stem=came -10; stem=carr 6; stem=case 12; stem=cast -6; stem=cele -9; stem=cent 7; stem=cert 34
stem=chal -6; stem=chan -21; stem=chap -26; stem=char 13; stem=chat -11; stem=chea -5; stem=chec -9; stem=chil 10; stem=chro 10
stem=chun -8; stem=circ -13; stem=clas 28; stem=clea -9; stem=code -7; stem=codi -11; stem=coll -11; stem=colo 10; stem=come -19
stem=comf -6; stem=comi -8; stem=comm -5; stem=comp -5; stem=conc 16; stem=conf -6; stem=conn -14; stem=cons 10; stem=cont 13
stem=conv -14; stem=cool -6; stem=copy 6; stem=cour 21; stem=cove -9; stem=crit -6; stem=cros -7; stem=cryp 23; stem=cult 15
stem=curi -11; stem=curr 21; stem=cust -12; stem=dail -6; stem=date 12; stem=debu 10; stem=deci -13; stem=deck -6; stem=deep -17
stem=defi -7; stem=deli -13; stem=dema -6; stem=depl 22; stem=desc -13; stem=desi 16; stem=desk 15; stem=desp -10; stem=dete 9
stem=dev 6; stem=deve 21; stem=dict 17; stem=digi 8; stem=dire -7; stem=disc -22; stem=dist -9; stem=divi -7; stem=dock -5
stem=docu 16; stem=doma 17; stem=doub -16; stem=down -10; stem=draw 8; stem=drop 17; stem=dyna 8; stem=e 7; stem=earl -10
stem=easi -9; stem=effe -6; stem=effo -7; stem=elem 6; stem=else -18; stem=emai -6; stem=end -6; stem=ende -6; stem=engi 21
stem=enjo -9; stem=enou -10; stem=enth -7; stem=entr -14; stem=envi 20; stem=epis -9; stem=eval 20; stem=even -7; stem=ever -10
stem=exam 34; stem=exce -16; stem=exci -13; stem=exer 48; stem=exis -7; stem=expe -39; stem=expl -41; stem=extr -6; stem=f -5
stem=face -13; stem=fail -12; stem=fair -7; stem=fami 16; stem=fant 8; stem=far -12; stem=favo -10; stem=feat -14; stem=feed 32
stem=feel -18; stem=fiel -5; stem=file -22; stem=fina -12; stem=find 8; stem=fine 5; stem=fini -16; stem=fire 12; stem=fixe 6
stem=flas 7; stem=flow 22; stem=focu -10; stem=fold -8; stem=foll -17; stem=form 11; stem=fort -8; stem=foru 26; stem=forw -6
stem=foun -21; stem=four -12; stem=fram 15; stem=free -6; stem=freq 7; stem=fres 5; stem=frid -5; stem=frie -13; stem=fron 5
stem=frus -8; stem=full -14; stem=fun -12; stem=func -16; stem=fund 10; stem=game 18; stem=gard 30; stem=gene 11; stem=gith -16
stem=give -11; stem=glad -7; stem=goal 23; stem=goes -5; stem=goog -6; stem=grad 14; stem=gram 11; stem=gran 25; stem=grap 12
stem=grat 8; stem=grea -6; stem=gree -11; stem=grou 6; stem=grow 6; stem=habi 53; stem=hack 14; stem=half -13; stem=hand -7
stem=hard -19; stem=head 23; stem=heal 49; stem=help -17; stem=high -15; stem=hone -8; stem=hope -7; stem=host 7; stem=howe -11
stem=http -42; stem=hub 16; stem=huma -24; stem=hype 16; stem=idea -14; stem=iden 14; stem=ii -9; stem=imag -8; stem=imme 15
stem=impa -6; stem=impl -22; stem=impo -6; stem=impr -12; stem=incl -8; stem=inco -7; stem=inde -8; stem=indi 6; stem=info -8
stem=init 9; stem=insp -10; stem=inst -15; stem=inte 32; stem=intr -32; stem=inve -6; stem=invo -7; stem=isn' -5; stem=issu 14
stem=iter -12; stem=job 6; stem=jobs 5; stem=john -8; stem=jour -15; stem=july -8; stem=june -6; stem=just 14; stem=keep -8
stem=keyw -5; stem=know -11; stem=land -16; stem=lang -24; stem=larg -5; stem=late -18; stem=laun -7; stem=laye 13; stem=layo -14
stem=lead 13; stem=lear -50; stem=leas -7; stem=lect -8; stem=led 18; stem=left -7; stem=less -15; stem=libr 40; stem=limi 7
stem=line -21; stem=list 20; stem=lite 16; stem=live -9; stem=lock -9; stem=log -8; stem=logg 7; stem=logi -21; stem=long -16
stem=look -32; stem=loop -7; stem=love 11; stem=luck -7; stem=lunc -9; stem=mach -15; stem=main -11; stem=majo -9; stem=mana 5
stem=mani -8; stem=map 10; stem=marc 17; stem=mark 16; stem=mart -18; stem=mass -5; stem=mast -8; stem=matc -7; stem=math -17
stem=matr 24; stem=matt -12; stem=mean -16; stem=medi 8; stem=meet 94; stem=memb -6; stem=memo 15; stem=ment 8; stem=mess -15
stem=meth 14; stem=micr 17; stem=mile -14; stem=mini 16; stem=miss -6; stem=mix 20; stem=ml -10; stem=mode -6; stem=mome -10
stem=mond -6; stem=mone 6; stem=moun 15; stem=move -12; stem=movi 17; stem=ms -6; stem=mult -22; stem=musi -13; stem=name 8
stem=natu -5; stem=need -11; stem=netw -8; stem=neur 7; stem=news 20; stem=norm -10; stem=nota -13; stem=note 8; stem=numb -6
stem=nyc 14; stem=nyu 17; stem=obje 27; stem=obse -9; stem=offe 5; stem=offi 10; stem=oh -5; stem=ones -6; stem=onli -12
stem=open -19; stem=oper -6; stem=opti 6; stem=orde -9; stem=orga 5; stem=outl -5; stem=outp -11; stem=outs 7; stem=over -35
stem=pack 26; stem=page 26; stem=pain 14; stem=pair 61; stem=pand 5; stem=pape 19; stem=para -11; stem=park 14; stem=pars 19
stem=part -25; stem=pass -14; stem=past -5; stem=path -10; stem=patt 23; stem=peop -10; stem=perf 37; stem=pers 9; stem=phas -7
stem=phil 11; stem=phon -7; stem=phot 6; stem=piec 11; stem=plan 40; stem=play 14; stem=plug 18; stem=podc 9; stem=poin -10
stem=port 35; stem=poss -6; stem=post -37; stem=powe -5; stem=prac 34; stem=prec -8; stem=prep 24; stem=pres 39; stem=prev -13
stem=prin -13; stem=priv 12; stem=prod -10; stem=prof -15; stem=proj 43; stem=proo 48; stem=prot 10; stem=prov 8; stem=publ -16
stem=pull -6; stem=push -5; stem=pyth 19; stem=qual -10; stem=ques 28; stem=queu -8; stem=quic -14; stem=r1d1 -27; stem=r1d2 -8
stem=rate 9; stem=rc 16; stem=reac -7; stem=read 10; stem=real -20; stem=reas -6; stem=rece -5; stem=reco -14; stem=recu -9
stem=redu 14; stem=refa 43; stem=refe 5; stem=refi 5; stem=refl 10; stem=refr -7; stem=regu 13; stem=rein -18; stem=rela -13
stem=rele -9; stem=rema -9; stem=reme -5; stem=remo 52; stem=repe 10; stem=repl -10; stem=repo 11; stem=repr 10; stem=requ 34
stem=reso -8; stem=rest -14; stem=resu 19; stem=reve -11; stem=revi -9; stem=rewa -7; stem=righ -14; stem=road -10; stem=roug -6
stem=roun 5; stem=rout 33; stem=s 16; stem=satu -8; stem=scal -9; stem=scen -9; stem=sche 22; stem=scho 15; stem=scra 24
stem=scre 26; stem=scri 6; stem=seco -11; stem=secr 8; stem=sect -9; stem=see -11; stem=seem -18; stem=self 29; stem=sell 6
stem=sema -8; stem=sens -14; stem=sequ -7; stem=seri -10; stem=serv 13; stem=sess 8; stem=sett -9; stem=setu 8; stem=shap 8
stem=shor -11; stem=show 13; stem=side -12; stem=sign -6; stem=simi -10; stem=simp -18; stem=simu 5; stem=sing -6; stem=site 18
stem=skil -5; stem=slee 18; stem=slow -19; stem=smar -11; stem=smoo -7; stem=snow 12; stem=solo 11; stem=solu -8; stem=some -23
stem=song 7; stem=spac -7; stem=spar 28; stem=spea 7; stem=spec -25; stem=spen -13; stem=spin -9; stem=spli 17; stem=spot 25
stem=spri 18; stem=squa -7; stem=stac -10; stem=stan -18; stem=star -44; stem=step -15; stem=stic -6; stem=stop -6; stem=stor 14
stem=stra -9; stem=stre 23; stem=stri 7; stem=stru -31; stem=stuc -9; stem=stud 21; stem=stum -6; stem=styl 10; stem=subj -10
stem=subs -11; stem=subt 22; stem=sugg -7; stem=summ 5; stem=supe 28; stem=sure -9; stem=surp -10; stem=swit 43; stem=synt -10
stem=tabl 21; stem=take -20; stem=task -16; stem=team 30; stem=tech -7; stem=temp 30; stem=tend -6; stem=term -8; stem=terr -8
stem=test 48; stem=than -12; stem=that -8; stem=them -6; stem=ther -10; stem=they -9; stem=thin -24; stem=thro -8; stem=time -5
stem=toda -9; stem=toge -10; stem=tool 47; stem=topi -9; stem=tota -5; stem=touc 5; stem=toug -6; stem=tour 6; stem=towa -16
stem=trac 30; stem=trai 22; stem=tran -18; stem=trav 26; stem=tree -5; stem=tria 23; stem=tric -12; stem=trip 18; stem=true -6
stem=tryi -12; stem=tuto 16; stem=tv 11; stem=twic -9; stem=type 40; stem=udem 34; stem=ulti -16; stem=unde -20; stem=unfo -9
stem=unit 10; stem=unsu -7; stem=upda -6; stem=usef -7; stem=user -9; stem=vaca 21; stem=vall 5; stem=valu -12; stem=vect -29
stem=vers -14; stem=vide -12; stem=visi -13; stem=visu 18; stem=volu 56; stem=vs -8; stem=w -8; stem=walk 29; stem=we'v -5
stem=weak -6; stem=wear -8; stem=weat -10; stem=web -7; stem=webs 21; stem=week -9; stem=weir 7; stem=welc -7; stem=well 6
stem=whit 18; stem=wind -9; stem=word 21; stem=work -14; stem=worl -9; stem=writ -8; stem=www. -23; stem=x -8; stem=y -7
stem=yet -10; stem=york -7; stem=you' -7; stem=yout -5; times=1 32; times=2 11; times=3 -24; times=4 -50; times=5 -42; times=6 -46
title= -86; words=1 6; words=2 22; words=3 -11
`;
