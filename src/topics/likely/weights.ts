/** Written by `npm run learn`: change nothing here. Hundredths of the logarithm of the odds, by feature. See ./features.ts. */
export const BIAS = -95;
export const TABLE = `
after=! 17; after=" 70; after=$ 57; after=( 80; after=, 50; after=/ -59; after=: -17; after=; 34; after=] -32; after=a -38
after=and 55; after=are 77; after=at 6; after=from 6; after=has 64; after=i 17; after=i'm 8; after=in 38; after=is 75
after=it's 47; after=like -9; after=me -10; after=my -37; after=of -60; after=on 18; after=the -39; after=this 16; after=to -9
after=up -77; after=which 27; after=~ -10; before=" 9; before=, 52; before=. 98; before=^ -7; before=a 44; before=about 103
before=an 36; before=and 28; before=at 32; before=by 22; before=do 17; before=for 48; before=i -83; before=i'm -32; before=in 7
before=into 13; before=is -30; before=it -103; before=most -44; before=my 84; before=new 36; before=of 48; before=on 80
before=only 63; before=our 41; before=out 22; before=really -9; before=the 65; before=this -6; before=use 50; before=using 117
before=very -35; before=was -34; before=with 54; before=~ -12; beside -114; capital 17; capitals 77; close= 7; close=added 11
close=building 23; close=everything 8; close=finish 63; close=learned 53; close=learning -10; close=read 40; close=worked -11
common:0/1 -145; common:0/2 -45; common:1/1 -200; common:1/2 -60; common:1/3 13; common:2/2 -76; common:2/3 -6; count:1 -65
count:2 -9; count:4 -20; count:5 -16; dense:0 -150; dense:1 -60; dense:2 -21; dense:3 -16; dense:4 16; dense:5 35; dense:6 49
dense:7 100; digit -119; ending=age 32; ending=air 29; ending=als 54; ending=ams 86; ending=ard 16; ending=ass 35; ending=ata 71
ending=ate 11; ending=ble -41; ending=bug 47; ending=cal -27; ending=ced -73; ending=ces 31; ending=com -39; ending=cts 85
ending=ded -9; ending=dio 108; ending=eam 11; ending=ear -29; ending=eme 81; ending=end -36; ending=ent -40; ending=ers 35
ending=ess -42; ending=get 90; ending=hed -22; ending=her -18; ending=hip 129; ending=ial -18; ending=ics 57; ending=ide -10
ending=ies 64; ending=ile -7; ending=ing -32; ending=ion 35; ending=its 74; ending=ity 66; ending=ive -37; ending=ker 10
ending=les 22; ending=lls 125; ending=lly -89; ending=lth 44; ending=mes 128; ending=n's -26; ending=nce 41; ending=ned -60
ending=ner -26; ending=ngs -23; ending=nts 24; ending=oks 91; ending=ons 50; ending=ors 14; ending=ost -27; ending=pes 100
ending=ple -61; ending=ram 21; ending=rch 34; ending=res 8; ending=sed -68; ending=ses 51; ending=sor 59; ending=sts 140
ending=tax -10; ending=ted -94; ending=ter -59; ending=tes 6; ending=tly -64; ending=ton 42; ending=tor 18; ending=tps -38
ending=tup 111; ending=ule -15; ending=ups 7; ending=y's -27; everyday:0/1 111; everyday:0/2 -15; everyday:0/3 31
everyday:1/3 -24; field=Computer Science -25; field=Daily Life 101; field=Deep Learning -17; field=DevOps 30
field=Frontend Development 19; field=Literature 8; field=Mathematics -97; field=Programming -77; field=Software Engineering 59
field=Statistics 44; field=Visual Arts 19; field=Wellness 16; field=none -89; first=audio 74; first=community 183
first=continue -15; first=exercise 115; first=exercises 133; first=github 24; first=goal 52; first=image 29; first=indie 72
first=interview 248; first=linear -108; first=listening 88; first=machine -7; first=open 7; first=pair 46; first=pairing 130
first=pass -18; first=performance 265; first=personal 44; first=portfolio 70; first=practice 79; first=python 35; first=read -19
first=reading 69; first=refactoring 82; first=research 62; first=started -82; first=syntax -7; first=tech 10; first=today's -59
first=udemy 214; first=watched -16; form:field 122; form:name 65; form:none -56; form:word 6; form:words -30; heading 80
hint:cue 52; hint:heading 52; hint:link 55; hint:shape 68; in:1 -13; in:2 32; in:3 45; in:4 76; known 203; last=application 77
last=components 46; last=course 13; last=design 9; last=evaluation 28; last=exercises 26; last=family 46; last=health 132
last=https -219; last=interview 50; last=learning -89; last=linear -32; last=listening 52; last=meeting 279; last=page 140
last=performance 102; last=practice 138; last=questions 41; last=reading 65; last=screen 66; last=team 64; last=template 135
last=testing 13; last=words 40; last=working -55; lead 32; lead= -14; lead=add 58; lead=added 23; lead=based -56; lead=changed 23
lead=course 56; lead=creating 13; lead=daily 31; lead=fixed 68; lead=found 33; lead=learning -25; lead=looking 7; lead=need 34
lead=participated 129; lead=programming -41; lead=reading -31; lead=set 54; lead=setting 34; lead=testing 11; lead=training -7
lead=tried 22; lead=working 12; length:0 -36; length:2 -5; length:4 9; length:5 9; link 79; opening 35; share:1 5; share:2 11
share:3 -25; share:4 -74; short heading -139; short opening -13; size:0 31; size:1 55; size:2 20; size:3 15; size:5 -13
size:6 -26; size:7 -59; times:1 21; times:3 -42; times:4 -63; times:5 -53; times:6 -61; title -136; words:1 15; words:2 44
words:3 -40
`;
