<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Baseline</name>
    <message>
        <source>Let go</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>No longer compared, because the parties are others: {title}</source>
        <translation>Партиялар басқа болғандықтан, енді салыстырылмайды: {title}</translation>
    </message>
    <message>
        <source>Nothing is compared any longer.</source>
        <translation>Енді ештеңе салыстырылмайды.</translation>
    </message>
    <message>
        <source>Remembered for comparison: {title}</source>
        <translation>Салыстыру үшін есте сақталды: {title}</translation>
    </message>
    <message>
        <source>Still compared with: {title}</source>
        <translation>Әлі салыстырылып тұрғаны: {title}</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>Published percentages: each vote stands for {share}</source>
        <translation>Жарияланған пайыздар: бір дауыс = {share}</translation>
    </message>
    <message>
        <source>What-if: each vote stands for {share}</source>
        <translation>Болжамды есеп: бір дауыс = {share}</translation>
    </message>
    <message>
        <source>{votes} votes for the lists</source>
        <translation>Тізімдерге берілген дауыстар: {votes}</translation>
    </message>
    <message>
        <source>% of valid votes</source>
        <translation>% жарамды дауыстан</translation>
    </message>
    <message>
        <source>% of valid ones</source>
        <translation>% жарамдыдан</translation>
    </message>
    <message>
        <source>% of votes for the lists</source>
        <translation>% тізімдерге берілген дауыстан</translation>
    </message>
    <message>
        <source>% for the lists</source>
        <translation>% тізімдерге</translation>
    </message>
    <message>
        <source>{threshold} of the ballots counted = {share} of these votes</source>
        <translation>Бюллетеньнен {threshold} = осы дауыстан {share}</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Official result 2012</source>
        <translation>2012 жылғы сайлау қорытындысы</translation>
    </message>
    <message>
        <source>Official result 2007</source>
        <translation>2007 жылғы сайлау қорытындысы</translation>
    </message>
    <message>
        <source>Official result 2016</source>
        <translation>2016 жылғы сайлау қорытындысы</translation>
    </message>
    <message>
        <source>Official result 2021</source>
        <translation>2021 жылғы сайлау қорытындысы</translation>
    </message>
    <message>
        <source>Official result 2023</source>
        <translation>2023 жылғы сайлау қорытындысы</translation>
    </message>
    <message>
        <source>Official result 2004</source>
        <translation>2004 жылғы сайлау қорытындысы</translation>
    </message>
    <message>
        <source>Official result 1999</source>
        <translation>1999 жылғы сайлау қорытындысы</translation>
    </message>
    <message>
        <source>Almaty city council 2023</source>
        <translation>Алматы қаласының мәслихаты, 2023</translation>
    </message>
    <message>
        <source>Almaty city council 2021</source>
        <translation>Алматы қаласының мәслихаты, 2021</translation>
    </message>
    <message>
        <source>Shymkent city council 2021</source>
        <translation>Шымкент қаласының мәслихаты, 2021</translation>
    </message>
    <message>
        <source>Rudny town council 2021</source>
        <translation>Рудный қаласының мәслихаты, 2021</translation>
    </message>
    <message>
        <source>Auliekol district council 2021</source>
        <translation>Әулиекөл ауданының мәслихаты, 2021</translation>
    </message>
    <message>
        <source>Exit poll 2012: Strategiya</source>
        <translation>Экзит-пол, 2012: «Стратегия»</translation>
    </message>
    <message>
        <source>Exit poll 2012: Institute of Democracy</source>
        <translation>Экзит-пол, 2012: Демократия институты</translation>
    </message>
    <message>
        <source>Poll of 6 January 2012: ISPS, second wave</source>
        <translation>2012 жылғы 6 қаңтардағы сауалнама: ӘСЗИ, екінші толқын</translation>
    </message>
    <message>
        <source>Poll of January 2012: ISPS, first wave</source>
        <translation>2012 жылғы қаңтардағы сауалнама: ӘСЗИ, бірінші толқын</translation>
    </message>
    <message>
        <source>Poll of 9 January 2012: Alternativa</source>
        <translation>2012 жылғы 9 қаңтардағы сауалнама: «Альтернатива»</translation>
    </message>
    <message>
        <source>Exit polls 2012, as reported by RFE/RL</source>
        <translation>RFE/RL хабарлаған экзит-полдар, 2012</translation>
    </message>
    <message>
        <source>Exit poll 2016: Institute of Democracy</source>
        <translation>Экзит-пол 2016: Демократия институты</translation>
    </message>
    <message>
        <source>Exit poll 2016: Media Consul</source>
        <translation>Экзит-пол 2016: Media Consul</translation>
    </message>
    <message>
        <source>Exit poll 2021: Qogamdyq Pikir</source>
        <translation>Экзит-пол 2021: «Қоғамдық пікір»</translation>
    </message>
    <message>
        <source>Exit poll 2021: Institute of Democracy</source>
        <translation>Экзит-пол 2021: Демократия институты</translation>
    </message>
    <message>
        <source>Exit poll 2023: Institute of Eurasian Integration</source>
        <translation>Экзит-пол 2023: Еуразиялық интеграция институты</translation>
    </message>
    <message>
        <source>Exit poll 2023: SOCIS-A</source>
        <translation>Экзит-пол 2023: SOCIS-A</translation>
    </message>
    <message>
        <source>Exit poll 2023: Institute of Democracy</source>
        <translation>Экзит-пол 2023: Демократия институты</translation>
    </message>
    <message>
        <source>Strategiya</source>
        <translation>«Стратегия»</translation>
    </message>
    <message>
        <source>Institute of Democracy</source>
        <translation>Демократия институты</translation>
    </message>
    <message>
        <source>ISPS, second wave</source>
        <translation>ӘСЗИ, екінші толқын</translation>
    </message>
    <message>
        <source>ISPS, first wave</source>
        <translation>ӘСЗИ, бірінші толқын</translation>
    </message>
    <message>
        <source>Alternativa</source>
        <translation>«Альтернатива»</translation>
    </message>
    <message>
        <source>RFE/RL</source>
        <translation>RFE/RL</translation>
    </message>
    <message>
        <source>Media Consul</source>
        <translation>Media Consul</translation>
    </message>
    <message>
        <source>Qogamdyq Pikir</source>
        <translation>«Қоғамдық пікір»</translation>
    </message>
    <message>
        <source>Institute of Eurasian Integration</source>
        <translation>Еуразиялық интеграция институты</translation>
    </message>
    <message>
        <source>SOCIS-A</source>
        <translation>SOCIS-A</translation>
    </message>
    <message>
        <source>Almaty</source>
        <translation>Алматы</translation>
    </message>
    <message>
        <source>Shymkent</source>
        <translation>Шымкент</translation>
    </message>
    <message>
        <source>Rudny</source>
        <translation>Рудный</translation>
    </message>
    <message>
        <source>Auliekol</source>
        <translation>Әулиекөл</translation>
    </message>
    <message>
        <source>The seven published percentages add up to 100.01.</source>
        <translation>Жарияланған жеті пайыздың қосындысы 100,01.</translation>
    </message>
    <message>
        <source>The parties stand in the order of registration, as far as it could be established.</source>
        <translation>Партиялар анықталған мөлшерде тіркелу ретімен тұр.</translation>
    </message>
    <message>
        <source>Turnout is left out: no source confirms it. The figures give 75.44 %, published is 75.45 %.</source>
        <translation>Қатысу көрсетілмеген: дереккөзбен расталмаған. Бұл сандар бойынша ол 75,44 %, жарияланғаны 75,45 %.</translation>
    </message>
    <message>
        <source>The text of the law in this edition was not read; the seats follow from these rules.</source>
        <translation>Заңның бұл редакциясының мәтіні оқылмады; мандаттар осы ережелерден шығады.</translation>
    </message>
    <message>
        <source>The turnout is 68.41 %; another figure, 64.56 %, circulates.</source>
        <translation>Қатысу 68,41 %; басқа сан да кездеседі: 64,56 %.</translation>
    </message>
    <message>
        <source>7,539,280 ballots were received. That the 297,718 of them without a vote for a list were invalid is not proven; they are left out.</source>
        <translation>7 539 280 бюллетень алынды. Олардың тізімге берілмеген 297 718-і жарамсыз екені дәлелденбеген; олар есепке алынбады.</translation>
    </message>
    <message>
        <source>A council has no members of the Assembly. The rules of its election were not read, and whether they had a guarantee clause is not established, so the scenario has none; several lists cleared the threshold, and the seats follow.</source>
        <translation>Мәслихатта Ассамблеядан депутаттар жоқ. Оның сайлау ережелері оқылмады; оларда екінші партия туралы норманың болғаны анықталмады, сондықтан сценарийде ол жоқ. Кедергіні бірнеше тізім еңсерді, мандаттар сәйкес келеді.</translation>
    </message>
    <message>
        <source>Ak Zhol is exactly at 7.0 as published: whether it clears the threshold hangs on what the missing 5.8 points are.</source>
        <translation>Жарияланымда «Ақ жол» дәл 7,0: кедергіні еңсеруі жетіспейтін 5,8 пайыздық тармақтың не екеніне байланысты.</translation>
    </message>
    <message>
        <source>Of the missing 1.3 points, 1.2 were undecided and 0.1 named Rukhaniyat.</source>
        <translation>Жетіспейтін 1,3 пайыздық тармақтың 1,2-сі шешім қабылдамағандар, 0,1-і «Руханиятты» атағандар.</translation>
    </message>
    <message>
        <source>Only 10 of the 77 members were elected from lists; the scenario holds these alone.</source>
        <translation>77 депутаттың 10-ы ғана тізім бойынша сайланды; сценарийде тек солар.</translation>
    </message>
    <message>
        <source>The scenario has the published percentages, because the votes of most lists were not found; they add up to 100.03. Known are the votes of Otan (2,883,706), Ak Zhol (572,672) and Asar (541,239).</source>
        <translation>Сценарийде жарияланған пайыздар, өйткені тізімдердің көбінің дауыстары табылмады; қосындысы 100,03. Белгілісі: «Отан» (2 883 706), «Ақ жол» (572 672), «Асар» (541 239).</translation>
    </message>
    <message>
        <source>The 373,440 votes “against all” are left out of the base. The printed percentages are shares of all ballots cast.</source>
        <translation>«Бәріне қарсымын» деген 373 440 дауыс негізге кірмейді. Басылған пайыздар барлық берілген бюллетеньдердің үлесі.</translation>
    </message>
    <message>
        <source>The printed total, 5,253,864, and the 361,534 invalid ballots do not agree by 9: figures were transposed somewhere.</source>
        <translation>Басылған 5 253 864 қорытындысы мен 361 534 жарамсыз бюллетень 9-ға сәйкес келмейді: бір жерде цифрлар ауысқан.</translation>
    </message>
    <message>
        <source>Only percentages were published.</source>
        <translation>Тек пайыздар жарияланды.</translation>
    </message>
    <message>
        <source>Half of the council is elected from lists; the scenario holds this half alone.</source>
        <translation>Мәслихаттың жартысы тізім бойынша сайланады; сценарийде тек сол жартысы.</translation>
    </message>
    <message>
        <source>Press copies say that 244,000 were asked; the institute’s own page says 24,000.</source>
        <translation>Баспасөзде 244 000 адам сұралды делінеді; институттың өз бетінде — 24 000.</translation>
    </message>
    <message>
        <source>How many were asked is not known; it was at 500 polling stations. The shares add up to 99.92.</source>
        <translation>Қанша адам сұралғаны белгісіз; сауалнама 500 учаскеде өтті. Үлестердің қосындысы 99,92.</translation>
    </message>
    <message>
        <source>More than 30,000 were asked.</source>
        <translation>30 000-нан астам адам сұралды.</translation>
    </message>
    <message>
        <source>About 312,000 were asked.</source>
        <translation>Шамамен 312 000 адам сұралды.</translation>
    </message>
    <message>
        <source>OSDP is just under the threshold of 5 %.</source>
        <translation>ЖСДП 5 % кедергісінен сәл төмен.</translation>
    </message>
    <message>
        <source>votes: Wikipedia article on the 2012 election (mirror wikivisually.com); percentages and seats: Reuters 17 January 2012, Central Election Commission via ng.kz 17 January 2012</source>
        <translation>дауыстар: Уикипедияның 2012 жылғы сайлау туралы мақаласы (wikivisually.com көшірмесі); пайыздар мен мандаттар: Reuters, 2012 жылғы 17 қаңтар, ОСК, ng.kz хабары бойынша, 2012 жылғы 17 қаңтар</translation>
    </message>
    <message>
        <source>franco.wiki 2007 (after Adam Carr and IPU); percentages: de-language Wikipedia mirror; turnout: wikimili</source>
        <translation>franco.wiki, 2007 (Adam Carr және ПАО бойынша); пайыздар: неміс Уикипедиясының көшірмесі; сайлаушылардың қатысуы: wikimili</translation>
    </message>
    <message>
        <source>Central Election Commission via Kazinform 22 March 2016; electionguide.org/elections/id/2904</source>
        <translation>ОСК, «Қазақпарат» хабары бойынша, 2016 жылғы 22 наурыз; electionguide.org/elections/id/2904</translation>
    </message>
    <message>
        <source>CEC resolution 142/206, 27.9.2004 (prg.kz/m/amp/document/1050745); shares: en-Wikipedia mirror; seats: ca-c.org Buluktaev 2005, news.lt 26.9.2004</source>
        <translation>ОСК-нің 2004 жылғы 27 қыркүйектегі № 142/206 қаулысы (prg.kz/m/amp/document/1050745); үлестер: ағылшын Уикипедиясының көшірмесі; мандаттар: ca-c.org, Бұлуқтаев, 2005, news.lt, 2004 жылғы 26 қыркүйек</translation>
    </message>
    <message>
        <source>Wikipedia mirrors (it.wiki7.org, how.com.vn) after Nohlen et al. 2001 p. 420; seats also Jamestown Monitor 5/193</source>
        <translation>Уикипедия көшірмелері (it.wiki7.org, how.com.vn), Nohlen және т. б., 2001, 420-б. бойынша; мандаттар сондай-ақ: Jamestown Monitor 5/193</translation>
    </message>
    <message>
        <source>Kazinform 16 January 2012 (nomad.su)</source>
        <translation>«Қазақпарат», 2012 жылғы 16 қаңтар (nomad.su)</translation>
    </message>
    <message>
        <source>Guardian and AP, 15 January 2012</source>
        <translation>Guardian және AP, 2012 жылғы 15 қаңтар</translation>
    </message>
    <message>
        <source>kazworld.info 18851; Kazinform 6 January 2012</source>
        <translation>kazworld.info 18851; «Қазақпарат», 2012 жылғы 6 қаңтар</translation>
    </message>
    <message>
        <source>kazworld.info 18854 (Interfax 9 January 2012)</source>
        <translation>kazworld.info 18854 («Интерфакс», 2012 жылғы 9 қаңтар)</translation>
    </message>
    <message>
        <source>RFE/RL, 15 January 2012</source>
        <translation>RFE/RL, 2012 жылғы 15 қаңтар</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy жылғы d MMMM</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year} жылғы {month}</translation>
    </message>
    <message>
        <source>What-if: {title}</source>
        <translation>Болжамды есеп: {title}</translation>
    </message>
    <message>
        <source>This was before the guarantee clause.</source>
        <translation>Бұл екінші партия туралы норма енгізілгенге дейін болған.</translation>
    </message>
    <message>
        <source>The order of registration is not established. It would matter in a tie only.</source>
        <translation>Тіркелу реті анықталмаған. Ол тек теңдік болғанда маңызды.</translation>
    </message>
    <message>
        <source>The order of registration is that of mention; certain is only that Birlik was last.</source>
        <translation>Тіркелу реті — аталу реті; анығы тек «Бірліктің» соңғы болғаны.</translation>
    </message>
    <message>
        <source>When Respublica was registered could not be established; it stands last. It would matter in a tie only.</source>
        <translation>Respublica қашан тіркелгені анықталмады; ол соңында тұр. Бұл тек теңдік кезінде маңызды.</translation>
    </message>
    <message>
        <source>The text of the law in this edition was not read: that it had the same clause is presumed.</source>
        <translation>Заңның бұл редакциясының мәтіні оқылмады: норма сол күйінде болды деп жорамалданады.</translation>
    </message>
    <message>
        <source>The published percentages are shares of all votes including those “against all”. In the scenario these are ballots for no list, and the threshold counts them in. Invalid ballots are left out.</source>
        <translation>Жарияланған пайыздар — «бәріне қарсымын» дауыстарын қоса алғандағы барлық дауыстың үлестері. Сценарийде бұлар — тізімге берілмеген бюллетеньдер, кедергі оларды қоса есептеледі. Жарамсыз бюллетеньдер кірмейді.</translation>
    </message>
    <message>
        <source>29 more members were elected in single-member constituencies. They are no part of the scenario.</source>
        <translation>Тағы 29 депутат бірмандатты округтерден сайланған. Олар сценарийге кірмейді.</translation>
    </message>
    <message>
        <source>One press source misprints the votes of Amanat as 3,341,510.</source>
        <translation>Бір басылымда Аманат партиясының дауыс саны қате басылған: 3 341 510.</translation>
    </message>
    <message>
        <source>Turnout is known as of the evening only: 6,521,860 ballots, 54.19 %. The final turnout is 54.21 %.</source>
        <translation>Тек кешкі сандар белгілі: 6 521 860 бюллетень, қатысу 54,19 %. Түпкілікті қатысу 54,21 %.</translation>
    </message>
    <message>
        <source>Whether this edition of the law has the guarantee clause is not established, so the scenario has none. Several lists cleared the threshold: it did not matter.</source>
        <translation>Заңның бұл редакциясында екінші партия туралы норманың бар-жоғы анықталмады, сондықтан сценарийде ол жоқ. Кедергіні бірнеше тізім еңсерді: оның мәні болмады.</translation>
    </message>
    <message>
        <source>The sample size is approximate.</source>
        <translation>Іріктеме көлемі шамамен алынған.</translation>
    </message>
    <message>
        <source>The report says “some 80 percent” for Nur Otan, and “just over 7 percent” each for Ak Zhol and the Communist People’s Party. That these are 80.00, 7.01 and 7.01 is an assumption.</source>
        <translation>Хабарда «Нұр Отан» «шамамен 80 пайыз», «Ақ жол» мен Коммунистік халықтық партия «7 пайыздан сәл астам» алды делінген. Бұлардың 80,00, 7,01 және 7,01 екені — жорамал.</translation>
    </message>
    <message>
        <source>Official result of the election of {date}.</source>
        <translation>Сайлаудың ресми нәтижесі: {date}.</translation>
    </message>
    <message>
        <source>Result of the council election of {date}.</source>
        <translation>Мәслихат сайлауының нәтижесі: {date}.</translation>
    </message>
    <message>
        <source>Exit poll, {date}: {pollster}.</source>
        <translation>Экзит-пол, {date}: {pollster}.</translation>
    </message>
    <message>
        <source>Exit polls as reported, {date}: {pollster}.</source>
        <translation>Хабарланған экзит-полдар, {date}: {pollster}.</translation>
    </message>
    <message>
        <source>Poll before the election, {date}: {pollster}.</source>
        <translation>Сайлау алдындағы сауалнама, {date}: {pollster}.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>People asked: {sample}.</source>
        <translation>Сұралғандар: {sample}.</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Дереккөз: {source}.</translation>
    </message>
    <message>
        <source>Unverified: {sentence}</source>
        <translation>Расталмаған: {sentence}</translation>
    </message>
    <message>
        <source>Assumption: these stand at 0, because nothing was published: {parties}.</source>
        <translation>Жорамал: бұл партиялар 0-де тұр, өйткені олар туралы ештеңе жарияланбаған: {parties}.</translation>
    </message>
    <message>
        <source>Assumption: the missing {points} of 100 percentage points are left out.</source>
        <translation>Жорамал: 100-ге жетпейтін пайыздық тармақтар есепке алынбады: {points}.</translation>
    </message>
    <message>
        <source>Assumption: the missing {points} of 100 percentage points count as ballots for no list.</source>
        <translation>Жорамал: 100-ге жетпейтін пайыздық тармақтар тізімге берілмеген бюллетень деп есептеледі: {points}.</translation>
    </message>
    <message>
        <source>The shares are {points} percentage points more than 100.</source>
        <translation>Үлестердің қосындысы 100-ден {points} пайыздық тармаққа артық.</translation>
    </message>
    <message>
        <source>What if, based on: {title}. Source: {source}.</source>
        <translation>Болжамды есептің негізі: {title}. Дереккөз: {source}.</translation>
    </message>
</context>
<context>
    <name>ClauseBanner</name>
    <message>
        <source>Show me</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>How is it worked out?</source>
        <translation>Бұл қалай есептелді?</translation>
    </message>
    <message>
        <source>the clause shown</source>
        <translation>норманы көрсету</translation>
    </message>
</context>
<context>
    <name>ClauseCardWords</name>
    <message>
        <source>NO GUARANTEE CLAUSE IN THESE RULES</source>
        <translation>БҰЛ ЕРЕЖЕЛЕРДЕ ЕКІНШІ ПАРТИЯ ТУРАЛЫ НОРМА ЖОҚ</translation>
    </message>
    <message>
        <source>NO GUARANTEE CLAUSE</source>
        <translation>ЕКІНШІ ПАРТИЯ ТУРАЛЫ НОРМА ЖОҚ</translation>
    </message>
    <message>
        <source>GUARANTEE CLAUSE APPLIES</source>
        <translation>ЕКІНШІ ПАРТИЯ ТУРАЛЫ НОРМА ҚОЛДАНЫЛАДЫ</translation>
    </message>
    <message>
        <source>CLAUSE APPLIES</source>
        <translation>НОРМА ҚОЛДАНЫЛАДЫ</translation>
    </message>
    <message>
        <source>GUARANTEE CLAUSE CANNOT APPLY</source>
        <translation>ЕКІНШІ ПАРТИЯ ТУРАЛЫ НОРМАНЫ ҚОЛДАНУ МҮМКІН ЕМЕС</translation>
    </message>
    <message>
        <source>CLAUSE CANNOT APPLY</source>
        <translation>НОРМАНЫ ҚОЛДАНУ МҮМКІН ЕМЕС</translation>
    </message>
    <message>
        <source>GUARANTEE CLAUSE DOES NOT APPLY</source>
        <translation>ЕКІНШІ ПАРТИЯ ТУРАЛЫ НОРМА ҚОЛДАНЫЛМАЙДЫ</translation>
    </message>
    <message>
        <source>CLAUSE DOES NOT APPLY</source>
        <translation>НОРМА ҚОЛДАНЫЛМАЙДЫ</translation>
    </message>
    <message numerus="yes">
        <source>%n parties cleared {threshold}.</source>
        <translation>
            <numerusform>{threshold} кедергісін %n партия еңсерді.</numerusform>
            <numerusform>{threshold} кедергісін %n партия еңсерді.</numerusform>
        </translation>
    </message>
    <message>
        <source>No party cleared {threshold}.</source>
        <translation>{threshold} кедергісін ешбір партия еңсермеді.</translation>
    </message>
    <message>
        <source>Only {leader} has votes.</source>
        <translation>Бір ғана партияда дауыс бар — {leader}.</translation>
    </message>
    <message>
        <source>Only {leader} cleared {threshold}.</source>
        <translation>{threshold} кедергісін тек бір партия еңсерді — {leader}.</translation>
    </message>
    <message>
        <source>Only {leader} cleared {threshold}; {second} is admitted.</source>
        <translation>{threshold} кедергісін бір партия еңсерді — {leader}; екіншісі де жіберілді — {second}.</translation>
    </message>
    <message>
        <source>Only {leader} cleared {threshold}; {second} is not admitted.</source>
        <translation>{threshold} кедергісін бір партия еңсерді — {leader}; екіншісі жіберілмеді — {second}.</translation>
    </message>
    <message>
        <source>No other list has votes, so none is next.</source>
        <translation>Басқа тізімдерде дауыс жоқ, сондықтан дауыс саны бойынша екіншісі жоқ.</translation>
    </message>
    <message>
        <source>No other list has votes.</source>
        <translation>Басқа тізімдерде дауыс жоқ.</translation>
    </message>
    <message>
        <source>The clause needs exactly one party that cleared it; of none the law says nothing.</source>
        <translation>Норма кедергіні дәл бір партия еңсерген жағдайға арналған; ешқайсысы еңсермеген жағдай заңда айтылмаған.</translation>
    </message>
    <message>
        <source>The clause needs exactly one party that cleared it.</source>
        <translation>Норма кедергіні дәл бір партия еңсерген жағдайға арналған.</translation>
    </message>
    <message>
        <source>Of none the law says nothing.</source>
        <translation>Мұндай жағдай заңда айтылмаған.</translation>
    </message>
    <message>
        <source>The clause would not apply anyway.</source>
        <translation>Норма бәрібір қолданылмас еді.</translation>
    </message>
    <message>
        <source>A tie for second place: {second}, registered earlier, is admitted; the law is silent on this.</source>
        <translation>Екінші орында бірнеше партия тең. Бұрын тіркелгені жіберілді: {second}; заңда бұл айтылмаған.</translation>
    </message>
    <message>
        <source>A tie for second place: {second} is registered earlier.</source>
        <translation>Екінші орында теңдік; бұрын тіркелгені: {second}.</translation>
    </message>
    <message>
        <source>Tie for second: {second} is admitted.</source>
        <translation>Теңдік; жіберілгені — {second}.</translation>
    </message>
    <message>
        <source>{second} ({share}) is admitted too.</source>
        <translation>Екіншісі де жіберілді — {second} ({share}).</translation>
    </message>
    <message>
        <source>If only one party clears {threshold}, the next is admitted too.</source>
        <translation>{threshold} кедергісін тек бір партия еңсерсе, екіншісі де жіберіледі.</translation>
    </message>
    <message numerus="yes">
        <source>No other list has votes, so none is next. {leader} gets all %n seats.</source>
        <translation>
            <numerusform>Басқа тізімдерде дауыс жоқ, сондықтан дауыс саны бойынша екіншісі жоқ. Барлық %n мандатты алатын партия — {leader}.</numerusform>
            <numerusform>Басқа тізімдерде дауыс жоқ, сондықтан дауыс саны бойынша екіншісі жоқ. Барлық %n мандатты алатын партия — {leader}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{second}, next with {share}, gets %n seats.</source>
        <translation>
            <numerusform>Екіншісі — {second} ({share}): %n мандат алады.</numerusform>
            <numerusform>Екіншісі — {second} ({share}): %n мандат алады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The law of 2009 would give {second} %n seats.</source>
        <translation>
            <numerusform>2009 жылғы заң бойынша екінші партия — {second} — %n мандат алар еді.</numerusform>
            <numerusform>2009 жылғы заң бойынша екінші партия — {second} — %n мандат алар еді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the law of 2009 {second}: %n seats.</source>
        <translation>
            <numerusform>2009 жылғы заң бойынша {second}: %n мандат.</numerusform>
            <numerusform>2009 жылғы заң бойынша {second}: %n мандат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clause of 2009 would give {second} %n seats.</source>
        <translation>
            <numerusform>2009 жылғы нормамен екінші партия — {second} — %n мандат алар еді.</numerusform>
            <numerusform>2009 жылғы нормамен екінші партия — {second} — %n мандат алар еді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the clause of 2009 {second}: %n seats.</source>
        <translation>
            <numerusform>2009 жылғы нормамен {second}: %n мандат.</numerusform>
            <numerusform>2009 жылғы нормамен {second}: %n мандат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If only one party clears {threshold}, the next is admitted too and gets at least %n seats.</source>
        <translation>
            <numerusform>{threshold} кедергісін тек бір партия еңсерсе, екіншісі де жіберіліп, кемінде %n мандат алады.</numerusform>
            <numerusform>{threshold} кедергісін тек бір партия еңсерсе, екіншісі де жіберіліп, кемінде %n мандат алады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Article 97-1, paragraph 2</source>
        <translation>97-1-баптың 2-тармағы</translation>
    </message>
    <message>
        <source>Art. 97-1, par. 2</source>
        <translation>97-1-бап, 2-тармақ</translation>
    </message>
    <message>
        <source>Without the clause</source>
        <translation>Нормасыз</translation>
    </message>
    <message>
        <source>With the clause</source>
        <translation>Нормамен</translation>
    </message>
    <message>
        <source>These rules</source>
        <translation>Осы ережелер</translation>
    </message>
    <message>
        <source>Without</source>
        <comment>the clause</comment>
        <translation>Нормасыз</translation>
    </message>
    <message>
        <source>With it</source>
        <comment>the clause</comment>
        <translation>Нормамен</translation>
    </message>
    <message>
        <source>Law of 2009</source>
        <translation>2009 жылғы заң</translation>
    </message>
    <message>
        <source>Clause of 2009</source>
        <translation>2009 жылғы норма</translation>
    </message>
    <message>
        <source>Apply the law of 2009</source>
        <translation>2009 жылғы заңды қолдану</translation>
    </message>
    <message>
        <source>Apply the clause of 2009</source>
        <translation>2009 жылғы норманы қолдану</translation>
    </message>
    <message>
        <source>It would apply if all but {leader} fell below {below}.</source>
        <translation>Бір партиядан басқасының бәрі {below} деңгейінен төмен түссе, норма қолданылар еді — {leader}.</translation>
    </message>
    <message>
        <source>It would apply if only {leader} cleared the threshold.</source>
        <translation>Кедергіні тек бір партия еңсерсе, норма қолданылар еді — {leader}.</translation>
    </message>
    <message>
        <source>It would apply if this party fell below {below}:</source>
        <translation>Мына партия {below} деңгейінен төмен түссе, норма қолданылар еді:</translation>
    </message>
    <message>
        <source>It would apply if these parties fell below {below}:</source>
        <translation>Мына партиялар {below} деңгейінен төмен түссе, норма қолданылар еді:</translation>
    </message>
    <message>
        <source>It would apply below {below}:</source>
        <translation>{below} деңгейінен төмен түссе, норма қолданылар еді:</translation>
    </message>
    <message>
        <source>Below {below}:</source>
        <translation>{below} деңгейінен төмен:</translation>
    </message>
    <message>
        <source>{points} points to go</source>
        <translation>{points} пайыздық тармақ қалды</translation>
    </message>
    <message>
        <source>one undo step</source>
        <translation>бір қадаммен болдырмауға болады</translation>
    </message>
    <message>
        <source>Unfilled seats</source>
        <translation>Бос қалған мандаттар</translation>
    </message>
    <message>
        <source>List seats: {leader}</source>
        <translation>Тізім бойынша мандаттар: {leader}</translation>
    </message>
    <message>
        <source>List seats</source>
        <translation>Партиялық тізімдер бойынша мандаттар</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мандаттар</translation>
    </message>
</context>
<context>
    <name>ClauseSentences</name>
    <message>
        <source>The guarantee clause applies: only {leader} cleared {threshold}.</source>
        <translation>Екінші партия туралы норма қолданылады: {threshold} кедергісін тек бір партия еңсерді — {leader}.</translation>
    </message>
    <message numerus="yes">
        <source>The guarantee clause does not apply: %n parties cleared {threshold}.</source>
        <translation>
            <numerusform>Екінші партия туралы норма қолданылмайды: {threshold} кедергісін %n партия еңсерді.</numerusform>
            <numerusform>Екінші партия туралы норма қолданылмайды: {threshold} кедергісін %n партия еңсерді.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guarantee clause cannot apply: only {leader} has votes.</source>
        <translation>Екінші партия туралы норманы қолдану мүмкін емес: бір ғана партияда дауыс бар — {leader}.</translation>
    </message>
    <message numerus="yes">
        <source>No other list has votes, so none is next. {leader} gets all %n seats.</source>
        <translation>
            <numerusform>Басқа тізімдерде дауыс жоқ, сондықтан дауыс саны бойынша екіншісі жоқ. Барлық %n мандатты алатын партия — {leader}.</numerusform>
            <numerusform>Басқа тізімдерде дауыс жоқ, сондықтан дауыс саны бойынша екіншісі жоқ. Барлық %n мандатты алатын партия — {leader}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No party cleared {threshold}: %n seats stay unfilled.</source>
        <translation>
            <numerusform>{threshold} кедергісін ешбір партия еңсермеді: %n мандат бос қалады.</numerusform>
            <numerusform>{threshold} кедергісін ешбір партия еңсермеді: %n мандат бос қалады.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clause needs exactly one party that cleared the threshold; of none the law says nothing.</source>
        <translation>Норма кедергіні дәл бір партия еңсерген жағдайға арналған; ешқайсысы еңсермеген жағдай заңда айтылмаған.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats against {second}</source>
        <translation>
            <numerusform>%n мандат пен {second} мандат</numerusform>
            <numerusform>%n мандат пен {second} мандат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{second}, next with {share}, is admitted and gets %n seats.</source>
        <translation>
            <numerusform>Дауыс саны бойынша екінші — {second} ({share}): мандаттарды бөлуге жіберіліп, %n мандат алады.</numerusform>
            <numerusform>Дауыс саны бойынша екінші — {second} ({share}): мандаттарды бөлуге жіберіліп, %n мандат алады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the clause {without}, with it {pair}.</source>
        <translation>Нормасыз {without}, нормамен {pair}.</translation>
    </message>
    <message>
        <source>{parties} tie for second place. {second}, registered earlier, is admitted; the law is silent on this.</source>
        <translation>Екінші орындағы тең партиялар: {parties}. Бұрын тіркелгені жіберілді: {second}; заңда бұл айтылмаған.</translation>
    </message>
    <message>
        <source>It would apply if all but {leader} fell below {threshold}.</source>
        <translation>Бір партиядан басқасының бәрі {threshold} деңгейінен төмен түссе, норма қолданылар еді: {leader}.</translation>
    </message>
    <message>
        <source>It would apply if {party} fell below {threshold}.</source>
        <translation>Мына партия {threshold} деңгейінен төмен түссе, норма қолданылар еді: {party}.</translation>
    </message>
    <message>
        <source>It would apply if {listing} fell below {threshold}.</source>
        <translation>Мына партиялар {threshold} деңгейінен төмен түссе, норма қолданылар еді: {listing}.</translation>
    </message>
    <message>
        <source>Cleared {threshold}: {count}. The clause would not apply anyway.</source>
        <translation>{threshold} кедергісін еңсергендер: {count}. Норма бәрібір қолданылмас еді.</translation>
    </message>
    <message>
        <source>Only {leader} cleared {threshold}. Without the clause {without}; under the law of 2009 it would be {pair}.</source>
        <translation>{threshold} кедергісін тек бір партия еңсерді — {leader}. Нормасыз {without}; 2009 жылғы заң бойынша {pair} болар еді.</translation>
    </message>
    <message>
        <source>Only {leader} cleared {threshold}. Without the clause {without}; with that of 2009 it would be {pair}.</source>
        <translation>{threshold} кедергісін тек бір партия еңсерді — {leader}. Нормасыз {without}; 2009 жылғы нормамен {pair} болар еді.</translation>
    </message>
    <message>
        <source>A share that would have to change is locked.</source>
        <translation>Өзгеруге тиіс үлес бекітілген.</translation>
    </message>
    <message>
        <source>Shares in hundredths of a percent cannot say it.</source>
        <translation>Мұны 0,01 % дәлдіктегі үлестермен көрсету мүмкін емес.</translation>
    </message>
    <message>
        <source>Moves the shares so that only {leader} clears the threshold. Can be undone.</source>
        <translation>Кедергіні тек бір партия еңсеретіндей етіп үлестерді өзгертеді: {leader}. Болдырмауға болады.</translation>
    </message>
    <message>
        <source>These rules have no guarantee clause.</source>
        <translation>Бұл ережелерде екінші партия туралы норма жоқ.</translation>
    </message>
    <message>
        <source>The guarantee clause applies: {party} is admitted as the runner-up.</source>
        <translation>Екінші партия туралы норма қолданылады. Дауыс саны бойынша екінші партия жіберілді — {party}.</translation>
    </message>
    <message>
        <source>No party cleared {threshold}: the seats stay unfilled.</source>
        <translation>{threshold} кедергісін ешбір партия еңсермеді: мандаттар бос қалады.</translation>
    </message>
    <message>
        <source>The guarantee clause cannot apply: only one party has votes.</source>
        <translation>Екінші партия туралы норманы қолдану мүмкін емес: бір ғана партияда дауыс бар.</translation>
    </message>
    <message>
        <source>These rules have no guarantee clause.</source>
        <comment>in the catalogue</comment>
        <translation>Бұл ережелерде екінші партия туралы норма жоқ.</translation>
    </message>
    <message>
        <source>Constitutional Law on Elections, article 97-1, par. 2</source>
        <translation>Сайлау туралы конституциялық заң, 97-1-баптың 2-тармағы</translation>
    </message>
    <message>
        <source>The guarantee clause ({law}) does not apply: it needs exactly one party that cleared the threshold; {count} did.</source>
        <translation>Екінші партия туралы норма ({law}) қолданылмайды: ол кедергіні дәл бір партия еңсерген жағдайға арналған; еңсергендер: {count}.</translation>
    </message>
    <message>
        <source>The guarantee clause ({law}) does not apply: it needs exactly one party that cleared the threshold; none did.</source>
        <translation>Екінші партия туралы норма ({law}) қолданылмайды: ол кедергіні дәл бір партия еңсерген жағдайға арналған; ондай партия жоқ.</translation>
    </message>
    <message>
        <source>The guarantee clause ({law}) cannot apply: no other list has votes, so none is next.</source>
        <translation>Екінші партия туралы норманы ({law}) қолдану мүмкін емес: басқа тізімдерде дауыс жоқ, сондықтан дауыс саны бойынша екіншісі жоқ.</translation>
    </message>
    <message>
        <source>The guarantee clause applies ({law}): only {leader} cleared the threshold, so {runner_up}, next with {share}, is admitted too.</source>
        <translation>Екінші партия туралы норма қолданылады ({law}): кедергіні тек бір партия еңсерді — {leader}; дауыс саны бойынша екіншісі де жіберілді — {runner_up} ({share}).</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>қолданылады</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>қолданылмайды</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
</context>
<context>
    <name>Coalition</name>
    <message>
        <source>Assembly</source>
        <translation>Ассамблея</translation>
    </message>
    <message>
        <source>a two-thirds majority</source>
        <translation>үштен екі көпшілік</translation>
    </message>
    <message>
        <source>a majority; {missing} short of two thirds</source>
        <translation>көпшілік; үштен екіге {missing} жетпейді</translation>
    </message>
    <message>
        <source>{missing} short of a majority</source>
        <translation>көпшілікке {missing} жетпейді</translation>
    </message>
    <message>
        <source>{parties}: {seats} of {house}, {verdict}</source>
        <translation>{parties}: {seats}/{house}, {verdict}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Guarantee clause</source>
        <translation>Екінші партия туралы норма</translation>
    </message>
    <message>
        <source>Whether the clause admits a second party because only one cleared the threshold.</source>
        <translation>Кедергіні тек бір партия еңсергендіктен, норма екінші партияны жібере ме.</translation>
    </message>
    <message>
        <source>Unfilled seats</source>
        <translation>Бос мандаттар</translation>
    </message>
    <message>
        <source>Seats that nobody gets because nobody is admitted.</source>
        <translation>Ешкім жіберілмегендіктен, ешкімге тимейтін мандаттар.</translation>
    </message>
    <message>
        <source>Votes without a seat</source>
        <translation>Мандат бермеген дауыстар</translation>
    </message>
    <message>
        <source>Effective number of parties (votes)</source>
        <translation>Партиялардың тиімді саны (дауыс)</translation>
    </message>
    <message>
        <source>Effective number of parties (seats)</source>
        <translation>Партиялардың тиімді саны (мандат)</translation>
    </message>
    <message>
        <source>With ballots for no list</source>
        <translation>Тізімге берілмеген бюллетеньдермен</translation>
    </message>
    <message>
        <source>The correction coefficient acts on votes ÷ quota, and this method has no quota: of the guarantee clause, only the admission and the minimum of seats remain.</source>
        <translation>Түзету коэффициенті «дауыс ÷ квота» мәніне қолданылады, ал бұл әдісте квота жоқ: екінші партия туралы нормадан тек жіберу мен мандат минимумы қалады.</translation>
    </message>
    <message>
        <source>If only one party clears the threshold, the second is admitted too: correction coefficient {coefficient}, minimum seats {minimum}.</source>
        <translation>Кедергіні тек бір партия еңсерсе, екіншісі де жіберіледі: түзету коэффициенті {coefficient}, кемінде {minimum} мандат.</translation>
    </message>
    <message>
        <source>The threshold is a share of the votes for the lists and the ballots for no list. So it is where ballots “against all” count (2023); for 2012 it is a what-if.</source>
        <translation>Кедергі тізімдерге берілген дауыстар мен тізімге берілмеген бюллетеньдерден есептеледі. «Бәріне қарсымын» бюллетеньдері есептелгенде солай (2023); 2012 жыл үшін бұл болжамды есеп.</translation>
    </message>
    <message>
        <source>Votes for parties without a seat, in percent of all votes for lists.</source>
        <translation>Мандатсыз партияларға берілген дауыстар, тізімдерге берілген барлық дауыстардан пайызбен.</translation>
    </message>
    <message>
        <source>Gallagher index</source>
        <translation>Галлахер индексі</translation>
    </message>
    <message>
        <source>How far seats are from votes: the root of half the sum of all squared differences between a party’s share of the list seats and of the votes, in points. 0 is full proportionality.</source>
        <translation>Мандаттар дауыстардан қаншалықты ауытқиды: партиялардың тізім бойынша мандаттардағы және дауыстардағы үлестері айырмаларының квадраттары қосындысының жартысынан алынған түбір, пайыздық тармақпен. 0 — толық пропорционалдық.</translation>
    </message>
    <message>
        <source>How many equally large parties would share the votes as unevenly as these: 1 over the sum of all squared shares.</source>
        <translation>Қанша тең партия дауыстардың осындай бытыраңқылығын берер еді: бірді үлестер квадраттарының қосындысына бөлгенде.</translation>
    </message>
    <message>
        <source>How many equally large parties would share the list seats as unevenly as these: 1 over the sum of all squared shares.</source>
        <translation>Қанша тең партия мандаттардың осындай бытыраңқылығын берер еді: бірді үлестер квадраттарының қосындысына бөлгенде.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Атаусыз</translation>
    </message>
    <message>
        <source>With the clause</source>
        <translation>Нормамен</translation>
    </message>
    <message>
        <source>Without the clause</source>
        <translation>Нормасыз</translation>
    </message>
    <message>
        <source>No threshold</source>
        <translation>Кедергісіз</translation>
    </message>
    <message>
        <source>Threshold {threshold}</source>
        <translation>Кедергі {threshold}</translation>
    </message>
    <message>
        <source>{title}, as it was when it was added: {votes} votes, threshold {threshold}.</source>
        <translation>{title}, қосылған кездегі күйінде: {votes} дауыс, кедергі {threshold}.</translation>
    </message>
    <message>
        <source>{hint} The present rules are like that already.</source>
        <translation>{hint} Қазіргі ережелер онсыз да осындай.</translation>
    </message>
    <message>
        <source>If only one party clears the threshold, it gets all seats.</source>
        <translation>Кедергіні тек бір партия еңсерсе, барлық мандатты сол алады.</translation>
    </message>
    <message>
        <source>Every party that has votes is admitted.</source>
        <translation>Дауысы бар әр партия жіберіледі.</translation>
    </message>
    <message>
        <source>Every party that has {threshold} or more is admitted.</source>
        <translation>{threshold} немесе одан көп алған әр партия жіберіледі.</translation>
    </message>
    <message>
        <source>{hint} In this scenario there are none.</source>
        <translation>{hint} Бұл сценарийде ондайлар жоқ.</translation>
    </message>
    <message>
        <source>Seats go one by one, each to the list with the largest “votes ÷ 1, 2, 3…”.</source>
        <translation>Мандаттар бір-бірден «дауыс ÷ 1, 2, 3…» мәні ең үлкен тізімге беріледі.</translation>
    </message>
    <message>
        <source>Seats go one by one, each to the list with the largest “votes ÷ 1, 3, 5…”.</source>
        <translation>Мандаттар бір-бірден «дауыс ÷ 1, 3, 5…» мәні ең үлкен тізімге беріледі.</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Remove the column “{title}”</source>
        <translation>«{title}» бағанын алып тастау</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>And under other rules?</source>
        <translation>Басқа ережелермен қалай?</translation>
    </message>
    <message>
        <source>the same votes under other rules, and other scenarios</source>
        <translation>сол дауыстар басқа ережелермен және басқа сценарийлер</translation>
    </message>
    <message>
        <source>with the clause and without it: alike here</source>
        <translation>нормамен және нормасыз: мұнда бірдей</translation>
    </message>
    <message>
        <source>with the clause and without it</source>
        <translation>нормамен және нормасыз</translation>
    </message>
    <message>
        <source>Present scenario as it is now</source>
        <translation>Қазіргі сценарий осы күйінде</translation>
    </message>
    <message>
        <source>A scenario file…</source>
        <translation>Сценарий файлы…</translation>
    </message>
    <message>
        <source>There is room for six columns. Remove one to add another.</source>
        <translation>Алты бағанға ғана орын бар. Жаңасын қосу үшін біреуін алып тастаңыз.</translation>
    </message>
    <message>
        <source>Add a column to compare with; it is saved with the scenario.</source>
        <translation>Салыстыратын баған қосу; ол сценариймен бірге сақталады.</translation>
    </message>
    <message>
        <source>Compare with a scenario</source>
        <translation>Сценариймен салыстыру</translation>
    </message>
    <message>
        <source>Scenarios (*{suffix})</source>
        <translation>Сценарийлер (*{suffix})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>column “{title}”</source>
        <translation>баған: «{title}»</translation>
    </message>
    <message>
        <source>removal of “{title}”</source>
        <translation>бағанды алып тастау: «{title}»</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Seats compared</source>
        <translation>Мандаттарды салыстыру</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>title</source>
        <translation>(атауы)</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>жазбалар</translation>
    </message>
    <message>
        <source>These votes cannot be told in hundredths of a percent without changing who clears the threshold.</source>
        <translation>Кедергіні кім еңсеретінін өзгертпей, бұл дауыстарды 0,01 % дәлдікпен көрсету мүмкін емес.</translation>
    </message>
    <message>
        <source>share: {parties}</source>
        <translation>үлес: {parties}</translation>
    </message>
    <message>
        <source>padlock: {party}</source>
        <translation>құлып: {party}</translation>
    </message>
    <message>
        <source>pin: {party}</source>
        <translation>түйреуіш: {party}</translation>
    </message>
    <message>
        <source>who gives way</source>
        <translation>үлес кімнің есебінен өзгереді</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>(ережелер)</translation>
    </message>
    <message>
        <source>ballots for no list</source>
        <translation>(тізімдерден тыс бюллетеньдер)</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>(қалпына келтіру)</translation>
    </message>
</context>
<context>
    <name>ErrorReport</name>
    <message>
        <source>Something went wrong in kzcalc.</source>
        <translation>kzcalc бағдарламасында қате пайда болды.</translation>
    </message>
    <message>
        <source>Your scenario is still here; save it before you go on.</source>
        <translation>Сценарийіңіз аман; жалғастырмас бұрын оны сақтап алыңыз.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Title of the scenario</source>
        <translation>Сценарийдің атауы</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Атауын өзгерту</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Суретті экспорттау</translation>
    </message>
</context>
<context>
    <name>JumpTable</name>
    <message>
        <source>Where it jumps</source>
        <translation>Қай жерде күрт өзгереді</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Үлес</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мандаттар</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Не болады</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Қолдану</translation>
    </message>
    <message>
        <source>Give the party this share (also Enter, Space or a double click on the row)</source>
        <translation>Партияға осы үлесті беру (Enter, бос орын пернесі немесе жолды екі рет шерту де болады)</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Threshold</source>
        <translation>Кедергі</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Квота</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Минимум</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Теңдік</translation>
    </message>
    <message>
        <source>One vote stands for a hundredth of a percent.</source>
        <translation>Мұнда бір дауыс — пайыздың жүзден бірі.</translation>
    </message>
    <message>
        <source>Nearest below: {party}.</source>
        <translation>Кедергіге ең жақыны: {party}.</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>дәл</translation>
    </message>
    <message>
        <source>One by one, the larger remainder first, in turn: {parties}.</source>
        <translation>Біртіндеп, кезекпен, ең көп қалдықтан бастап: {parties}.</translation>
    </message>
    <message>
        <source>No list is admitted, so there is no quota. Seats left unfilled: {seats}.</source>
        <translation>Бірде-бір тізім жіберілмеді, сондықтан квота жоқ. Бос қалған мандаттар: {seats}.</translation>
    </message>
    <message>
        <source>No list is admitted. Seats left unfilled: {seats}.</source>
        <translation>Бірде-бір тізім жіберілмеді. Бос қалған мандаттар: {seats}.</translation>
    </message>
    <message>
        <source>Only {party} is admitted and gets all list seats: {seats}.</source>
        <translation>Бір ғана партия жіберілді — {party}. Партиялық тізімдер бойынша барлық мандатты сол алады: {seats}.</translation>
    </message>
    <message>
        <source>By {method} they share {seats} seats, given out one by one.</source>
        <translation>Әдіс — {method}: мандаттар бір-бірден беріледі, барлығы {seats}.</translation>
    </message>
    <message>
        <source>The whole parts of votes ÷ quota give out {whole} of {seats} seats.</source>
        <translation>«Дауыс ÷ квота» мәнінің тұтас бөліктері бойынша бөлінген мандаттар: {whole} (барлығы {seats}).</translation>
    </message>
    <message>
        <source>The quota (first electoral quotient): {votes} ÷ {seats} = {quota}.</source>
        <translation>Алғашқы сайлау жеке саны (квота): {votes} ÷ {seats} = {quota}.</translation>
    </message>
    <message>
        <source>The Droop quota: {quota}.</source>
        <translation>Друп квотасы: {quota}.</translation>
    </message>
    <message>
        <source>Not the law’s own method: article 97-1 divides by an unrounded quota.</source>
        <translation>Бұл заңның әдісі емес: 97-1-бап жуықталмаған квотаға бөледі.</translation>
    </message>
    <message>
        <source>Constitutional Law on Elections, article 97-1, paragraphs 2–4.</source>
        <translation>Сайлау туралы конституциялық заң, 97-1-баптың 2–4-тармақтары.</translation>
    </message>
    <message>
        <source>Constitutional Law on Elections, article 97-1, paragraphs 1, 3 and 4.</source>
        <translation>Сайлау туралы конституциялық заң, 97-1-баптың 1, 3 және 4-тармақтары.</translation>
    </message>
    <message>
        <source>Admitted: {parties}.</source>
        <translation>Жіберілгендер: {parties}.</translation>
    </message>
    <message>
        <source>Cleared {threshold}: {parties}.</source>
        <translation>{threshold} кедергісін еңсергендер: {parties}.</translation>
    </message>
    <message>
        <source>Not distributed: {left}, one by one to the larger remainders in turn.</source>
        <translation>Бөлінбегені: {left}; кезекпен, бір-бірден, ең көп қалдықтан бастап.</translation>
    </message>
    <message>
        <source>Not distributed: {left}, one each to the largest remainders: {parties}.</source>
        <translation>Бөлінбегені: {left}; ең көп қалдықтарға бір-бірден: {parties}.</translation>
    </message>
    <message>
        <source>{second}’s votes ÷ quota = {quotient}. The clause multiplies this by {coefficient} = {corrected} and keeps the whole part: {whole}.</source>
        <translation>{second}: дауыс ÷ квота = {quotient}. Норма мұны {coefficient} коэффициентіне көбейтеді = {corrected}, тұтас бөлігі қалады: {whole}.</translation>
    </message>
    <message>
        <source>Because at least {minimum} are its due, it gets {seats}.</source>
        <translation>Оған кемінде {minimum} тиесілі, сондықтан алатыны: {seats}.</translation>
    </message>
    <message>
        <source>{leader} keeps its whole part {whole} and takes the {left} not distributed: {seats}.</source>
        <translation>{leader}: тұтас бөлігі {whole} және бөлінбегені {left}, барлығы {seats}.</translation>
    </message>
    <message>
        <source>{leader} has the rest: {seats}.</source>
        <translation>Қалғанын алатын партия — {leader}: {seats}.</translation>
    </message>
    <message>
        <source>{leader} keeps its whole part: {seats}.</source>
        <translation>{leader}: тұтас бөлігі {seats}.</translation>
    </message>
    <message>
        <source>Only {leader} cleared {threshold}, so the clause admits {second} too. By {method} they share {seats} seats.</source>
        <translation>{threshold} кедергісін тек бір партия еңсерді — {leader}; норма екіншісін де жібереді — {second}. Бөлінетін мандаттар: {seats}, әдіс — {method}.</translation>
    </message>
    <message>
        <source>Whole parts</source>
        <translation>Тұтас бөліктер</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Қалғаны</translation>
    </message>
    <message>
        <source>No list has votes, so none cleared it.</source>
        <translation>Ешбір тізімде дауыс жоқ, сондықтан кедергіні ешкім еңсермеді.</translation>
    </message>
    <message>
        <source>{threshold} of the {base} votes for the lists: {needed} or more (par. 1).</source>
        <translation>Тізімдерге берілген дауыстардан ({base}) {threshold}, яғни {needed} немесе одан көп дауыс (1-тармақ).</translation>
    </message>
    <message>
        <source>{threshold} of the {base} votes for the lists and ballots for no list: {needed} or more. So it is where ballots “against all” count (2023; article 43, par. 5); for 2012 it is a what-if.</source>
        <translation>Тізімдерге берілген дауыстар мен тізімге берілмеген бюллетеньдерден ({base}) {threshold}, яғни {needed} немесе одан көп. «Бәріне қарсымын» бюллетеньдері есептелгенде солай (2023; 43-баптың 5-тармағы); 2012 жыл үшін бұл болжамды есеп.</translation>
    </message>
    <message>
        <source>Cleared, by percentage points: {parties}.</source>
        <translation>Кедергіні еңсергендер (жақшада артығы, пайыздық тармақ): {parties}.</translation>
    </message>
    <message>
        <source>No list cleared it.</source>
        <translation>Кедергіні ешбір тізім еңсермеді.</translation>
    </message>
    <message>
        <source>Votes of the admitted lists: {total}. The quota (first electoral quotient, par. {paragraph}): {votes} ÷ {seats} = {quota}.</source>
        <translation>Жіберілген тізімдердің дауыстары: {total}. Алғашқы сайлау жеке саны (квота, {paragraph}-тармақ): {votes} ÷ {seats} = {quota}.</translation>
    </message>
    <message>
        <source>Votes of the admitted lists: {total}. The Droop quota: {quota}, the whole number after {votes} ÷ {seats} = {quotient}. The law’s own quota is not rounded.</source>
        <translation>Жіберілген тізімдердің дауыстары: {total}. Друп квотасы: {quota}, {votes} ÷ {seats} = {quotient} мәнінен кейінгі бүтін сан. Заңдағы квота жуықталмайды.</translation>
    </message>
    <message>
        <source>D’Hondt has no quota: each seat goes to the list with the most votes per seat, counting that seat. The law’s own method divides by a quota.</source>
        <translation>Д’Ондт әдісінде квота жоқ: әр мандат, оны қоса есептегенде, бір мандатқа ең көп дауысы бар тізімге беріледі. Заңның әдісі квотаға бөледі.</translation>
    </message>
    <message>
        <source>Sainte-Laguë has no quota: each seat goes to the list with the largest votes ÷ (2 × its seats so far + 1). The law’s own method divides by a quota.</source>
        <translation>Сент-Лагю әдісінде квота жоқ: әр мандат дауыс ÷ (2 × мандаттары + 1) мәні ең үлкен тізімге беріледі. Заңның әдісі квотаға бөледі.</translation>
    </message>
    <message>
        <source>Without a quota the correction coefficient {coefficient} does not act.</source>
        <translation>Квотасыз түзету коэффициенті {coefficient} қолданылмайды.</translation>
    </message>
    <message>
        <source>{runner_up}’s votes ÷ quota are multiplied by the correction coefficient {coefficient} (par. 3).</source>
        <translation>Бөлу нәтижесі түзету коэффициентіне {coefficient} көбейтіледі (3-тармақ): {runner_up}.</translation>
    </message>
    <message>
        <source>By whole parts of votes ÷ quota (par. 3): {whole} of {seats} seats.</source>
        <translation>Тұтас бөліктер бойынша (3-тармақ) {whole} мандат бөлінді (барлығы {seats}).</translation>
    </message>
    <message>
        <source>The second party gets at least {minimum} (par. 3): {runner_up} had {had}, added: {added}.</source>
        <translation>Екінші партияға кемінде {minimum} мандат тиесілі (3-тармақ): {runner_up} — бөлу нәтижесі {had}, қосылғаны {added}.</translation>
    </message>
    <message>
        <source>The second party gets at least {minimum} (par. 3): {runner_up} has {had} anyway.</source>
        <translation>Екінші партияға кемінде {minimum} мандат тиесілі (3-тармақ): {runner_up} — онсыз да {had}.</translation>
    </message>
    <message>
        <source>Whole parts and the minimum together are more than {seats}: {leader} has the rest.</source>
        <translation>Тұтас бөліктер мен минимум қосылғанда {seats} санынан асады; қалғанын алатын партия — {leader}.</translation>
    </message>
    <message>
        <source>With the minimum it is more than {seats} together: {leader} has the rest.</source>
        <translation>Минимуммен қосылғанда {seats} санынан асады; қалғанын алатын партия — {leader}.</translation>
    </message>
    <message>
        <source>Not distributed: {left}.</source>
        <translation>Бөлінбегені: {left}.</translation>
    </message>
    <message>
        <source>By paragraph 4 all go to the party that cleared the threshold: {party}.</source>
        <translation>4-тармақ бойынша бәрі кедергіні еңсерген партияға беріледі: {party}.</translation>
    </message>
    <message>
        <source>One each to the largest remainders (par. 4): {parties}.</source>
        <translation>Ең көп қалдықтарға бір-бірден (4-тармақ): {parties}.</translation>
    </message>
    <message>
        <source>{parties} tie for second place. {winners}, registered earlier, is admitted; the law is silent on this.</source>
        <translation>Екінші орындағы тең партиялар: {parties}. Бұрын тіркелгені жіберілді: {winners}; заңда бұл айтылмаған.</translation>
    </message>
    <message>
        <source>{parties} have equal remainders. The list registered earlier comes first (par. 4): {winners}.</source>
        <translation>Қалдықтары тең: {parties}. Бұрын тіркелген тізім бірінші (4-тармақ): {winners}.</translation>
    </message>
    <message>
        <source>{parties} have equal claims to the last seat. The list registered earlier comes first: {winners}.</source>
        <translation>Соңғы мандатқа құқығы тең: {parties}. Бұрын тіркелген тізім бірінші: {winners}.</translation>
    </message>
    <message>
        <source>Percent of the votes for the lists</source>
        <translation>Тізімдерге берілген дауыстардың пайызы</translation>
    </message>
    <message>
        <source>Percent of the votes for the lists and ballots for no list</source>
        <translation>Тізімдерге берілген дауыстар мен тізімге берілмеген бюллетеньдердің пайызы</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>In the order of registration, which decides ties</source>
        <translation>Тіркелу ретімен; теңдікте осы рет шешеді</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Дауыс</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Үлес, %</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Жіберілуі</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мандат</translation>
    </message>
    <message>
        <source>List seats</source>
        <translation>Партиялық тізім бойынша мандаттар</translation>
    </message>
    <message>
        <source>Votes ÷ quota</source>
        <translation>Дауыс ÷ квота</translation>
    </message>
    <message>
        <source>Votes divided by the quota (par. 3)</source>
        <translation>Квотаға бөлінген дауыстар (3-тармақ)</translation>
    </message>
    <message>
        <source>Whole part</source>
        <translation>Тұтас бөлік</translation>
    </message>
    <message>
        <source>The whole part is the party’s seats (par. 3)</source>
        <translation>Тұтас бөлік — партияның мандаттары (3-тармақ)</translation>
    </message>
    <message>
        <source>What the whole part leaves of votes ÷ quota</source>
        <translation>Тұтас бөліктен кейін «дауыс ÷ квота» мәнінен қалғаны</translation>
    </message>
    <message>
        <source>Order of remainder</source>
        <translation>Реті</translation>
    </message>
    <message>
        <source>The largest first; of equal ones, the list registered earlier (par. 4)</source>
        <translation>Алдымен ең көбі; теңдерінен бұрын тіркелген тізімдікі (4-тармақ)</translation>
    </message>
    <message>
        <source>From remainders</source>
        <translation>Қалдықтан</translation>
    </message>
    <message>
        <source>Seats not distributed: one each to the largest remainders, or under the clause all to the party that cleared the threshold (par. 4)</source>
        <translation>Бөлінбеген мандаттар: ең көп қалдықтарға бір-бірден, ал норма бойынша бәрі кедергіні еңсерген партияға (4-тармақ)</translation>
    </message>
    <message>
        <source>The second party’s votes ÷ quota times the correction coefficient (par. 3)</source>
        <translation>Екінші партияның «дауыс ÷ квота» мәні түзету коэффициентіне көбейтілген (3-тармақ)</translation>
    </message>
    <message>
        <source>What the second party is given to have its minimum (par. 3)</source>
        <translation>Екінші партияға минимумға дейін қосылғаны (3-тармақ)</translation>
    </message>
    <message>
        <source>From minimum</source>
        <translation>Минимумнан</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>еңсерді</translation>
    </message>
    <message>
        <source>not admitted</source>
        <translation>жіберілмеді</translation>
    </message>
    <message>
        <source>{party}: exactly {threshold}, which is enough.</source>
        <translation>{party}: дәл {threshold}, бұл жеткілікті.</translation>
    </message>
    <message>
        <source>{party} cleared the threshold by {points} percentage points.</source>
        <translation>{party}: кедергіні еңсерді, артығы {points} пайыздық тармақ.</translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation>Қалдық</translation>
    </message>
    <message>
        <source>runner-up</source>
        <translation>екінші</translation>
    </message>
    <message>
        <source>no votes</source>
        <translation>дауыс жоқ</translation>
    </message>
    <message>
        <source>{party}, {points} percentage points short, is admitted by the guarantee clause.</source>
        <translation>{party}: кедергіге {points} пайыздық тармақ жетпеді, екінші партия туралы норма бойынша жіберілді.</translation>
    </message>
    <message>
        <source>{party} is {points} percentage points short.</source>
        <translation>{party}: кедергіге {points} пайыздық тармақ жетпеді.</translation>
    </message>
    <message>
        <source>{party} has no votes.</source>
        <translation>{party}: дауыс жоқ.</translation>
    </message>
</context>
<context>
    <name>LedgerTable</name>
    <message>
        <source>Workings by party</source>
        <translation>Партиялар бойынша есептеу</translation>
    </message>
    <message numerus="yes">
        <source>%n other lists below {threshold}</source>
        <translation>
            <numerusform>{threshold} кедергісінен төмен тағы %n тізім</numerusform>
            <numerusform>{threshold} кедергісінен төмен тағы %n тізім</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lists without votes</source>
        <translation>
            <numerusform>Дауысы жоқ %n тізім</numerusform>
            <numerusform>Дауысы жоқ %n тізім</numerusform>
        </translation>
    </message>
    <message>
        <source>hide them</source>
        <translation>жасыру</translation>
    </message>
    <message>
        <source>show them one by one</source>
        <translation>бір-бірден көрсету</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Unsaved scenario</source>
        <translation>Сақталмаған сценарий</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>nobody is admitted</source>
        <translation>ешбір партия жіберілмеді</translation>
    </message>
    <message>
        <source>all parties</source>
        <translation>барлық партия</translation>
    </message>
    <message>
        <source>all but {parties}</source>
        <translation>мыналардан басқасы: {parties}</translation>
    </message>
    <message>
        <source>by the clause: {parties}</source>
        <translation>норма бойынша: {parties}</translation>
    </message>
    <message>
        <source>Grey: admitted by their votes, stronger for more parties. Amber: the clause applies.</source>
        <translation>Сұр: дауыс саны бойынша жіберілді, партия көбейген сайын қанығырақ. Кәріптас түсті: норма қолданылады.</translation>
    </message>
    <message>
        <source>Seats of {party}</source>
        <translation>Мандаттар: {party}</translation>
    </message>
    <message>
        <source>border of where the clause applies</source>
        <translation>норма қолданылатын аймақтың шекарасы</translation>
    </message>
    <message>
        <source>Majority {seats} of {house}</source>
        <translation>Көпшілік: {seats} / {house}</translation>
    </message>
    <message>
        <source>Two thirds {seats} of {house}</source>
        <translation>Үштен екісі: {seats} / {house}</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>What if two shares change?</source>
        <translation>Екі үлес өзгерсе ше?</translation>
    </message>
    <message>
        <source>The party across</source>
        <translation>Көлденең осьтегі партия</translation>
    </message>
    <message>
        <source>The party upwards</source>
        <translation>Тік осьтегі партия</translation>
    </message>
    <message>
        <source>who is admitted</source>
        <translation>кім жіберілді</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Түстер нені білдіреді</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Көлденеңінен</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Тігінен</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>{party} is locked</source>
        <translation>бекітілген: {party}</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of the shares of two parties</source>
        <translation>Екі партия үлестерінің картасы</translation>
    </message>
    <message>
        <source>↑ {party}, %</source>
        <translation>↑ {party}, %</translation>
    </message>
    <message>
        <source>{party}, % →</source>
        <translation>{party}, % →</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>мүмкін емес</translation>
    </message>
    <message>
        <source>Hundredths of a percent cannot say who clears the threshold here, so nothing can be moved.</source>
        <translation>Мұнда 0,01 % дәлдіктегі үлестер кедергіні кім еңсергенін көрсетпейді, сондықтан оларды өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>Not possible: together more than the locked shares leave.</source>
        <translation>Мүмкін емес: қосындысы бекітілген үлестерден қалғанынан асады.</translation>
    </message>
    <message>
        <source>seats: {seats}</source>
        <translation>мандаттар: {seats}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>the clause applies</source>
        <translation>норма қолданылады</translation>
    </message>
    <message>
        <source>There are but two parties: one has what the other has not. See the page One share.</source>
        <translation>Партия екеу ғана: бірінде жоғы екіншісінде бар. «Бір үлес» бетін қараңыз.</translation>
    </message>
    <message>
        <source>All other shares are locked: these two depend on each other. See the page One share.</source>
        <translation>Қалған үлестердің бәрі бекітілген: бұл екеуі бір-біріне тәуелді. «Бір үлес» бетін қараңыз.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About kzcalc</source>
        <translation>kzcalc &amp;туралы</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Өңдеу</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорттау…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Анықтама</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Т&amp;іл</translation>
    </message>
    <message>
        <source>&amp;New from the official result of 2012</source>
        <translation>&amp;Жаңа: 2012 жылғы ресми нәтиже бойынша</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ашу…</translation>
    </message>
    <message>
        <source>&amp;Pin as baseline</source>
        <translation>&amp;Базалық нұсқа етіп бекіту</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Шығу</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Қайталау</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Са&amp;қтау</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Сценарий</translation>
    </message>
    <message>
        <source>&amp;Start from…</source>
        <translation>&amp;Неден бастау…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Т&amp;ақырып</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Терезе өлшемімен</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Өлшемі</translation>
    </message>
    <message>
        <source>&amp;Animations</source>
        <translation>Ан&amp;имация</translation>
    </message>
    <message>
        <source>&amp;Close the page</source>
        <translation>Бетті &amp;жабу</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>About kzcalc</source>
        <translation>kzcalc туралы</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Font: Inter, copyright 2020 The Inter Project Authors, SIL Open Font License 1.1.</source>
        <translation>Қаріп: Inter, © 2020 The Inter Project Authors, SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Әзірге файл жоқ</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Соңғы файлдар</translation>
    </message>
    <message>
        <source>Pa&amp;rties…</source>
        <translation>&amp;Партиялар…</translation>
    </message>
    <message>
        <source>Re&amp;move the baseline</source>
        <translation>Базалық нұсқаны &amp;алып тастау</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>Қалпына &amp;келтіру</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Басқаша сақтау…</translation>
    </message>
    <message>
        <source>Seats in Kazakhstan’s Mazhilis under the Constitutional Law on Elections, article 97-1, in the edition of 9 February 2009. Votes of 2012: Central Election Commission.</source>
        <translation>«Қазақстан Республикасындағы сайлау туралы» Конституциялық заңның 97-1-бабы (2009 жылғы 9 ақпандағы редакция) бойынша Қазақстан Республикасы Парламентінің Мәжілісіндегі мандаттарды бөлу. 2012 жылғы дауыстар: Орталық сайлау комиссиясы.</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>(партиялар)</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>MovesTable</name>
    <message>
        <source>What would change the result</source>
        <translation>Нәтижені не өзгертер еді</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} және {last}</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Sources and remarks</source>
        <translation>Дереккөздер мен ескертпелер</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Sources, assumptions, whatever you want to remember</source>
        <translation>Дереккөздер, жорамалдар және есте қалдырғыңыз келгеннің бәрі</translation>
    </message>
    <message>
        <source>Notes of this scenario, saved with it</source>
        <translation>Осы сценарийдің жазбалары, онымен бірге сақталады</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>расталмаған</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Close the page</source>
        <translation>Бетті жабу</translation>
    </message>
    <message>
        <source>Close the page (Esc)</source>
        <translation>Бетті жабу (Esc)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Workings</source>
        <translation>Есептеу</translation>
    </message>
    <message>
        <source>Why these seats?</source>
        <translation>Мандаттар неге осылай бөлінді?</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Өзгерістер</translation>
    </message>
    <message>
        <source>What would change the result?</source>
        <translation>Нәтижені не өзгертер еді?</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>And under other rules?</source>
        <translation>Басқа ережелермен қалай?</translation>
    </message>
    <message>
        <source>One share</source>
        <translation>Бір үлес</translation>
    </message>
    <message>
        <source>What if one share changes?</source>
        <translation>Бір үлес өзгерсе ше?</translation>
    </message>
    <message>
        <source>Two shares</source>
        <translation>Екі үлес</translation>
    </message>
    <message>
        <source>What if two shares change?</source>
        <translation>Екі үлес өзгерсе ше?</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Сауалнама</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Бұл қаншалықты сенімді?</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Ережелер</translation>
    </message>
    <message>
        <source>What if the law were different?</source>
        <translation>Заң басқаша болса ше?</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Sources and remarks</source>
        <translation>Дереккөздер мен ескертпелер</translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message>
        <source>A change is taken from</source>
        <translation>Кімнің есебінен</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Жиыны</translation>
    </message>
    <message>
        <source>Back to the scenario as it was opened. Can be undone.</source>
        <translation>Сценарийді ашылған кездегі күйіне қайтару. Мұны болдырмауға болады.</translation>
    </message>
    <message>
        <source>Seats under the sliders</source>
        <translation>Жүгірткі астындағы мандаттар</translation>
    </message>
    <message>
        <source>Show under every slider what each share would bring.</source>
        <translation>Әр жүгірткінің астында әр үлес не беретінін көрсету.</translation>
    </message>
    <message>
        <source>Back to official</source>
        <translation>Қорытындыға қайту</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Бастапқыға қайту</translation>
    </message>
</context>
<context>
    <name>PartyEditor</name>
    <message>
        <source>Parties</source>
        <translation>Партиялар</translation>
    </message>
    <message>
        <source>The order is the order of registration: it decides ties.</source>
        <translation>Партиялардың реті — тіркелу реті: теңдікте сол шешеді.</translation>
    </message>
    <message>
        <source>Double-click a name to change it.</source>
        <translation>Атауды өзгерту үшін оны екі рет шертіңіз.</translation>
    </message>
    <message>
        <source>Parties in the order of registration</source>
        <translation>Партиялар тіркелу ретімен</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Түсі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Үлес</translation>
    </message>
    <message>
        <source>Double click or F2 to rename</source>
        <translation>Атауын өзгерту үшін екі рет шертіңіз немесе F2 басыңыз</translation>
    </message>
    <message>
        <source>Colour of {party}</source>
        <translation>Түсі: {party}</translation>
    </message>
    <message>
        <source>Choose the colour of {party}</source>
        <translation>Түсін таңдау: {party}</translation>
    </message>
    <message>
        <source>Select a party first.</source>
        <translation>Алдымен партияны таңдаңыз.</translation>
    </message>
    <message>
        <source>Removes the selected party. Where the votes are shares, the others are scaled to 100 %.</source>
        <translation>Таңдалған партияны жою. Дауыстар үлеспен берілсе, қалғандары 100 %-ға келтіріледі.</translation>
    </message>
    <message numerus="yes">
        <source>A scenario holds at most %n parties.</source>
        <translation>
            <numerusform>Сценарийде %n партиядан артық болмайды.</numerusform>
            <numerusform>Сценарийде %n партиядан артық болмайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds a party at the end.</source>
        <translation>Тізім соңына партия қосу.</translation>
    </message>
    <message numerus="yes">
        <source>A scenario needs at least %n parties.</source>
        <translation>
            <numerusform>Сценарийде кемінде %n партия болуы керек.</numerusform>
            <numerusform>Сценарийде кемінде %n партия болуы керек.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first party cannot move up.</source>
        <translation>Бірінші партияны жоғары жылжытуға болмайды.</translation>
    </message>
    <message>
        <source>Moves the party up (Alt+Up).</source>
        <translation>Партияны жоғары жылжыту (Alt+↑).</translation>
    </message>
    <message>
        <source>The last party cannot move down.</source>
        <translation>Соңғы партияны төмен жылжытуға болмайды.</translation>
    </message>
    <message>
        <source>Moves the party down (Alt+Down).</source>
        <translation>Партияны төмен жылжыту (Alt+↓).</translation>
    </message>
    <message>
        <source>Party {number} has no name.</source>
        <translation>{number}-партияның атауы жоқ.</translation>
    </message>
    <message>
        <source>The name of party {number} must be one line.</source>
        <translation>{number}-партияның атауы бір жолда болуы керек.</translation>
    </message>
    <message>
        <source>The name of party {number} is longer than {most} characters.</source>
        <translation>{number}-партияның атауы {most} таңбадан ұзын.</translation>
    </message>
    <message>
        <source>Party {number}</source>
        <translation>Партия {number}</translation>
    </message>
</context>
<context>
    <name>PartyPanel</name>
    <message>
        <source>Votes</source>
        <translation>Дауыстар</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мандаттар</translation>
    </message>
</context>
<context>
    <name>PartyRow</name>
    <message>
        <source>Vote share of {party}</source>
        <translation>Дауыс үлесі: {party}</translation>
    </message>
    <message>
        <source>What every share would bring {party}</source>
        <translation>Әр үлес не береді: {party}</translation>
    </message>
    <message>
        <source>Vote share of {party}, in percent</source>
        <translation>Пайызбен алғандағы дауыс үлесі: {party}</translation>
    </message>
    <message>
        <source>Lock the share of {party}</source>
        <translation>Үлесті бекіту: {party}</translation>
    </message>
    <message>
        <source>List seats of {party}</source>
        <translation>Партиялық тізім бойынша мандаттар: {party}</translation>
    </message>
    <message>
        <source>Difference of {party} to the comparison point</source>
        <translation>Салыстыру нүктесімен айырма: {party}</translation>
    </message>
    <message>
        <source>exactly {threshold}</source>
        <translation>дәл {threshold}</translation>
    </message>
    <message>
        <source>Count {party} into the coalition</source>
        <translation>Коалицияға қосу: {party}</translation>
    </message>
    <message>
        <source>Pick parties to see whether they have a majority together.</source>
        <translation>Бірге көпшілігі бар-жоғын көру үшін партияларды белгілеңіз.</translation>
    </message>
    <message>
        <source>Typed by hand, so it gives way last. A click lets go of it.</source>
        <translation>Қолмен енгізілген, сондықтан соңғы болып өзгереді. Басқанда үлес босатылады.</translation>
    </message>
    <message>
        <source>A locked share stays as it is when another one moves. A click unlocks it.</source>
        <translation>Бекітілген үлес басқасы өзгергенде өзгермейді. Басқанда бекіту алынады.</translation>
    </message>
    <message>
        <source>A click locks the share: it stays as it is when another one moves.</source>
        <translation>Басқанда үлес бекітіледі: басқасы өзгергенде ол өзгермейді.</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>теңдік</translation>
    </message>
    <message>
        <source>Exactly at the threshold is enough. Ties go to the party registered earlier.</source>
        <translation>Кедергіге дәл жету жеткілікті. Теңдікте бұрын тіркелген партия басым.</translation>
    </message>
    <message>
        <source>{party}: {votes} of {total} votes = {share}</source>
        <translation>{party}: {total} дауыстан {votes} = {share}</translation>
    </message>
</context>
<context>
    <name>PayerChoice</name>
    <message>
        <source>Who gives way when a share moves</source>
        <translation>Үлес кімнің есебінен өзгереді</translation>
    </message>
    <message>
        <source>Who gives way when a share moves. Shares typed by hand give way last, locked ones never; a party that has nothing more is followed by the next largest.</source>
        <translation>Үлес кімнің есебінен өзгереді. Қолмен енгізілген үлестер соңынан өзгереді, бекітілгендері ешқашан өзгермейді; партияда ештеңе қалмаса, келесі ең үлкені өзгереді.</translation>
    </message>
    <message>
        <source>all the others</source>
        <translation>қалғандардың бәрі</translation>
    </message>
    <message>
        <source>the largest</source>
        <translation>ең үлкені</translation>
    </message>
</context>
<context>
    <name>PollSentences</name>
    <message>
        <source>The clause applies</source>
        <translation>Норма қолданылады</translation>
    </message>
    <message>
        <source>A second party gets seats</source>
        <translation>Екінші партия мандат алады</translation>
    </message>
    <message>
        <source>One party has two thirds</source>
        <translation>Үштен екісі бір партияда</translation>
    </message>
    <message>
        <source>{party} gets seats</source>
        <translation>{party} мандат алады</translation>
    </message>
    <message>
        <source>{count} of 50 parliaments</source>
        <translation>50 парламенттен: {count}</translation>
    </message>
    <message>
        <source>fewer than {count} of 50 parliaments</source>
        <translation>50 парламенттен: {count} парламенттен аз</translation>
    </message>
    <message>
        <source>more than {count} of 50 parliaments</source>
        <translation>50 парламенттен: {count} парламенттен көп</translation>
    </message>
    <message>
        <source>Fewer than 1 of 50 parliaments has the clause</source>
        <translation>Норма қолданылатын парламент: 50-ден 1-ге жетпейді</translation>
    </message>
    <message>
        <source>Fewer than 1 of 50 parliaments has a second party</source>
        <translation>Екінші партиясы бар парламент: 50-ден 1-ге жетпейді</translation>
    </message>
    <message>
        <source>More than 49 of 50 parliaments have the clause</source>
        <translation>Норма қолданылатын парламент: 50-ден 49-дан көп</translation>
    </message>
    <message>
        <source>More than 49 of 50 parliaments have a second party</source>
        <translation>Екінші партиясы бар парламент: 50-ден 49-дан көп</translation>
    </message>
    <message numerus="yes">
        <source>%n of 50 parliaments have the clause</source>
        <translation>
            <numerusform>Норма қолданылатын парламент: 50-ден %n</numerusform>
            <numerusform>Норма қолданылатын парламент: 50-ден %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 50 parliaments have a second party</source>
        <translation>
            <numerusform>Екінші партиясы бар парламент: 50-ден %n</numerusform>
            <numerusform>Екінші партиясы бар парламент: 50-ден %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{probability}, if %Ln people had been asked. Bars: the official result. Lines: 90 % of all simulations.</source>
        <translation>
            <numerusform>{probability}, егер %Ln адам сұралған болса. Бағандар: сайлау қорытындысы. Кесінділер: барлық симуляцияның 90 пайызы.</numerusform>
            <numerusform>{probability}, егер %Ln адам сұралған болса. Бағандар: сайлау қорытындысы. Кесінділер: барлық симуляцияның 90 пайызы.</numerusform>
        </translation>
    </message>
    <message>
        <source>{probability}. Bars: exactly these shares. Lines: 90 % of all simulations.</source>
        <translation>{probability}. Бағандар: дәл осы үлестер. Кесінділер: барлық симуляцияның 90 пайызы.</translation>
    </message>
    <message numerus="yes">
        <source>Lines and table: only the %Ln simulations with “{outcome}”.</source>
        <translation>
            <numerusform>Кесінділер мен кесте: «{outcome}» делінген %Ln симуляция ғана.</numerusform>
            <numerusform>Кесінділер мен кесте: «{outcome}» делінген %Ln симуляция ғана.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{outcome}”: only %Ln of {total} simulations. At least {least} are needed.</source>
        <translation>
            <numerusform>«{outcome}»: %Ln симуляция ғана (барлығы {total}). Кемінде {least} керек.</numerusform>
            <numerusform>«{outcome}»: %Ln симуляция ғана (барлығы {total}). Кемінде {least} керек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln simulations</source>
        <translation>
            <numerusform>%Ln симуляция</numerusform>
            <numerusform>%Ln симуляция</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} simulations</source>
        <translation>
            <numerusform>{total} симуляцияның ішінен %Ln</numerusform>
            <numerusform>{total} симуляцияның ішінен %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PollTable</name>
    <message>
        <source>What the poll leaves open</source>
        <translation>Бұл қаншалықты сенімді</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Chance of seats</source>
        <translation>Мандат алу ықтималдығы</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>90 % аралығы</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Көпшілік</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>Үштен екісі</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}–{high}</translation>
    </message>
</context>
<context>
    <name>PollsPage</name>
    <message>
        <source>How sure is it?</source>
        <translation>Бұл қаншалықты сенімді?</translation>
    </message>
    <message>
        <source>The bars show the seats of exactly these shares. A line holds 90 % of the simulations, and the median is the middle one: near a threshold it can differ from the bar.</source>
        <translation>Бағандар дәл осы үлестердегі мандаттарды көрсетеді. Кесінді симуляциялардың 90 пайызын қамтиды, ал медиана — ортаңғысы: кедергі маңында ол бағаннан өзгеше болуы мүмкін.</translation>
    </message>
    <message>
        <source>Show all simulations</source>
        <translation>Барлық симуляцияны көрсету</translation>
    </message>
    <message>
        <source>Each dot is one of 50 parliaments; a small one is less than half of one. Press a question to see only the simulations that have it.</source>
        <translation>Әр нүкте — 50 парламенттің бірі; кішкентайы — жарты парламентке де жетпейді. Сұрақты бассаңыз, тек осындай нәтижелі симуляциялар көрінеді.</translation>
    </message>
    <message>
        <source>People asked</source>
        <translation>Сұралғандар</translation>
    </message>
    <message>
        <source>How many people named a party.</source>
        <translation>Қанша адам партияны атады.</translation>
    </message>
    <message>
        <source>Design effect</source>
        <translation>Жоспар әсері</translation>
    </message>
    <message>
        <source>1 for a simple random sample, more for a clustered one: how many times as large the variance is (Kish, 1965). The sample size is divided by it.</source>
        <translation>Қарапайым кездейсоқ іріктеме үшін 1, ұялы іріктеме үшін одан көп: дисперсия неше есе үлкен (Kish, 1965). Іріктеме көлемі осыған бөлінеді.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>people asked</source>
        <translation>сұралғандар саны</translation>
    </message>
    <message>
        <source>Gets seats</source>
        <translation>Мандат алады</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Figures</source>
        <translation>Сандар</translation>
    </message>
    <message>
        <source>A what-if. Its own notes say what it is based on.</source>
        <translation>Болжамды есеп. Неге негізделгені өз жазбаларында айтылған.</translation>
    </message>
    <message>
        <source>Source of the figures</source>
        <translation>Сандардың дереккөзі</translation>
    </message>
    <message>
        <source>Constitutional Law on Elections, articles 43, 44 and 97-1, edition of 9 February 2009.</source>
        <translation>Сайлау туралы конституциялық заң, 43, 44 және 97-1-баптар, 2009 жылғы 9 ақпандағы редакция.</translation>
    </message>
    <message>
        <source>The law of 2012</source>
        <translation>2012 жылғы сайлаудағы заң</translation>
    </message>
    <message>
        <source>The Assembly</source>
        <translation>Ассамблея</translation>
    </message>
    <message>
        <source>By these rules the Assembly of the People of Kazakhstan has no seats.</source>
        <translation>Бұл ережелер бойынша Қазақстан халқы Ассамблеясында мандат жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>The Assembly of the People of Kazakhstan elects %n members of the Mazhilis itself, whatever the vote.</source>
        <translation>
            <numerusform>Қазақстан халқы Ассамблеясы Мәжілістің %n депутатын дауыс беруге қарамай өзі сайлайды.</numerusform>
            <numerusform>Қазақстан халқы Ассамблеясы Мәжілістің %n депутатын дауыс беруге қарамай өзі сайлайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>The parties’ colours are this program’s choice: no official source gives any. Amber is the guarantee clause and nothing else.</source>
        <translation>Партиялардың түстерін осы бағдарлама таңдаған: ресми дереккөзде түс берілмеген. Кәріптас түс — тек екінші партия туралы норма.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>List seats</source>
        <translation>Тізім бойынша мандаттар</translation>
    </message>
    <message>
        <source>98 since 2007, 69 in 2023 (IPU).</source>
        <translation>2007 жылдан бері 98, 2023 жылы 69 (ПАО).</translation>
    </message>
    <message>
        <source>Assembly seats</source>
        <translation>Ассамблея мандаттары</translation>
    </message>
    <message>
        <source>Filled by the Assembly of the People, whatever the vote: 9 until 2021 (IPU).</source>
        <translation>Дауыс беруге қарамай, Қазақстан халқы Ассамблеясы сайлайды: 2021 жылға дейін 9 (ПАО).</translation>
    </message>
    <message>
        <source>Threshold, %</source>
        <translation>Кедергі, %</translation>
    </message>
    <message>
        <source>Threshold of</source>
        <translation>Кедергі неден есептеледі</translation>
    </message>
    <message>
        <source>Minimum seats</source>
        <translation>Ең аз мандат саны</translation>
    </message>
    <message>
        <source>This share or more clears it (article 97-1, par. 1).</source>
        <translation>Осынша немесе одан көп болса, кедергі еңсерілді (97-1-баптың 1-тармағы).</translation>
    </message>
    <message>
        <source>votes for the lists</source>
        <translation>тізімдерге берілген дауыстардан</translation>
    </message>
    <message>
        <source>votes for the lists and ballots for no list</source>
        <translation>сол дауыстар мен тізімге берілмеген бюллетеньдерден</translation>
    </message>
    <message>
        <source>Article 43 leaves invalid ballots out. Ballots “against all” count (as in 2023).</source>
        <translation>43-бап бойынша жарамсыз бюллетеньдер алып тасталады; «бәріне қарсымын» бюллетеньдері есептеледі (2023 жылғыдай).</translation>
    </message>
    <message>
        <source>What the second party gets at the least (article 97-1, par. 3).</source>
        <translation>Екінші партия кемінде қанша мандат алады (97-1-баптың 3-тармағы).</translation>
    </message>
    <message>
        <source>Correction coefficient</source>
        <translation>Түзету коэффициенті</translation>
    </message>
    <message>
        <source>The second party’s votes ÷ quota are multiplied by it (article 97-1, par. 3). No effect without a quota.</source>
        <translation>Екінші партияның «дауыс ÷ квота» мәні оған көбейтіледі (97-1-баптың 3-тармағы). Квотасыз қолданылмайды.</translation>
    </message>
    <message>
        <source>The law: Hare quota, largest remainders (article 97-1, par. 1, 3, 4). The others are for comparison.</source>
        <translation>Заң бойынша: Хэр квотасы, ең көп қалдықтар (97-1-баптың 1, 3, 4-тармақтары). Қалғандары — салыстыру үшін.</translation>
    </message>
    <message>
        <source>Hare</source>
        <translation>Хэр квотасы</translation>
    </message>
    <message>
        <source>Droop</source>
        <translation>Друп квотасы</translation>
    </message>
    <message>
        <source>D’Hondt</source>
        <translation>д’Ондт әдісі</translation>
    </message>
    <message>
        <source>Sainte-Laguë</source>
        <translation>Сент-Лагю әдісі</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Әдіс</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>қолданылады</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>қолданылмайды</translation>
    </message>
    <message>
        <source>If only one party clears the threshold, the second is admitted too (article 97-1, par. 2).</source>
        <translation>Кедергіні тек бір партия еңсерсе, екіншісі де жіберіледі (97-1-баптың 2-тармағы).</translation>
    </message>
    <message>
        <source>Ballots that count but go to no list, such as “against all” in 2023. They raise the number of votes that a list needs. For 2012 this is a what-if.</source>
        <translation>Есептелетін, бірақ тізімге берілмеген бюллетеньдер, мысалы 2023 жылғы «бәріне қарсымын». Олар тізімге керек дауыс санын арттырады. 2012 жыл үшін бұл болжамды есеп.</translation>
    </message>
    <message>
        <source>Not counted while the threshold is a share of the votes for the lists.</source>
        <translation>Кедергі тізімдерге берілген дауыстардан есептелгенде, есепке алынбайды.</translation>
    </message>
    <message>
        <source>2016 and January 2021 (text of this edition not read)</source>
        <translation>2016 және 2021 жылғы қаңтар (бұл редакцияның мәтіні оқылмады)</translation>
    </message>
    <message>
        <source>Kurultai, constitution of 2026 (as announced)</source>
        <translation>Құрылтай, 2026 жылғы конституция (жарияланғандай)</translation>
    </message>
    <message>
        <source>Guarantee clause</source>
        <translation>Екінші партия туралы норма</translation>
    </message>
    <message>
        <source>Ballots for no list</source>
        <translation>Тізімге берілмеген бюллетеньдер</translation>
    </message>
    <message>
        <source>Law of 2009 (election of 2012)</source>
        <translation>2009 жылғы заң (2012 жылғы сайлау)</translation>
    </message>
    <message>
        <source>Largest remainders alone, no threshold, no clause</source>
        <translation>Тек ең көп қалдықтар, кедергісіз және нормасыз</translation>
    </message>
    <message>
        <source>Constitutional Law on Elections, article 97-1, edition of 9 February 2009.</source>
        <translation>Сайлау туралы конституциялық заң, 97-1-бап, 2009 жылғы 9 ақпандағы редакция.</translation>
    </message>
    <message>
        <source>The law as applied on 18 August 2007: one list got all 98 seats (IPU).</source>
        <translation>2007 жылғы 18 тамызда қолданылған заң: бір тізім барлық 98 мандатты алды (ПАО).</translation>
    </message>
    <message>
        <source>The text of this edition was not read: that it had the same clause is presumed.</source>
        <translation>Бұл редакцияның мәтіні оқылмады: норма сол күйінде болды деп жорамалданады.</translation>
    </message>
    <message>
        <source>The text of this edition was not read: whether it has the clause is not established. The 29 single-member seats are no part of it.</source>
        <translation>Бұл редакцияның мәтіні оқылмады: норманың бар-жоғы анықталмады. Бір мандатты 29 орын бұған кірмейді.</translation>
    </message>
    <message>
        <source>As announced in January 2026; the election law was not seen.</source>
        <translation>2026 жылғы қаңтарда жарияланғандай; сайлау туралы заң көрілмеді.</translation>
    </message>
    <message>
        <source>No law of Kazakhstan: a quota and the largest remainders alone, for comparison.</source>
        <translation>Қазақстан заңы емес: тек квота мен ең көп қалдықтар, салыстыру үшін.</translation>
    </message>
    <message>
        <source>Threshold {threshold}</source>
        <translation>Кедергі {threshold}</translation>
    </message>
    <message>
        <source>largest remainders</source>
        <comment>in few words</comment>
        <translation>ең көп қалдықтар</translation>
    </message>
    <message>
        <source>Droop quota</source>
        <comment>in few words</comment>
        <translation>Друп квотасы</translation>
    </message>
    <message>
        <source>quota and largest remainders</source>
        <translation>квота және ең көп қалдықтар</translation>
    </message>
    <message>
        <source>Droop quota and largest remainders</source>
        <translation>Друп квотасы және ең көп қалдықтар</translation>
    </message>
    <message>
        <source>Before 2009</source>
        <translation>2009 жылға дейін</translation>
    </message>
    <message>
        <source>2023, list part</source>
        <translation>2023 жыл, тізім бойынша бөлігі</translation>
    </message>
    <message>
        <source>{lists} list seats + {assembly} of the Assembly = {house}</source>
        <translation>Мандаттар: тізімдер бойынша {lists} + Ассамблеядан {assembly} = {house}</translation>
    </message>
    <message>
        <source>no guarantee clause</source>
        <translation>екінші партия туралы нормасыз</translation>
    </message>
    <message>
        <source>guarantee clause: coefficient {index}, at least {minimum} seats</source>
        <translation>екінші партия туралы норма: коэффициент {index}, кемінде {minimum} мандат</translation>
    </message>
    <message>
        <source>D’Hondt</source>
        <comment>among others in a line</comment>
        <translation>д’Ондт әдісі</translation>
    </message>
    <message>
        <source>Sainte-Laguë</source>
        <comment>among others in a line</comment>
        <translation>Сент-Лагю әдісі</translation>
    </message>
    <message>
        <source>Threshold {threshold} of the votes for the lists</source>
        <translation>Кедергі {threshold}: тізімдерге берілген дауыстардан</translation>
    </message>
    <message>
        <source>Threshold {threshold} of the votes for the lists and the ballots for no list</source>
        <translation>Кедергі {threshold}: тізімдерге берілген дауыстар мен тізімге берілмеген бюллетеньдерден</translation>
    </message>
    <message>
        <source>{lists} + {assembly} seats</source>
        <translation>{lists} + {assembly} мандат</translation>
    </message>
    <message>
        <source>{lists} seats</source>
        <translation>{lists} мандат</translation>
    </message>
    <message>
        <source>threshold {threshold} of the votes for the lists</source>
        <translation>кедергі {threshold}: тізімдерге берілген дауыстардан</translation>
    </message>
    <message>
        <source>threshold {threshold} of the votes for the lists and the ballots for no list</source>
        <translation>кедергі {threshold}: тізімдерге берілген дауыстар мен тізімге берілмеген бюллетеньдерден</translation>
    </message>
    <message>
        <source>no guarantee clause</source>
        <comment>in the catalogue</comment>
        <translation>екінші партия туралы нормасыз</translation>
    </message>
    <message>
        <source>guarantee clause</source>
        <translation>екінші партия туралы норма</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>What if the law were different?</source>
        <translation>Заң басқаша болса ше?</translation>
    </message>
    <message>
        <source>Set of rules</source>
        <translation>Ережелер жиынтығы</translation>
    </message>
    <message>
        <source>Back to the values of this set</source>
        <translation>Жиынтық мәндерін қайтару</translation>
    </message>
    <message>
        <source>Back to the value of this set: {value}</source>
        <translation>Жиынтық мәнін қайтару: {value}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгертілген</translation>
    </message>
</context>
<context>
    <name>ScenarioFileError</name>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>«{file}» файлын оқу мүмкін болмады: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {reason}.</source>
        <translation>«{file}» файлын сақтау мүмкін болмады: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is not a kzcalc scenario: it is far too large.</source>
        <translation>«{file}» — kzcalc сценарийі емес: файл тым үлкен.</translation>
    </message>
    <message>
        <source>“{file}” is not a kzcalc scenario: it is nested too deeply.</source>
        <translation>«{file}» kzcalc сценарийі емес: қабаттасуы тым терең.</translation>
    </message>
    <message>
        <source>“{file}” is not a kzcalc scenario: it cannot be read as JSON ({reason}).</source>
        <translation>«{file}» — kzcalc сценарийі емес: файл JSON ретінде оқылмайды ({reason}).</translation>
    </message>
    <message>
        <source>“{file}” is not a kzcalc scenario: its “format” is not “kzcalc-scenario”.</source>
        <translation>«{file}» — kzcalc сценарийі емес: «format» өрісінің мәні «kzcalc-scenario» емес.</translation>
    </message>
    <message>
        <source>“{file}” was made by a newer kzcalc (its “version” is {version}, this program reads {known}).</source>
        <translation>«{file}» файлы kzcalc бағдарламасының жаңарақ нұсқасында жасалған («version» мәні — {version}, бұл бағдарлама {known} мәнін оқиды).</translation>
    </message>
    <message>
        <source>“{file}” is damaged: “{place}” is missing.</source>
        <translation>«{file}» файлы бүлінген: «{place}» өрісі жоқ.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: “{place}” must be {expected}.</source>
        <translation>«{file}» файлы бүлінген: «{place}» өрісінде {expected} болуы керек.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: “{place}” must be {expected}.</source>
        <translation>«{file}» файлын сақтау мүмкін болмады: «{place}» өрісінде {expected} болуы керек.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: “{place}” occurs twice.</source>
        <translation>«{file}» файлы бүлінген: «{place}» екі рет кездеседі.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>a whole number of 1 or more</source>
        <translation>1-ден кем емес бүтін сан</translation>
    </message>
    <message>
        <source>a list of 2 to 20 parties</source>
        <translation>2-ден 20-ға дейін партиясы бар тізім</translation>
    </message>
    <message>
        <source>lower-case letters and digits with single hyphens</source>
        <translation>латынның кіші әріптері мен цифрларынан және жеке дефистерден тұратын жазба</translation>
    </message>
    <message>
        <source>a colour such as #00afca</source>
        <translation>түс (мысалы, #00afca)</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1,000,000,000,000,000</source>
        <translation>0-ден 1 000 000 000 000 000-ға дейінгі бүтін сан</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true немесе false</translation>
    </message>
    <message>
        <source>“all”, “largest” or the key of a party</source>
        <translation>«all», «largest» немесе партия кілті</translation>
    </message>
    <message>
        <source>a whole number from 1 to 10,000,000, or null</source>
        <translation>1-ден 10 000 000-ға дейінгі бүтін сан немесе null</translation>
    </message>
    <message>
        <source>a whole number from 1 to 10,000</source>
        <translation>1-ден 10 000-ға дейінгі бүтін сан</translation>
    </message>
    <message>
        <source>a whole number from 0 to 10,000</source>
        <translation>0-ден 10 000-ға дейінгі бүтін сан</translation>
    </message>
    <message>
        <source>a fraction from 0 to 1 such as 7/100</source>
        <translation>0-ден 1-ге дейінгі бөлшек (мысалы, 7/100)</translation>
    </message>
    <message>
        <source>a fraction from 0 to 1 such as 7/10</source>
        <translation>0-ден 1-ге дейінгі бөлшек (мысалы, 7/10)</translation>
    </message>
    <message>
        <source>“valid” or “cast”</source>
        <translation>«valid» немесе «cast»</translation>
    </message>
    <message>
        <source>“hare”, “droop”, “dhondt” or “sainte-lague”</source>
        <translation>«hare», «droop», «dhondt» немесе «sainte-lague»</translation>
    </message>
    <message>
        <source>“with-clause”, “without-clause”, “no-threshold”, “threshold-5”, “cast-base”, “dhondt”, “sainte-lague” or “scenario”</source>
        <translation>«with-clause», «without-clause», «no-threshold», «threshold-5», «cast-base», «dhondt», «sainte-lague» немесе «scenario»</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>сан</translation>
    </message>
    <message>
        <source>a list of at most 6 columns</source>
        <translation>6 бағаннан аспайтын тізім</translation>
    </message>
    <message>
        <source>a line of text without control characters</source>
        <translation>басқару таңбалары жоқ бір жол мәтін</translation>
    </message>
    <message>
        <source>a name: a line of text, not empty, without control characters</source>
        <translation>атау: басқару таңбалары жоқ, бос емес бір жол</translation>
    </message>
    <message>
        <source>a group of keys and values in braces</source>
        <translation>ирек жақшаға алынған кілттер мен мәндер тобы</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>бұл қарапайым файл емес</translation>
    </message>
</context>
<context>
    <name>ScenarioFiles</name>
    <message>
        <source>A save of “{file}” was interrupted.</source>
        <translation>«{file}» файлын сақтау үзілген.</translation>
    </message>
    <message>
        <source>A whole copy of what was being saved lies beside it.</source>
        <translation>Сақталып жатқанның толық көшірмесі қасында тұр.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сақтамау</translation>
    </message>
    <message>
        <source>Export the charts or the table</source>
        <translation>Диаграммаларды немесе кестені экспорттау</translation>
    </message>
    <message>
        <source>Exported: {file}</source>
        <translation>Экспортталды: {file}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Сценарийді ашу</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Көшірмесін ашу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Бәрібір сақтау</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>«{title}» сценарийіндегі өзгерістер сақталсын ба?</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Сценарийді сақтау</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сақталды: {file}</translation>
    </message>
    <message>
        <source>Saving puts your scenario in its place.</source>
        <translation>Сақтасаңыз, оның орнын сіздің сценарийіңіз басады.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Қалтадан көрсету</translation>
    </message>
    <message>
        <source>Scenarios (*{suffix})</source>
        <translation>Сценарийлер (*{suffix})</translation>
    </message>
    <message>
        <source>Without saving, what changed since the last save is lost.</source>
        <translation>Әйтпесе соңғы сақтаудан кейінгі өзгерістер жоғалады.</translation>
    </message>
    <message>
        <source>“{file}” cannot be exported: it is the scenario’s own file.</source>
        <translation>«{file}» экспорттау мүмкін емес: бұл сценарийдің өз файлы.</translation>
    </message>
    <message>
        <source>“{file}” cannot be exported: its ending says no known kind.</source>
        <translation>«{file}» файлын экспорттау мүмкін емес: файл кеңейтімі белгісіз.</translation>
    </message>
    <message>
        <source>“{file}” was changed by another program.</source>
        <translation>«{file}» файлын басқа бағдарлама өзгертті.</translation>
    </message>
</context>
<context>
    <name>ScenarioPreview</name>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Хабарлаған</translation>
    </message>
    <message>
        <source>Pollster</source>
        <translation>Сауалнаманы жүргізген</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Сұралғандар</translation>
    </message>
    <message>
        <source>{cast} ballots of {registered} voters; {invalid} invalid</source>
        <translation>{registered} сайлаушыдан {cast} бюллетень; {invalid} жарамсыз</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>Сайлаушылардың қатысуы</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Ережелер</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Share of that of which the threshold is a share</source>
        <translation>Кедергі неден есептелсе, соның үлесі</translation>
    </message>
    <message>
        <source>By these rules they count: a list needs more votes to clear the threshold.</source>
        <translation>Бұл ережелер бойынша олар есептеледі: кедергіні еңсеру үшін тізімге көбірек дауыс керек.</translation>
    </message>
    <message>
        <source>By these rules the threshold is a share of the votes for the lists: the seats stay the same.</source>
        <translation>Бұл ережелер бойынша кедергі тізімдерге берілген дауыстардан есептеледі: мандаттар өзгермейді.</translation>
    </message>
    <message>
        <source>Nothing was published of {parties}: that they stand at 0 is an assumption.</source>
        <translation>Деректері жарияланбаған: {parties}. Оларда 0 деп алу — жорамал.</translation>
    </message>
    <message>
        <source>Seats: {parties}</source>
        <translation>Мандаттар: {parties}</translation>
    </message>
    <message>
        <source>No party gets seats.</source>
        <translation>Ешбір партия мандат алмайды.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Дауыс</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланған</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Үлес</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мандат</translation>
    </message>
    <message>
        <source>Shares and seats</source>
        <translation>Үлестер мен мандаттар</translation>
    </message>
    <message>
        <source>Ballots for no list</source>
        <translation>Тізімге берілмеген бюллетеньдер</translation>
    </message>
    <message>
        <source>{share}, assumed</source>
        <translation>{share}, жорамал</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>жарияланбаған</translation>
    </message>
    <message>
        <source>The shares add up to {total}: {missing} percentage points are missing.</source>
        <translation>Үлестердің қосындысы — {total}: {missing} пайыздық тармақ жетпейді.</translation>
    </message>
    <message>
        <source>The shares add up to {total}, {excess} percentage points too many.</source>
        <translation>Үлестердің қосындысы — {total}, {excess} пайыздық тармақ артық.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Оларды есепке алмау</translation>
    </message>
    <message>
        <source>Count them as ballots for no list</source>
        <translation>Тізімге берілмеген бюллетень деп есептеу</translation>
    </message>
    <message>
        <source>The shares are scaled to 100 %; the ratios of the parties stay as published.</source>
        <translation>Үлестер 100 %-ға келтіріледі; партиялардың арақатынасы жарияланған күйінде қалады.</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>расталмаған</translation>
    </message>
</context>
<context>
    <name>SeatsCard</name>
    <message>
        <source>Seats in the Mazhilis</source>
        <translation>Мәжілістегі мандаттар</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Жолақтар</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Close the page to see the hall: it needs the room.</source>
        <translation>Залды көру үшін бетті жабыңыз: оған орын керек.</translation>
    </message>
</context>
<context>
    <name>SeatsChart</name>
    <message>
        <source>Seats by party</source>
        <translation>Партиялар бойынша мандаттар</translation>
    </message>
    <message>
        <source>{asked}, design effect {effect}</source>
        <translation>{asked}, іріктеме жоспарының әсері {effect}</translation>
    </message>
    <message numerus="yes">
        <source>lines: 90 % of the simulations, if %Ln people had been asked</source>
        <translation>
            <numerusform>кесінділер: %Ln адам сұралған болса, симуляциялардың 90 %-ы</numerusform>
            <numerusform>кесінділер: %Ln адам сұралған болса, симуляциялардың 90 %-ы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lines: 90 % of the simulations, if %Ln people were asked</source>
        <translation>
            <numerusform>кесінділер: %Ln адам сұралса, симуляциялардың 90 %-ы</numerusform>
            <numerusform>кесінділер: %Ln адам сұралса, симуляциялардың 90 %-ы</numerusform>
        </translation>
    </message>
    <message>
        <source>; outlined: {title}</source>
        <translation>; контурмен: {title}</translation>
    </message>
    <message>
        <source>; compared with: {title}</source>
        <translation>; салыстыру: {title}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Атаусыз</translation>
    </message>
</context>
<context>
    <name>SeatsSentences</name>
    <message numerus="yes">
        <source>%Ln seats from party lists</source>
        <translation>
            <numerusform>партиялық тізімдер бойынша %Ln мандат</numerusform>
            <numerusform>партиялық тізімдер бойынша %Ln мандат</numerusform>
        </translation>
    </message>
    <message>
        <source>{lists} from party lists + {assembly} of the Assembly of the People = {house}</source>
        <translation>партиялық тізімдер бойынша {lists} + Қазақстан халқы Ассамблеясынан {assembly} = {house}</translation>
    </message>
    <message>
        <source>{lists} from lists + {assembly} = {house}</source>
        <translation>тізімдер бойынша {lists} + {assembly} = {house}</translation>
    </message>
    <message>
        <source>Majority {seats}</source>
        <translation>Көпшілік {seats}</translation>
    </message>
    <message>
        <source>Two thirds {seats}</source>
        <translation>Үштен екісі {seats}</translation>
    </message>
    <message>
        <source>{seats} of {house}</source>
        <translation>{seats} / {house}</translation>
    </message>
    <message>
        <source>no votes</source>
        <translation>дауыс жоқ</translation>
    </message>
    <message>
        <source>admitted, but gets no seats</source>
        <translation>жіберілді, бірақ мандат алмайды</translation>
    </message>
    <message>
        <source>{share}, cleared, but gets no seats</source>
        <translation>{share}, кедергіні еңсерді, бірақ мандат алмайды</translation>
    </message>
    <message>
        <source>{share}, {points} points short</source>
        <translation>{share}, кедергіге дейін {points}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats unfilled: no party is admitted</source>
        <translation>
            <numerusform>%Ln мандат бос қалады: ешбір партия жіберілмеді</numerusform>
            <numerusform>%Ln мандат бос қалады: ешбір партия жіберілмеді</numerusform>
        </translation>
    </message>
    <message>
        <source>unfilled</source>
        <comment>seats</comment>
        <translation>бос қалады</translation>
    </message>
    <message>
        <source>no party is admitted</source>
        <translation>ешбір партия жіберілмеді</translation>
    </message>
    <message>
        <source>by the clause</source>
        <translation>норма бойынша</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats change hands</source>
        <translation>
            <numerusform>%Ln мандат ауысады</numerusform>
            <numerusform>%Ln мандат ауысады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under the law of 2009 these %Ln would be seats of {party}</source>
        <translation>
            <numerusform>2009 жылғы заң бойынша бұл %Ln мандатты алар еді: {party}</numerusform>
            <numerusform>2009 жылғы заң бойынша бұл %Ln мандатты алар еді: {party}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats by the clause</source>
        <translation>
            <numerusform>норма бойынша %Ln мандат</numerusform>
            <numerusform>норма бойынша %Ln мандат</numerusform>
        </translation>
    </message>
    <message>
        <source>under the law of 2009: {party} {seats}</source>
        <translation>2009 жылғы заң бойынша: {party} {seats}</translation>
    </message>
    <message>
        <source>without the clause {pair}</source>
        <translation>нормасыз {pair}</translation>
    </message>
    <message>
        <source>under the law of 2009 {pair}</source>
        <translation>2009 жылғы заң бойынша {pair}</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln seats</source>
        <translation>
            <numerusform>барлығы %Ln мандат</numerusform>
            <numerusform>барлығы %Ln мандат</numerusform>
        </translation>
    </message>
    <message>
        <source>0: {parties}</source>
        <translation>0: {parties}</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>Ассамблея</translation>
    </message>
    <message>
        <source>Assembly of the People of Kazakhstan</source>
        <translation>Қазақстан халқы Ассамблеясы</translation>
    </message>
    <message>
        <source>elected by the Assembly, not from lists</source>
        <translation>тізіммен емес, Ассамблея сайлайды</translation>
    </message>
    <message numerus="yes">
        <source>{party}: %Ln seats
Click to count them towards a majority, or no longer.</source>
        <translation>
            <numerusform>{party}: %Ln мандат
Коалицияға қосу немесе одан шығару үшін басыңыз.</numerusform>
            <numerusform>{party}: %Ln мандат
Коалицияға қосу немесе одан шығару үшін басыңыз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareStrip</name>
    <message>
        <source>{party} cannot have {share}: the locked shares leave less.</source>
        <translation>{party}: {share} мүмкін емес, бекітілген үлестер одан аз қалдырады.</translation>
    </message>
    <message numerus="yes">
        <source>{party} with {share}: %n seats</source>
        <translation>
            <numerusform>{party}, {share}: %n мандат</numerusform>
            <numerusform>{party}, {share}: %n мандат</numerusform>
        </translation>
    </message>
    <message>
        <source>the guarantee clause applies</source>
        <translation>екінші партия туралы норма қолданылады</translation>
    </message>
    <message>
        <source>two-thirds majority</source>
        <translation>үштен екі көпшілік</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>көпшілік</translation>
    </message>
</context>
<context>
    <name>SharesCard</name>
    <message>
        <source>Votes</source>
        <translation>Дауыстар</translation>
    </message>
    <message>
        <source>Votes and the {share} threshold</source>
        <translation>Дауыстар және {share} кедергісі</translation>
    </message>
    <message>
        <source>% of valid votes; solid = gets seats, hatched = gets none</source>
        <translation>жарамды дауыстардың %-ы; тұтас — мандат алады, штрихталған — алмайды</translation>
    </message>
    <message>
        <source>% of ballots cast; solid = gets seats, hatched = gets none</source>
        <translation>берілген бюллетеньдердің %-ы; тұтас — мандат алады, штрихталған — алмайды</translation>
    </message>
    <message>
        <source>solid = gets seats, hatched = none</source>
        <translation>тұтас — мандат алады, штрихталған — алмайды</translation>
    </message>
</context>
<context>
    <name>SharesChart</name>
    <message>
        <source>Vote shares by party</source>
        <translation>Партиялар бойынша дауыс үлестері</translation>
    </message>
    <message>
        <source>{party} {share}, clears</source>
        <translation>{party} {share}, кедергіні еңсереді</translation>
    </message>
    <message>
        <source>{party} {share}, does not clear, admitted by the clause</source>
        <translation>{party} {share}, кедергіні еңсермейді, екінші партия туралы норма бойынша жіберіледі</translation>
    </message>
    <message>
        <source>{party} {share}, does not clear</source>
        <translation>{party} {share}, кедергіні еңсермейді</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Кедергі</translation>
    </message>
    <message>
        <source>all of it, 0–100 %</source>
        <translation>толығымен, 0–100 %</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>WHAT-IF</source>
        <translation>БОЛЖАМДЫ ЕСЕП</translation>
    </message>
    <message>
        <source>Official result</source>
        <translation>Сайлау қорытындысы</translation>
    </message>
    <message>
        <source>Poll</source>
        <comment>a stamp</comment>
        <translation>Сауалнама</translation>
    </message>
    <message>
        <source>Exit poll</source>
        <translation>Экзит-пол</translation>
    </message>
    <message numerus="yes">
        <source>Local council (maslikhat), %Ln seats</source>
        <translation>
            <numerusform>Мәслихат, %Ln мандат</numerusform>
            <numerusform>Мәслихат, %Ln мандат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mazhilis of Kazakhstan, %Ln seats</source>
        <translation>
            <numerusform>Қазақстан Мәжілісі, %Ln мандат</numerusform>
            <numerusform>Қазақстан Мәжілісі, %Ln мандат</numerusform>
        </translation>
    </message>
    <message>
        <source>drag a slider and see who gets seats</source>
        <translation>жүгірткіні жылжытып көріңіз: мандатты кім алады?</translation>
    </message>
    <message>
        <source>based on: {title}</source>
        <translation>негізі: {title}</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Start from a result or a poll</source>
        <translation>Қорытындыдан не сауалнамадан бастау</translation>
    </message>
    <message>
        <source>Results and polls to start from</source>
        <translation>Бастауға болатын нәтижелер мен сауалнамалар</translation>
    </message>
    <message>
        <source>Start from this</source>
        <translation>Осыдан бастау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Mazhilis results</source>
        <translation>Мәжіліс сайлауының қорытындысы</translation>
    </message>
    <message>
        <source>Exit polls</source>
        <translation>Экзит-полдар</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Сауалнамалар</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Мәслихаттар</translation>
    </message>
</context>
<context>
    <name>StripLegend</name>
    <message>
        <source>seats</source>
        <translation>мандаттар</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>көпшілік</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>норма</translation>
    </message>
</context>
<context>
    <name>SweepChart</name>
    <message>
        <source>Seats over the share of one party</source>
        <translation>Бір партияның үлесіне қарай мандаттар</translation>
    </message>
    <message>
        <source>Seats of {party}</source>
        <translation>Мандаттар: {party}</translation>
    </message>
    <message>
        <source>{party}, %</source>
        <translation>{party}, %</translation>
    </message>
    <message>
        <source>clause applies</source>
        <translation>норма қолданылады</translation>
    </message>
    <message>
        <source>without it: 0</source>
        <translation>нормасыз: 0</translation>
    </message>
    <message>
        <source>threshold {share}</source>
        <translation>кедергі {share}</translation>
    </message>
    <message>
        <source>with the clause</source>
        <translation>нормамен</translation>
    </message>
    <message>
        <source>by these rules</source>
        <translation>осы ережелермен</translation>
    </message>
    <message>
        <source>without the clause</source>
        <translation>нормасыз</translation>
    </message>
    <message>
        <source>with the clause of 2009</source>
        <translation>2009 жылғы нормамен</translation>
    </message>
</context>
<context>
    <name>SweepPage</name>
    <message>
        <source>What if one share changes?</source>
        <translation>Бір үлес өзгерсе ше?</translation>
    </message>
    <message>
        <source>Whose share changes</source>
        <translation>Кімнің үлесі өзгереді</translation>
    </message>
    <message>
        <source>Where it jumps</source>
        <translation>Қай жерде күрт өзгереді</translation>
    </message>
    <message>
        <source>the share is locked</source>
        <translation>үлес бекітілген</translation>
    </message>
    <message>
        <source>drag the line, or apply a step</source>
        <translation>сызықты жылжытыңыз не қадамды қолданыңыз</translation>
    </message>
</context>
<context>
    <name>SweepWords</name>
    <message>
        <source>Between {first} and {last} {party} owes every seat to the clause</source>
        <translation>{party}: {first}–{last} аралығында барлық мандат тек норманың арқасында</translation>
    </message>
    <message>
        <source>Under the law of 2009 {party} would get seats between {first} and {last}</source>
        <translation>{party}: 2009 жылғы заң бойынша {first}–{last} аралығында да мандат болар еді</translation>
    </message>
    <message numerus="yes">
        <source>Between {first} and {last} the clause costs {party} up to %n seats</source>
        <translation>
            <numerusform>{party}: {first}–{last} аралығында норма ең көбі %n мандатты алып қояды</numerusform>
            <numerusform>{party}: {first}–{last} аралығында норма ең көбі %n мандатты алып қояды</numerusform>
        </translation>
    </message>
    <message>
        <source>{party} gains seat by seat: no share brings several at once</source>
        <translation>{party}: мандаттар бір-бірден қосылады, күрт өзгеріс жоқ</translation>
    </message>
    <message>
        <source>No share at all brings {party} a seat here</source>
        <translation>{party}: мұнда ешқандай үлес мандат бермейді</translation>
    </message>
    <message>
        <source>No share up to {last} brings {party} a seat, and more is not possible here</source>
        <translation>{party}: мұнда мүмкін үлестердің ешқайсысы мандат бермейді (ең үлкені: {last})</translation>
    </message>
    <message>
        <source>At {last} {party} owes every seat to the clause</source>
        <translation>{party}: үлесі {last} болғанда барлық мандат тек норманың арқасында</translation>
    </message>
    <message>
        <source>Under the law of 2009 {party} would get seats at {last}</source>
        <translation>{party}: 2009 жылғы заң бойынша үлесі {last} болғанда да мандат болар еді</translation>
    </message>
    <message numerus="yes">
        <source>At {last} the clause costs {party} %n seats</source>
        <translation>
            <numerusform>{party}: үлесі {last} болғанда норма %n мандатты алып қояды</numerusform>
            <numerusform>{party}: үлесі {last} болғанда норма %n мандатты алып қояды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below {last} {party} gets no seat, and there it gets %n at once</source>
        <translation>
            <numerusform>{party}: үлесі {last} көрсеткішінен төмен болса, мандат жоқ, ал жетсе, бірден %n мандат</numerusform>
            <numerusform>{party}: үлесі {last} көрсеткішінен төмен болса, мандат жоқ, ал жетсе, бірден %n мандат</numerusform>
        </translation>
    </message>
    <message>
        <source>At {last} the seats of {party} jump from {before} to {after}</source>
        <translation>{party}: үлесі {last} болғанда мандат саны күрт өзгереді: {before} → {after}</translation>
    </message>
    <message>
        <source>No other share can give way here: {party} stays at {last}</source>
        <translation>Мұнда басқа үлестер орын бере алмайды. {party}: {last} болып қалады</translation>
    </message>
    <message>
        <source>two thirds of the house</source>
        <translation>палатаның үштен екісі</translation>
    </message>
    <message>
        <source>a majority of the house</source>
        <translation>палатадағы көпшілік</translation>
    </message>
    <message>
        <source>becomes the runner-up, ahead of {party}</source>
        <translation>екінші болады, озып кеткені: {party}</translation>
    </message>
    <message>
        <source>the clause begins to apply, with it as the runner-up</source>
        <translation>норма қолданыла бастайды: бұл партия екінші</translation>
    </message>
    <message numerus="yes">
        <source>%n whole seats fewer after {factor}</source>
        <translation>
            <numerusform>тұтас бөлік ({factor}) %n кеміді</numerusform>
            <numerusform>тұтас бөлік ({factor}) %n кеміді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more whole seats after {factor}</source>
        <translation>
            <numerusform>тұтас бөлік ({factor}) тағы %n артты</numerusform>
            <numerusform>тұтас бөлік ({factor}) тағы %n артты</numerusform>
        </translation>
    </message>
    <message>
        <source>clears {threshold} by itself: the clause stops to apply</source>
        <translation>{threshold} кедергісін өзі еңсереді: норма қолданылмай қалады</translation>
    </message>
    <message>
        <source>clears {threshold}: the clause begins to apply, and admits {party}</source>
        <translation>{threshold} кедергісін еңсереді: норма қолданыла бастайды, жіберілгені: {party}</translation>
    </message>
    <message>
        <source>clears {threshold} by itself</source>
        <translation>{threshold} кедергісін өзі еңсереді</translation>
    </message>
    <message numerus="yes">
        <source>loses %n seats</source>
        <translation>
            <numerusform>%n мандаттан айырылады</numerusform>
            <numerusform>%n мандаттан айырылады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more seats by its votes</source>
        <translation>
            <numerusform>өз дауыстарымен тағы %n мандат</numerusform>
            <numerusform>өз дауыстарымен тағы %n мандат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loses %n seats by the remainders</source>
        <translation>
            <numerusform>қалдықтар бойынша %n мандаттан айырылады</numerusform>
            <numerusform>қалдықтар бойынша %n мандаттан айырылады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the runner-up gets %n more seats: {party}</source>
        <translation>
            <numerusform>екінші партия %n мандат артық алады: {party}</numerusform>
            <numerusform>екінші партия %n мандат артық алады: {party}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the runner-up gets %n seats fewer: {party}</source>
        <translation>
            <numerusform>екінші партия %n мандат кем алады: {party}</numerusform>
            <numerusform>екінші партия %n мандат кем алады: {party}</numerusform>
        </translation>
    </message>
    <message>
        <source>the clause begins to apply, and admits {party}</source>
        <translation>норма қолданыла бастайды, жіберілгені: {party}</translation>
    </message>
    <message>
        <source>the clause stops to apply</source>
        <translation>норма қолданылмай қалады</translation>
    </message>
    <message>
        <source>{party} falls below {threshold}</source>
        <translation>{threshold} кедергісінен төмен түседі: {party}</translation>
    </message>
    <message>
        <source>{party} clears {threshold}</source>
        <translation>{threshold} кедергісін еңсереді: {party}</translation>
    </message>
    <message>
        <source>is not admitted any more</source>
        <translation>енді жіберілмейді</translation>
    </message>
    <message numerus="yes">
        <source>now {share}: %n seats</source>
        <translation>
            <numerusform>қазір {share}: %n мандат</numerusform>
            <numerusform>қазір {share}: %n мандат</numerusform>
        </translation>
    </message>
    <message>
        <source>seats: {seats}</source>
        <translation>мандаттар: {seats}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>the clause applies</source>
        <translation>норма қолданылады</translation>
    </message>
    <message>
        <source>{share} is not possible: it is more than the locked shares leave.</source>
        <translation>{share}: мүмкін емес, бұл бекітілген үлестерден қалғанынан көп.</translation>
    </message>
    <message>
        <source>no other share can give way</source>
        <translation>басқа үлестер орын бере алмайды</translation>
    </message>
    <message>
        <source>the others keep their proportions</source>
        <translation>қалғандарының арақатынасы өзгермейді</translation>
    </message>
    <message>
        <source>the others that are free keep their proportions</source>
        <translation>бекітілмеген қалғандарының арақатынасы өзгермейді</translation>
    </message>
    <message>
        <source>first to give way: {party}</source>
        <translation>алдымен орын беретіні: {party}</translation>
    </message>
    <message>
        <source>gives way: {party}</source>
        <translation>орын беретіні: {party}</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>More pages</source>
        <translation>Басқа беттер</translation>
    </message>
</context>
<context>
    <name>Tipping</name>
    <message>
        <source>It turns at {points} percentage points</source>
        <translation>{points} пайыздық тармақта өзгереді</translation>
    </message>
    <message>
        <source>moves by (points, votes)</source>
        <translation>өзгерсе, пайыздық тармақ, дауыс</translation>
    </message>
    <message>
        <source>moves by (points)</source>
        <translation>өзгерсе, пайыздық тармақ</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Егер</translation>
    </message>
    <message>
        <source>The party whose votes change</source>
        <translation>Дауысы өзгеретін партия</translation>
    </message>
    <message>
        <source>In percentage points of the votes for the lists</source>
        <translation>Тізімдерге берілген дауыстардан, пайыздық тармақпен</translation>
    </message>
    <message>
        <source>in votes</source>
        <translation>дауыспен</translation>
    </message>
    <message>
        <source>The fewest whole votes that do it</source>
        <translation>Жеткілікті дауыстардың ең аз тұтас саны</translation>
    </message>
    <message>
        <source>this happens</source>
        <translation>не болады</translation>
    </message>
    <message>
        <source>and the seats become</source>
        <translation>мандаттар былай өзгереді</translation>
    </message>
    <message>
        <source>The list seats that change</source>
        <translation>Партиялық тізімдер бойынша өзгеретін мандаттар</translation>
    </message>
    <message>
        <source>The guarantee clause begins to apply</source>
        <translation>Екінші партия туралы норма қолданыла бастайды</translation>
    </message>
    <message>
        <source>The guarantee clause stops to apply</source>
        <translation>Екінші партия туралы норма қолданылмай қалады</translation>
    </message>
    <message>
        <source>A party clears {threshold} or falls below it</source>
        <translation>Партия {threshold} кедергісін еңсереді не одан төмен түседі</translation>
    </message>
    <message>
        <source>Seats alone change hands</source>
        <translation>Тек мандаттар ауысады</translation>
    </message>
    <message>
        <source>Smallest first. Taken from the largest of the others.</source>
        <translation>Алдымен ең кішілері. Қалғандарының ең ірісінен алынады.</translation>
    </message>
    <message>
        <source>Smallest first. Taken from: {party}.</source>
        <translation>Алдымен ең кішілері. Кімнен алынады: {party}.</translation>
    </message>
    <message>
        <source>Smallest first. Taken from the others in proportion.</source>
        <translation>Алдымен ең кішілері. Қалғандарынан пропорционалды алынады.</translation>
    </message>
    <message>
        <source>clears {threshold}</source>
        <translation>{threshold} кедергісін еңсереді</translation>
    </message>
    <message>
        <source>falls below {threshold}</source>
        <translation>{threshold} кедергісінен төмен түседі</translation>
    </message>
    <message>
        <source>clearing {threshold}: {parties}</source>
        <translation>{threshold} кедергісін еңсереді: {parties}</translation>
    </message>
    <message>
        <source>below {threshold}: {parties}</source>
        <translation>{threshold} кедергісінен төмен: {parties}</translation>
    </message>
    <message>
        <source>the clause begins to apply</source>
        <translation>норма қолданыла бастайды</translation>
    </message>
    <message>
        <source>the clause stops to apply</source>
        <translation>норма қолданылмай қалады</translation>
    </message>
    <message>
        <source>gets a seat</source>
        <translation>мандат алады</translation>
    </message>
    <message>
        <source>loses a seat</source>
        <translation>мандат жоғалтады</translation>
    </message>
    <message>
        <source>gets seats</source>
        <translation>мандаттар алады</translation>
    </message>
    <message>
        <source>loses seats</source>
        <translation>мандаттар жоғалтады</translation>
    </message>
    <message>
        <source>not in whole votes</source>
        <translation>тұтас дауыспен емес</translation>
    </message>
    <message>
        <source>the seats stay</source>
        <translation>мандаттар өзгермейді</translation>
    </message>
</context>
<context>
    <name>TippingPage</name>
    <message>
        <source>What would change the result?</source>
        <translation>Нәтижені не өзгертер еді?</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Қолдану</translation>
    </message>
    <message>
        <source>Make this change (also Enter, Space or a double click on the row)</source>
        <translation>Осы өзгерісті енгізу (жолдағы Enter, бос орын пернесі не екі рет басу да)</translation>
    </message>
    <message>
        <source>Searching the moves of every party…</source>
        <translation>Іздеу: әр партияның өзгерістері…</translation>
    </message>
    <message>
        <source>No change of one party’s votes would change the result.</source>
        <translation>Бір партияның дауыстарының ешқандай өзгерісі нәтижені өзгертпес еді.</translation>
    </message>
    <message>
        <source>change: {party}</source>
        <translation>өзгеріс: {party}</translation>
    </message>
</context>
<context>
    <name>TotalLabel</name>
    <message>
        <source>{total} (rounded)</source>
        <translation>{total} (жуықталған)</translation>
    </message>
    <message>
        <source>What the boxes add up to: each of them is rounded, and the votes are exactly {whole}.</source>
        <translation>Өрістердегі сандардың қосындысы: әрқайсысы жуықталған, ал дауыстар дәл {whole}.</translation>
    </message>
</context>
<context>
    <name>WorkingsPage</name>
    <message>
        <source>Why these seats?</source>
        <translation>Мандаттар неге осылай бөлінді?</translation>
    </message>
    <message>
        <source>the calculation, step by step</source>
        <translation>қадамдық есептеу</translation>
    </message>
    <message>
        <source>Read the rule</source>
        <translation>Ережені оқу</translation>
    </message>
    <message>
        <source>Open the page of the rules</source>
        <translation>Ережелер бетін ашу</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Кестені көшіру</translation>
    </message>
    <message>
        <source>Copy the workings to the clipboard</source>
        <translation>Есептеуді алмасу буферіне көшіру</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Мә&amp;тін ретінде</translation>
    </message>
    <message>
        <source>As a table for a &amp;spreadsheet</source>
        <translation>&amp;Кесте ретінде</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>&amp;Markdown ретінде</translation>
    </message>
    <message>
        <source>Copied: the workings are on the clipboard.</source>
        <translation>Көшірілді: есептеу алмасу буферінде.</translation>
    </message>
</context>
</TS>
