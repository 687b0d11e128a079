<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Baseline</name>
    <message>
        <source>Let go</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>No longer compared, because the parties are others: {title}</source>
        <translation>Больше не сравнивается, потому что партии другие: {title}</translation>
    </message>
    <message>
        <source>Nothing is compared any longer.</source>
        <translation>Сравнения больше нет.</translation>
    </message>
    <message>
        <source>Remembered for comparison: {title}</source>
        <translation>Запомнено для сравнения: {title}</translation>
    </message>
    <message>
        <source>Still compared with: {title}</source>
        <translation>По-прежнему сравнивается с: {title}</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>Published percentages: each vote stands for {share}</source>
        <translation>Опубликованные проценты: один голос = {share}</translation>
    </message>
    <message>
        <source>What-if: each vote stands for {share}</source>
        <translation>Условный расчёт: один голос = {share}</translation>
    </message>
    <message>
        <source>{votes} votes for the lists</source>
        <translation>Голосов за списки: {votes}</translation>
    </message>
    <message>
        <source>% of valid votes</source>
        <translation>% действительных голосов</translation>
    </message>
    <message>
        <source>% of valid ones</source>
        <translation>% действительных</translation>
    </message>
    <message>
        <source>% of votes for the lists</source>
        <translation>% голосов за списки</translation>
    </message>
    <message>
        <source>% for the lists</source>
        <translation>% за списки</translation>
    </message>
    <message>
        <source>{threshold} of the ballots counted = {share} of these votes</source>
        <translation>{threshold} учтённых бюллетеней = {share} этих голосов</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Official result 2012</source>
        <translation>Итоги выборов 2012 года</translation>
    </message>
    <message>
        <source>Official result 2007</source>
        <translation>Итоги выборов 2007 года</translation>
    </message>
    <message>
        <source>Official result 2016</source>
        <translation>Итоги выборов 2016 года</translation>
    </message>
    <message>
        <source>Official result 2021</source>
        <translation>Итоги выборов 2021 года</translation>
    </message>
    <message>
        <source>Official result 2023</source>
        <translation>Итоги выборов 2023 года</translation>
    </message>
    <message>
        <source>Official result 2004</source>
        <translation>Итоги выборов 2004 года</translation>
    </message>
    <message>
        <source>Official result 1999</source>
        <translation>Итоги выборов 1999 года</translation>
    </message>
    <message>
        <source>Almaty city council 2023</source>
        <translation>Маслихат города Алматы, 2023</translation>
    </message>
    <message>
        <source>Almaty city council 2021</source>
        <translation>Маслихат города Алматы, 2021</translation>
    </message>
    <message>
        <source>Shymkent city council 2021</source>
        <translation>Маслихат города Шымкента, 2021</translation>
    </message>
    <message>
        <source>Rudny town council 2021</source>
        <translation>Маслихат города Рудного, 2021</translation>
    </message>
    <message>
        <source>Auliekol district council 2021</source>
        <translation>Маслихат Аулиекольского района, 2021</translation>
    </message>
    <message>
        <source>Exit poll 2012: Strategiya</source>
        <translation>Экзит-пол 2012: «Стратегия»</translation>
    </message>
    <message>
        <source>Exit poll 2012: Institute of Democracy</source>
        <translation>Экзит-пол 2012: Институт демократии</translation>
    </message>
    <message>
        <source>Poll of 6 January 2012: ISPS, second wave</source>
        <translation>Опрос от 6 января 2012 года: ИСПИ, вторая волна</translation>
    </message>
    <message>
        <source>Poll of January 2012: ISPS, first wave</source>
        <translation>Опрос января 2012 года: ИСПИ, первая волна</translation>
    </message>
    <message>
        <source>Poll of 9 January 2012: Alternativa</source>
        <translation>Опрос от 9 января 2012 года: «Альтернатива»</translation>
    </message>
    <message>
        <source>Exit polls 2012, as reported by RFE/RL</source>
        <translation>Экзит-полы 2012 по сообщению RFE/RL</translation>
    </message>
    <message>
        <source>Exit poll 2016: Institute of Democracy</source>
        <translation>Экзит-пол 2016: Институт демократии</translation>
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
        <translation>Экзит-пол 2021: Институт демократии</translation>
    </message>
    <message>
        <source>Exit poll 2023: Institute of Eurasian Integration</source>
        <translation>Экзит-пол 2023: Институт евразийской интеграции</translation>
    </message>
    <message>
        <source>Exit poll 2023: SOCIS-A</source>
        <translation>Экзит-пол 2023: SOCIS-A</translation>
    </message>
    <message>
        <source>Exit poll 2023: Institute of Democracy</source>
        <translation>Экзит-пол 2023: Институт демократии</translation>
    </message>
    <message>
        <source>Strategiya</source>
        <translation>«Стратегия»</translation>
    </message>
    <message>
        <source>Institute of Democracy</source>
        <translation>Институт демократии</translation>
    </message>
    <message>
        <source>ISPS, second wave</source>
        <translation>ИСПИ, вторая волна</translation>
    </message>
    <message>
        <source>ISPS, first wave</source>
        <translation>ИСПИ, первая волна</translation>
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
        <translation>Институт евразийской интеграции</translation>
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
        <translation>Аулиеколь</translation>
    </message>
    <message>
        <source>The seven published percentages add up to 100.01.</source>
        <translation>Семь опубликованных процентов в сумме дают 100,01.</translation>
    </message>
    <message>
        <source>The parties stand in the order of registration, as far as it could be established.</source>
        <translation>Партии стоят в порядке регистрации, насколько его удалось установить.</translation>
    </message>
    <message>
        <source>Turnout is left out: no source confirms it. The figures give 75.44 %, published is 75.45 %.</source>
        <translation>Явка не указана: источником не подтверждена. По этим числам она 75,44 %, опубликовано 75,45 %.</translation>
    </message>
    <message>
        <source>The text of the law in this edition was not read; the seats follow from these rules.</source>
        <translation>Текст закона в этой редакции не читался; мандаты следуют из этих правил.</translation>
    </message>
    <message>
        <source>The turnout is 68.41 %; another figure, 64.56 %, circulates.</source>
        <translation>Явка 68,41 %; встречается и другое число, 64,56 %.</translation>
    </message>
    <message>
        <source>7,539,280 ballots were received. That the 297,718 of them without a vote for a list were invalid is not proven; they are left out.</source>
        <translation>Получено 7 539 280 бюллетеней. Что 297 718 из них, поданные не за списки, недействительны, не доказано; они не учтены.</translation>
    </message>
    <message>
        <source>A council has no members of the Assembly. The rules of its election were not read, and whether they had a guarantee clause is not established, so the scenario has none; several lists cleared the threshold, and the seats follow.</source>
        <translation>В маслихате нет депутатов от Ассамблеи. Правила его выборов не читались; была ли в них норма о второй партии, не установлено, поэтому в сценарии её нет. Барьер преодолели несколько списков, и мандаты сходятся.</translation>
    </message>
    <message>
        <source>Ak Zhol is exactly at 7.0 as published: whether it clears the threshold hangs on what the missing 5.8 points are.</source>
        <translation>У «Ак жола» по публикации ровно 7,0: преодолевает ли он барьер, зависит от того, что такое недостающие 5,8 п. п.</translation>
    </message>
    <message>
        <source>Of the missing 1.3 points, 1.2 were undecided and 0.1 named Rukhaniyat.</source>
        <translation>Из недостающих 1,3 п. п. 1,2 не определились, 0,1 назвали «Руханият».</translation>
    </message>
    <message>
        <source>Only 10 of the 77 members were elected from lists; the scenario holds these alone.</source>
        <translation>По спискам избирались только 10 из 77 депутатов; в сценарии лишь они.</translation>
    </message>
    <message>
        <source>The scenario has the published percentages, because the votes of most lists were not found; they add up to 100.03. Known are the votes of Otan (2,883,706), Ak Zhol (572,672) and Asar (541,239).</source>
        <translation>В сценарии опубликованные проценты, потому что голоса большинства списков не найдены; их сумма 100,03. Известны голоса «Отана» (2 883 706), «Ак жола» (572 672) и «Асара» (541 239).</translation>
    </message>
    <message>
        <source>The 373,440 votes “against all” are left out of the base. The printed percentages are shares of all ballots cast.</source>
        <translation>373 440 голосов «против всех» в базу не входят. Напечатанные проценты — доли всех поданных бюллетеней.</translation>
    </message>
    <message>
        <source>The printed total, 5,253,864, and the 361,534 invalid ballots do not agree by 9: figures were transposed somewhere.</source>
        <translation>Напечатанные итог 5 253 864 и 361 534 недействительных бюллетеня расходятся на 9: где-то переставлены цифры.</translation>
    </message>
    <message>
        <source>Only percentages were published.</source>
        <translation>Опубликованы только проценты.</translation>
    </message>
    <message>
        <source>Half of the council is elected from lists; the scenario holds this half alone.</source>
        <translation>По спискам избирается половина маслихата; в сценарии только она.</translation>
    </message>
    <message>
        <source>Press copies say that 244,000 were asked; the institute’s own page says 24,000.</source>
        <translation>В перепечатках сказано, что опрошено 244 000; на странице самого института — 24 000.</translation>
    </message>
    <message>
        <source>How many were asked is not known; it was at 500 polling stations. The shares add up to 99.92.</source>
        <translation>Сколько человек опрошено, неизвестно; опрос шёл на 500 участках. Сумма долей 99,92.</translation>
    </message>
    <message>
        <source>More than 30,000 were asked.</source>
        <translation>Опрошено более 30 000 человек.</translation>
    </message>
    <message>
        <source>About 312,000 were asked.</source>
        <translation>Опрошено около 312 000 человек.</translation>
    </message>
    <message>
        <source>OSDP is just under the threshold of 5 %.</source>
        <translation>ОСДП чуть ниже барьера в 5 %.</translation>
    </message>
    <message>
        <source>votes: Wikipedia article on the 2012 election (mirror wikivisually.com); percentages and seats: Reuters 17 January 2012, Central Election Commission via ng.kz 17 January 2012</source>
        <translation>голоса: статья Википедии о выборах 2012 года (зеркало wikivisually.com); проценты и мандаты: Reuters, 17 января 2012 г., ЦИК по сообщению ng.kz, 17 января 2012 г.</translation>
    </message>
    <message>
        <source>franco.wiki 2007 (after Adam Carr and IPU); percentages: de-language Wikipedia mirror; turnout: wikimili</source>
        <translation>franco.wiki, 2007 (по Adam Carr и МПС); проценты: зеркало немецкой Википедии; явка: wikimili</translation>
    </message>
    <message>
        <source>Central Election Commission via Kazinform 22 March 2016; electionguide.org/elections/id/2904</source>
        <translation>ЦИК по сообщению «Казинформа», 22 марта 2016 г.; electionguide.org/elections/id/2904</translation>
    </message>
    <message>
        <source>CEC resolution 142/206, 27.9.2004 (prg.kz/m/amp/document/1050745); shares: en-Wikipedia mirror; seats: ca-c.org Buluktaev 2005, news.lt 26.9.2004</source>
        <translation>постановление ЦИК № 142/206 от 27 сентября 2004 г. (prg.kz/m/amp/document/1050745); доли: зеркало английской Википедии; мандаты: ca-c.org, Булуктаев, 2005, news.lt, 26 сентября 2004 г.</translation>
    </message>
    <message>
        <source>Wikipedia mirrors (it.wiki7.org, how.com.vn) after Nohlen et al. 2001 p. 420; seats also Jamestown Monitor 5/193</source>
        <translation>зеркала Википедии (it.wiki7.org, how.com.vn) по Nohlen и др., 2001, с. 420; мандаты также: Jamestown Monitor 5/193</translation>
    </message>
    <message>
        <source>Kazinform 16 January 2012 (nomad.su)</source>
        <translation>«Казинформ», 16 января 2012 г. (nomad.su)</translation>
    </message>
    <message>
        <source>Guardian and AP, 15 January 2012</source>
        <translation>Guardian и AP, 15 января 2012 г.</translation>
    </message>
    <message>
        <source>kazworld.info 18851; Kazinform 6 January 2012</source>
        <translation>kazworld.info 18851; «Казинформ», 6 января 2012 г.</translation>
    </message>
    <message>
        <source>kazworld.info 18854 (Interfax 9 January 2012)</source>
        <translation>kazworld.info 18854 («Интерфакс», 9 января 2012 г.)</translation>
    </message>
    <message>
        <source>RFE/RL, 15 January 2012</source>
        <translation>RFE/RL, 15 января 2012 г.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy г.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year} г.</translation>
    </message>
    <message>
        <source>What-if: {title}</source>
        <translation>Условный расчёт: {title}</translation>
    </message>
    <message>
        <source>This was before the guarantee clause.</source>
        <translation>Это было до появления нормы о второй партии.</translation>
    </message>
    <message>
        <source>The order of registration is not established. It would matter in a tie only.</source>
        <translation>Порядок регистрации не установлен. Он важен только при равенстве.</translation>
    </message>
    <message>
        <source>The order of registration is that of mention; certain is only that Birlik was last.</source>
        <translation>Порядок регистрации — порядок упоминания; достоверно лишь то, что «Бирлик» был последним.</translation>
    </message>
    <message>
        <source>When Respublica was registered could not be established; it stands last. It would matter in a tie only.</source>
        <translation>Когда зарегистрирована Respublica, установить не удалось; она стоит последней. Это важно только при равенстве.</translation>
    </message>
    <message>
        <source>The text of the law in this edition was not read: that it had the same clause is presumed.</source>
        <translation>Текст закона в этой редакции не читался: что норма была та же, предполагается.</translation>
    </message>
    <message>
        <source>The published percentages are shares of all votes including those “against all”. In the scenario these are ballots for no list, and the threshold counts them in. Invalid ballots are left out.</source>
        <translation>Опубликованные проценты — доли от всех голосов, включая голоса «против всех». В сценарии это бюллетени не за списки, и барьер считается с ними. Недействительные бюллетени не входят.</translation>
    </message>
    <message>
        <source>29 more members were elected in single-member constituencies. They are no part of the scenario.</source>
        <translation>Ещё 29 депутатов избраны в одномандатных округах. В сценарий они не входят.</translation>
    </message>
    <message>
        <source>One press source misprints the votes of Amanat as 3,341,510.</source>
        <translation>В одной газете число голосов за партию Amanat напечатано с ошибкой: 3 341 510.</translation>
    </message>
    <message>
        <source>Turnout is known as of the evening only: 6,521,860 ballots, 54.19 %. The final turnout is 54.21 %.</source>
        <translation>Числа известны только на вечер: 6 521 860 бюллетеней, явка 54,19 %. Окончательная явка 54,21 %.</translation>
    </message>
    <message>
        <source>Whether this edition of the law has the guarantee clause is not established, so the scenario has none. Several lists cleared the threshold: it did not matter.</source>
        <translation>Есть ли в этой редакции закона норма о второй партии, не установлено, поэтому в сценарии её нет. Барьер преодолели несколько списков: значения это не имело.</translation>
    </message>
    <message>
        <source>The sample size is approximate.</source>
        <translation>Объём выборки приблизительный.</translation>
    </message>
    <message>
        <source>The report says “some 80 percent” for Nur Otan, and “just over 7 percent” each for Ak Zhol and the Communist People’s Party. That these are 80.00, 7.01 and 7.01 is an assumption.</source>
        <translation>В сообщении сказано: «около 80 процентов» у «Нур Отана» и «чуть больше 7 процентов» у «Ак жола» и у Коммунистической народной партии. Что это 80,00, 7,01 и 7,01 — допущение.</translation>
    </message>
    <message>
        <source>Official result of the election of {date}.</source>
        <translation>Официальные итоги выборов: {date}</translation>
    </message>
    <message>
        <source>Result of the council election of {date}.</source>
        <translation>Итоги выборов маслихата: {date}</translation>
    </message>
    <message>
        <source>Exit poll, {date}: {pollster}.</source>
        <translation>Экзит-пол, {date}: {pollster}.</translation>
    </message>
    <message>
        <source>Exit polls as reported, {date}: {pollster}.</source>
        <translation>Экзит-полы по сообщению, {date}: {pollster}.</translation>
    </message>
    <message>
        <source>Poll before the election, {date}: {pollster}.</source>
        <translation>Опрос перед выборами, {date}: {pollster}.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>People asked: {sample}.</source>
        <translation>Опрошено: {sample}.</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Источник: {source}.</translation>
    </message>
    <message>
        <source>Unverified: {sentence}</source>
        <translation>Не подтверждено: {sentence}</translation>
    </message>
    <message>
        <source>Assumption: these stand at 0, because nothing was published: {parties}.</source>
        <translation>Допущение: у этих партий 0, потому что о них ничего не опубликовано: {parties}.</translation>
    </message>
    <message>
        <source>Assumption: the missing {points} of 100 percentage points are left out.</source>
        <translation>Допущение: недостающие до 100 п. п. не учтены: {points}.</translation>
    </message>
    <message>
        <source>Assumption: the missing {points} of 100 percentage points count as ballots for no list.</source>
        <translation>Допущение: недостающие до 100 п. п. считаются бюллетенями не за списки: {points}.</translation>
    </message>
    <message>
        <source>The shares are {points} percentage points more than 100.</source>
        <translation>Сумма долей больше 100 на {points} п. п.</translation>
    </message>
    <message>
        <source>What if, based on: {title}. Source: {source}.</source>
        <translation>Условный расчёт на основе: {title}. Источник: {source}.</translation>
    </message>
</context>
<context>
    <name>ClauseBanner</name>
    <message>
        <source>Show me</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>How is it worked out?</source>
        <translation>Как это посчитано?</translation>
    </message>
    <message>
        <source>the clause shown</source>
        <translation>показ нормы</translation>
    </message>
</context>
<context>
    <name>ClauseCardWords</name>
    <message>
        <source>NO GUARANTEE CLAUSE IN THESE RULES</source>
        <translation>В ЭТИХ ПРАВИЛАХ НОРМЫ О ВТОРОЙ ПАРТИИ НЕТ</translation>
    </message>
    <message>
        <source>NO GUARANTEE CLAUSE</source>
        <translation>НОРМЫ О ВТОРОЙ ПАРТИИ НЕТ</translation>
    </message>
    <message>
        <source>GUARANTEE CLAUSE APPLIES</source>
        <translation>НОРМА О ВТОРОЙ ПАРТИИ ПРИМЕНЯЕТСЯ</translation>
    </message>
    <message>
        <source>CLAUSE APPLIES</source>
        <translation>НОРМА ПРИМЕНЯЕТСЯ</translation>
    </message>
    <message>
        <source>GUARANTEE CLAUSE CANNOT APPLY</source>
        <translation>НОРМА О ВТОРОЙ ПАРТИИ НЕПРИМЕНИМА</translation>
    </message>
    <message>
        <source>CLAUSE CANNOT APPLY</source>
        <translation>НОРМА НЕПРИМЕНИМА</translation>
    </message>
    <message>
        <source>GUARANTEE CLAUSE DOES NOT APPLY</source>
        <translation>НОРМА О ВТОРОЙ ПАРТИИ НЕ ПРИМЕНЯЕТСЯ</translation>
    </message>
    <message>
        <source>CLAUSE DOES NOT APPLY</source>
        <translation>НОРМА НЕ ПРИМЕНЯЕТСЯ</translation>
    </message>
    <message numerus="yes">
        <source>%n parties cleared {threshold}.</source>
        <translation>
            <numerusform>Барьер {threshold} преодолела %n партия.</numerusform>
            <numerusform>Барьер {threshold} преодолели %n партии.</numerusform>
            <numerusform>Барьер {threshold} преодолели %n партий.</numerusform>
        </translation>
    </message>
    <message>
        <source>No party cleared {threshold}.</source>
        <translation>Барьер {threshold} не преодолела ни одна партия.</translation>
    </message>
    <message>
        <source>Only {leader} has votes.</source>
        <translation>Голоса есть только у одной партии — {leader}.</translation>
    </message>
    <message>
        <source>Only {leader} cleared {threshold}.</source>
        <translation>Барьер {threshold} преодолела только одна партия — {leader}.</translation>
    </message>
    <message>
        <source>Only {leader} cleared {threshold}; {second} is admitted.</source>
        <translation>Барьер {threshold} преодолела одна партия — {leader}; допущена и вторая — {second}.</translation>
    </message>
    <message>
        <source>Only {leader} cleared {threshold}; {second} is not admitted.</source>
        <translation>Барьер {threshold} преодолела одна партия — {leader}; вторая не допущена — {second}.</translation>
    </message>
    <message>
        <source>No other list has votes, so none is next.</source>
        <translation>У других списков голосов нет, поэтому второго по числу голосов нет.</translation>
    </message>
    <message>
        <source>No other list has votes.</source>
        <translation>У других списков голосов нет.</translation>
    </message>
    <message>
        <source>The clause needs exactly one party that cleared it; of none the law says nothing.</source>
        <translation>Норма рассчитана ровно на одну преодолевшую барьер партию; случай, когда таких нет, в законе не описан.</translation>
    </message>
    <message>
        <source>The clause needs exactly one party that cleared it.</source>
        <translation>Норма рассчитана ровно на одну преодолевшую барьер партию.</translation>
    </message>
    <message>
        <source>Of none the law says nothing.</source>
        <translation>Этот случай в законе не описан.</translation>
    </message>
    <message>
        <source>The clause would not apply anyway.</source>
        <translation>Норма и так не применялась бы.</translation>
    </message>
    <message>
        <source>A tie for second place: {second}, registered earlier, is admitted; the law is silent on this.</source>
        <translation>Второе место делят несколько партий. Допущена зарегистрированная раньше: {second}; в законе об этом не сказано.</translation>
    </message>
    <message>
        <source>A tie for second place: {second} is registered earlier.</source>
        <translation>Второе место делят; раньше зарегистрирована: {second}.</translation>
    </message>
    <message>
        <source>Tie for second: {second} is admitted.</source>
        <translation>Равенство; допущена — {second}.</translation>
    </message>
    <message>
        <source>{second} ({share}) is admitted too.</source>
        <translation>Допущена и вторая — {second} ({share}).</translation>
    </message>
    <message>
        <source>If only one party clears {threshold}, the next is admitted too.</source>
        <translation>Если барьер {threshold} преодолела одна партия, допускается и вторая.</translation>
    </message>
    <message numerus="yes">
        <source>No other list has votes, so none is next. {leader} gets all %n seats.</source>
        <translation>
            <numerusform>У других списков голосов нет, поэтому второго по числу голосов нет. Все мандаты (%n) получает {leader}.</numerusform>
            <numerusform>У других списков голосов нет, поэтому второго по числу голосов нет. Все мандаты (%n) получает {leader}.</numerusform>
            <numerusform>У других списков голосов нет, поэтому второго по числу голосов нет. Все мандаты (%n) получает {leader}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{second}, next with {share}, gets %n seats.</source>
        <translation>
            <numerusform>Вторая — {second} ({share}): получает %n мандат.</numerusform>
            <numerusform>Вторая — {second} ({share}): получает %n мандата.</numerusform>
            <numerusform>Вторая — {second} ({share}): получает %n мандатов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The law of 2009 would give {second} %n seats.</source>
        <translation>
            <numerusform>По закону 2009 года вторая партия — {second} — получила бы %n мандат.</numerusform>
            <numerusform>По закону 2009 года вторая партия — {second} — получила бы %n мандата.</numerusform>
            <numerusform>По закону 2009 года вторая партия — {second} — получила бы %n мандатов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the law of 2009 {second}: %n seats.</source>
        <translation>
            <numerusform>По закону 2009 года {second}: %n мандат.</numerusform>
            <numerusform>По закону 2009 года {second}: %n мандата.</numerusform>
            <numerusform>По закону 2009 года {second}: %n мандатов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clause of 2009 would give {second} %n seats.</source>
        <translation>
            <numerusform>С нормой 2009 года вторая партия — {second} — получила бы %n мандат.</numerusform>
            <numerusform>С нормой 2009 года вторая партия — {second} — получила бы %n мандата.</numerusform>
            <numerusform>С нормой 2009 года вторая партия — {second} — получила бы %n мандатов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the clause of 2009 {second}: %n seats.</source>
        <translation>
            <numerusform>По норме 2009 года {second}: %n мандат.</numerusform>
            <numerusform>По норме 2009 года {second}: %n мандата.</numerusform>
            <numerusform>По норме 2009 года {second}: %n мандатов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If only one party clears {threshold}, the next is admitted too and gets at least %n seats.</source>
        <translation>
            <numerusform>Если барьер {threshold} преодолевает только одна партия, допускается и вторая: она получает не менее %n мандата.</numerusform>
            <numerusform>Если барьер {threshold} преодолевает только одна партия, допускается и вторая: она получает не менее %n мандатов.</numerusform>
            <numerusform>Если барьер {threshold} преодолевает только одна партия, допускается и вторая: она получает не менее %n мандатов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Article 97-1, paragraph 2</source>
        <translation>П. 2 ст. 97-1 закона</translation>
    </message>
    <message>
        <source>Art. 97-1, par. 2</source>
        <translation>П. 2 ст. 97-1</translation>
    </message>
    <message>
        <source>Without the clause</source>
        <translation>Без нормы</translation>
    </message>
    <message>
        <source>With the clause</source>
        <translation>С нормой</translation>
    </message>
    <message>
        <source>These rules</source>
        <translation>Эти правила</translation>
    </message>
    <message>
        <source>Without</source>
        <comment>the clause</comment>
        <translation>Без нормы</translation>
    </message>
    <message>
        <source>With it</source>
        <comment>the clause</comment>
        <translation>С нормой</translation>
    </message>
    <message>
        <source>Law of 2009</source>
        <translation>Закон 2009 года</translation>
    </message>
    <message>
        <source>Clause of 2009</source>
        <translation>Норма 2009 года</translation>
    </message>
    <message>
        <source>Apply the law of 2009</source>
        <translation>Применить закон 2009 года</translation>
    </message>
    <message>
        <source>Apply the clause of 2009</source>
        <translation>Применить норму 2009 года</translation>
    </message>
    <message>
        <source>It would apply if all but {leader} fell below {below}.</source>
        <translation>Она применялась бы, если бы ниже {below} опустились все партии, кроме одной — {leader}.</translation>
    </message>
    <message>
        <source>It would apply if only {leader} cleared the threshold.</source>
        <translation>Она применялась бы, если бы барьер преодолела только одна партия — {leader}.</translation>
    </message>
    <message>
        <source>It would apply if this party fell below {below}:</source>
        <translation>Она применялась бы, если бы ниже {below} опустилась:</translation>
    </message>
    <message>
        <source>It would apply if these parties fell below {below}:</source>
        <translation>Она применялась бы, если бы ниже {below} опустились:</translation>
    </message>
    <message>
        <source>It would apply below {below}:</source>
        <translation>Применялась бы ниже {below}:</translation>
    </message>
    <message>
        <source>Below {below}:</source>
        <translation>Ниже {below}:</translation>
    </message>
    <message>
        <source>{points} points to go</source>
        <translation>осталось {points} п. п.</translation>
    </message>
    <message>
        <source>one undo step</source>
        <translation>отменяется одним шагом</translation>
    </message>
    <message>
        <source>Unfilled seats</source>
        <translation>Вакантные мандаты</translation>
    </message>
    <message>
        <source>List seats: {leader}</source>
        <translation>Мандаты по спискам: {leader}</translation>
    </message>
    <message>
        <source>List seats</source>
        <translation>Мандаты по партийным спискам</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мандаты</translation>
    </message>
</context>
<context>
    <name>ClauseSentences</name>
    <message>
        <source>The guarantee clause applies: only {leader} cleared {threshold}.</source>
        <translation>Норма о второй партии применяется: барьер {threshold} преодолела только одна партия — {leader}.</translation>
    </message>
    <message numerus="yes">
        <source>The guarantee clause does not apply: %n parties cleared {threshold}.</source>
        <translation>
            <numerusform>Норма о второй партии не применяется: барьер {threshold} преодолела %n партия.</numerusform>
            <numerusform>Норма о второй партии не применяется: барьер {threshold} преодолели %n партии.</numerusform>
            <numerusform>Норма о второй партии не применяется: барьер {threshold} преодолели %n партий.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guarantee clause cannot apply: only {leader} has votes.</source>
        <translation>Норма о второй партии неприменима: голоса есть только у одной партии — {leader}.</translation>
    </message>
    <message numerus="yes">
        <source>No other list has votes, so none is next. {leader} gets all %n seats.</source>
        <translation>
            <numerusform>У других списков голосов нет, поэтому второго по числу голосов нет. Все мандаты (%n) получает {leader}.</numerusform>
            <numerusform>У других списков голосов нет, поэтому второго по числу голосов нет. Все мандаты (%n) получает {leader}.</numerusform>
            <numerusform>У других списков голосов нет, поэтому второго по числу голосов нет. Все мандаты (%n) получает {leader}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No party cleared {threshold}: %n seats stay unfilled.</source>
        <translation>
            <numerusform>Барьер {threshold} не преодолела ни одна партия: %n мандат остаётся вакантным.</numerusform>
            <numerusform>Барьер {threshold} не преодолела ни одна партия: %n мандата остаются вакантными.</numerusform>
            <numerusform>Барьер {threshold} не преодолела ни одна партия: %n мандатов остаются вакантными.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clause needs exactly one party that cleared the threshold; of none the law says nothing.</source>
        <translation>Норма рассчитана ровно на одну преодолевшую барьер партию; случай, когда таких нет, в законе не описан.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats against {second}</source>
        <translation>
            <numerusform>%n мандат против {second}</numerusform>
            <numerusform>%n мандата против {second}</numerusform>
            <numerusform>%n мандатов против {second}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{second}, next with {share}, is admitted and gets %n seats.</source>
        <translation>
            <numerusform>Вторая по числу голосов — {second} ({share}): допущена и получает %n мандат.</numerusform>
            <numerusform>Вторая по числу голосов — {second} ({share}): допущена и получает %n мандата.</numerusform>
            <numerusform>Вторая по числу голосов — {second} ({share}): допущена и получает %n мандатов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the clause {without}, with it {pair}.</source>
        <translation>Без нормы {without}, с нормой {pair}.</translation>
    </message>
    <message>
        <source>{parties} tie for second place. {second}, registered earlier, is admitted; the law is silent on this.</source>
        <translation>Второе место делят {parties}. Допущена зарегистрированная раньше: {second}; в законе об этом не сказано.</translation>
    </message>
    <message>
        <source>It would apply if all but {leader} fell below {threshold}.</source>
        <translation>Она применялась бы, если бы ниже {threshold} опустились все партии, кроме одной: {leader}.</translation>
    </message>
    <message>
        <source>It would apply if {party} fell below {threshold}.</source>
        <translation>Она применялась бы, если бы ниже {threshold} опустилась: {party}.</translation>
    </message>
    <message>
        <source>It would apply if {listing} fell below {threshold}.</source>
        <translation>Она применялась бы, если бы ниже {threshold} опустились: {listing}.</translation>
    </message>
    <message>
        <source>Cleared {threshold}: {count}. The clause would not apply anyway.</source>
        <translation>Преодолели барьер {threshold}: {count}. Норма и так не применялась бы.</translation>
    </message>
    <message>
        <source>Only {leader} cleared {threshold}. Without the clause {without}; under the law of 2009 it would be {pair}.</source>
        <translation>Барьер {threshold} преодолела только одна партия — {leader}. Без нормы {without}; по закону 2009 года было бы {pair}.</translation>
    </message>
    <message>
        <source>Only {leader} cleared {threshold}. Without the clause {without}; with that of 2009 it would be {pair}.</source>
        <translation>Барьер {threshold} преодолела только одна партия — {leader}. Без нормы {without}; с нормой 2009 года было бы {pair}.</translation>
    </message>
    <message>
        <source>A share that would have to change is locked.</source>
        <translation>Доля, которую пришлось бы изменить, закреплена.</translation>
    </message>
    <message>
        <source>Shares in hundredths of a percent cannot say it.</source>
        <translation>Долями с точностью до 0,01 % это не выразить.</translation>
    </message>
    <message>
        <source>Moves the shares so that only {leader} clears the threshold. Can be undone.</source>
        <translation>Меняет доли так, чтобы барьер преодолела только одна партия: {leader}. Можно отменить.</translation>
    </message>
    <message>
        <source>These rules have no guarantee clause.</source>
        <translation>В этих правилах нормы о второй партии нет.</translation>
    </message>
    <message>
        <source>The guarantee clause applies: {party} is admitted as the runner-up.</source>
        <translation>Норма о второй партии применяется. Допущена вторая по числу голосов — {party}.</translation>
    </message>
    <message>
        <source>No party cleared {threshold}: the seats stay unfilled.</source>
        <translation>Барьер {threshold} не преодолела ни одна партия: мандаты остаются вакантными.</translation>
    </message>
    <message>
        <source>The guarantee clause cannot apply: only one party has votes.</source>
        <translation>Норма о второй партии неприменима: голоса есть только у одной партии.</translation>
    </message>
    <message>
        <source>These rules have no guarantee clause.</source>
        <comment>in the catalogue</comment>
        <translation>В этих правилах нормы о второй партии нет.</translation>
    </message>
    <message>
        <source>Constitutional Law on Elections, article 97-1, par. 2</source>
        <translation>Конституционный закон о выборах, п. 2 ст. 97-1</translation>
    </message>
    <message>
        <source>The guarantee clause ({law}) does not apply: it needs exactly one party that cleared the threshold; {count} did.</source>
        <translation>Норма о второй партии ({law}) не применяется: она рассчитана ровно на одну преодолевшую барьер партию; преодолели: {count}.</translation>
    </message>
    <message>
        <source>The guarantee clause ({law}) does not apply: it needs exactly one party that cleared the threshold; none did.</source>
        <translation>Норма о второй партии ({law}) не применяется: она рассчитана ровно на одну преодолевшую барьер партию; таких нет.</translation>
    </message>
    <message>
        <source>The guarantee clause ({law}) cannot apply: no other list has votes, so none is next.</source>
        <translation>Норма о второй партии ({law}) неприменима: у других списков голосов нет, поэтому второго по числу голосов нет.</translation>
    </message>
    <message>
        <source>The guarantee clause applies ({law}): only {leader} cleared the threshold, so {runner_up}, next with {share}, is admitted too.</source>
        <translation>Норма о второй партии применяется ({law}): барьер преодолела только одна партия — {leader}; допущена и вторая по числу голосов — {runner_up} ({share}).</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>применяется</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>не применяется</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
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
        <translation>большинство в две трети</translation>
    </message>
    <message>
        <source>a majority; {missing} short of two thirds</source>
        <translation>большинство; до двух третей не хватает {missing}</translation>
    </message>
    <message>
        <source>{missing} short of a majority</source>
        <translation>до большинства не хватает {missing}</translation>
    </message>
    <message>
        <source>{parties}: {seats} of {house}, {verdict}</source>
        <translation>{parties}: {seats} из {house}, {verdict}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Guarantee clause</source>
        <translation>Норма о второй партии</translation>
    </message>
    <message>
        <source>Whether the clause admits a second party because only one cleared the threshold.</source>
        <translation>Допускает ли норма вторую партию, потому что барьер преодолела только одна.</translation>
    </message>
    <message>
        <source>Unfilled seats</source>
        <translation>Вакантные мандаты</translation>
    </message>
    <message>
        <source>Seats that nobody gets because nobody is admitted.</source>
        <translation>Мандаты, которых никто не получает, потому что никто не допущен.</translation>
    </message>
    <message>
        <source>Votes without a seat</source>
        <translation>Голоса, не давшие мандатов</translation>
    </message>
    <message>
        <source>Effective number of parties (votes)</source>
        <translation>Эффективное число партий (голоса)</translation>
    </message>
    <message>
        <source>Effective number of parties (seats)</source>
        <translation>Эффективное число партий (мандаты)</translation>
    </message>
    <message>
        <source>With ballots for no list</source>
        <translation>С бюллетенями не за списки</translation>
    </message>
    <message>
        <source>The correction coefficient acts on votes ÷ quota, and this method has no quota: of the guarantee clause, only the admission and the minimum of seats remain.</source>
        <translation>Поправочный коэффициент применяется к «голоса ÷ квота», а у этого метода нет квоты: от нормы о второй партии остаются допуск и минимум мандатов.</translation>
    </message>
    <message>
        <source>If only one party clears the threshold, the second is admitted too: correction coefficient {coefficient}, minimum seats {minimum}.</source>
        <translation>Если барьер преодолела только одна партия, допускается и вторая: поправочный коэффициент {coefficient}, мандатов не менее {minimum}.</translation>
    </message>
    <message>
        <source>The threshold is a share of the votes for the lists and the ballots for no list. So it is where ballots “against all” count (2023); for 2012 it is a what-if.</source>
        <translation>Барьер считается от голосов за списки и бюллетеней не за списки. Так бывает, когда учитываются бюллетени «против всех» (2023); для 2012 года это условный расчёт.</translation>
    </message>
    <message>
        <source>Votes for parties without a seat, in percent of all votes for lists.</source>
        <translation>Голоса за партии без мандатов, в процентах от всех голосов за списки.</translation>
    </message>
    <message>
        <source>Gallagher index</source>
        <translation>Индекс Галлахера</translation>
    </message>
    <message>
        <source>How far seats are from votes: the root of half the sum of all squared differences between a party’s share of the list seats and of the votes, in points. 0 is full proportionality.</source>
        <translation>Насколько мандаты отклоняются от голосов: корень из половины суммы квадратов разностей между долями партий в мандатах по спискам и в голосах, в п. п. 0 — полная пропорциональность.</translation>
    </message>
    <message>
        <source>How many equally large parties would share the votes as unevenly as these: 1 over the sum of all squared shares.</source>
        <translation>Сколько равных партий дали бы такую же раздробленность голосов: единица, делённая на сумму квадратов долей.</translation>
    </message>
    <message>
        <source>How many equally large parties would share the list seats as unevenly as these: 1 over the sum of all squared shares.</source>
        <translation>Сколько равных партий дали бы такую же раздробленность мандатов: единица, делённая на сумму квадратов долей.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>With the clause</source>
        <translation>С нормой</translation>
    </message>
    <message>
        <source>Without the clause</source>
        <translation>Без нормы</translation>
    </message>
    <message>
        <source>No threshold</source>
        <translation>Без барьера</translation>
    </message>
    <message>
        <source>Threshold {threshold}</source>
        <translation>Барьер {threshold}</translation>
    </message>
    <message>
        <source>{title}, as it was when it was added: {votes} votes, threshold {threshold}.</source>
        <translation>{title}, каким сценарий был при добавлении: голосов {votes}, барьер {threshold}.</translation>
    </message>
    <message>
        <source>{hint} The present rules are like that already.</source>
        <translation>{hint} Нынешние правила уже таковы.</translation>
    </message>
    <message>
        <source>If only one party clears the threshold, it gets all seats.</source>
        <translation>Если барьер преодолела только одна партия, она получает все мандаты.</translation>
    </message>
    <message>
        <source>Every party that has votes is admitted.</source>
        <translation>Допускается каждая партия, у которой есть голоса.</translation>
    </message>
    <message>
        <source>Every party that has {threshold} or more is admitted.</source>
        <translation>Допускается каждая партия, набравшая {threshold} или больше.</translation>
    </message>
    <message>
        <source>{hint} In this scenario there are none.</source>
        <translation>{hint} В этом сценарии таких нет.</translation>
    </message>
    <message>
        <source>Seats go one by one, each to the list with the largest “votes ÷ 1, 2, 3…”.</source>
        <translation>Мандаты раздаются по одному: каждый следующий списку с наибольшим значением «голоса ÷ 1, 2, 3…».</translation>
    </message>
    <message>
        <source>Seats go one by one, each to the list with the largest “votes ÷ 1, 3, 5…”.</source>
        <translation>Мандаты раздаются по одному: каждый следующий списку с наибольшим значением «голоса ÷ 1, 3, 5…».</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove the column “{title}”</source>
        <translation>Убрать столбец «{title}»</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>And under other rules?</source>
        <translation>А по другим правилам?</translation>
    </message>
    <message>
        <source>the same votes under other rules, and other scenarios</source>
        <translation>те же голоса по другим правилам и другие сценарии</translation>
    </message>
    <message>
        <source>with the clause and without it: alike here</source>
        <translation>с нормой и без неё: здесь одинаково</translation>
    </message>
    <message>
        <source>with the clause and without it</source>
        <translation>с нормой и без неё</translation>
    </message>
    <message>
        <source>Present scenario as it is now</source>
        <translation>Нынешний сценарий как есть</translation>
    </message>
    <message>
        <source>A scenario file…</source>
        <translation>Файл сценария…</translation>
    </message>
    <message>
        <source>There is room for six columns. Remove one to add another.</source>
        <translation>Места хватает на шесть столбцов. Чтобы добавить новый, уберите один.</translation>
    </message>
    <message>
        <source>Add a column to compare with; it is saved with the scenario.</source>
        <translation>Добавить столбец для сравнения; он сохраняется вместе со сценарием.</translation>
    </message>
    <message>
        <source>Compare with a scenario</source>
        <translation>Сравнить со сценарием</translation>
    </message>
    <message>
        <source>Scenarios (*{suffix})</source>
        <translation>Сценарии (*{suffix})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>column “{title}”</source>
        <translation>добавление столбца «{title}»</translation>
    </message>
    <message>
        <source>removal of “{title}”</source>
        <translation>удаление столбца «{title}»</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Seats compared</source>
        <translation>Сравнение мандатов</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>title</source>
        <translation>изменение названия</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>заметки</translation>
    </message>
    <message>
        <source>These votes cannot be told in hundredths of a percent without changing who clears the threshold.</source>
        <translation>Эти голоса нельзя выразить с точностью до 0,01 %, не изменив того, кто преодолевает барьер.</translation>
    </message>
    <message>
        <source>share: {parties}</source>
        <translation>доля: {parties}</translation>
    </message>
    <message>
        <source>padlock: {party}</source>
        <translation>замок: {party}</translation>
    </message>
    <message>
        <source>pin: {party}</source>
        <translation>булавка: {party}</translation>
    </message>
    <message>
        <source>who gives way</source>
        <translation>за чей счёт меняется доля</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>изменение правил</translation>
    </message>
    <message>
        <source>ballots for no list</source>
        <translation>изменение бюллетеней вне списков</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>сброс</translation>
    </message>
</context>
<context>
    <name>ErrorReport</name>
    <message>
        <source>Something went wrong in kzcalc.</source>
        <translation>В программе kzcalc произошла ошибка.</translation>
    </message>
    <message>
        <source>Your scenario is still here; save it before you go on.</source>
        <translation>Ваш сценарий цел; сохраните его, прежде чем продолжать.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Title of the scenario</source>
        <translation>Название сценария</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Изменить название</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Экспорт рисунка</translation>
    </message>
</context>
<context>
    <name>JumpTable</name>
    <message>
        <source>Where it jumps</source>
        <translation>Где скачки</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мандаты</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что происходит</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Give the party this share (also Enter, Space or a double click on the row)</source>
        <translation>Дать партии эту долю (также Enter, пробел или двойной щелчок по строке)</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Threshold</source>
        <translation>Барьер</translation>
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
        <translation>Равенство</translation>
    </message>
    <message>
        <source>One vote stands for a hundredth of a percent.</source>
        <translation>Один голос здесь — сотая доля процента.</translation>
    </message>
    <message>
        <source>Nearest below: {party}.</source>
        <translation>Ближайшая ниже барьера: {party}.</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>ровно</translation>
    </message>
    <message>
        <source>One by one, the larger remainder first, in turn: {parties}.</source>
        <translation>По одному, по очереди, начиная с большего остатка: {parties}.</translation>
    </message>
    <message>
        <source>No list is admitted, so there is no quota. Seats left unfilled: {seats}.</source>
        <translation>Ни один список не допущен, поэтому квоты нет. Вакантных мандатов: {seats}.</translation>
    </message>
    <message>
        <source>No list is admitted. Seats left unfilled: {seats}.</source>
        <translation>Ни один список не допущен. Вакантных мандатов: {seats}.</translation>
    </message>
    <message>
        <source>Only {party} is admitted and gets all list seats: {seats}.</source>
        <translation>Допущена только одна партия — {party}. Она получает все мандаты по партийным спискам: {seats}.</translation>
    </message>
    <message>
        <source>By {method} they share {seats} seats, given out one by one.</source>
        <translation>Метод — {method}: мандаты раздаются по одному, всего {seats}.</translation>
    </message>
    <message>
        <source>The whole parts of votes ÷ quota give out {whole} of {seats} seats.</source>
        <translation>По целым частям от «голоса ÷ квота» распределено мандатов: {whole} из {seats}.</translation>
    </message>
    <message>
        <source>The quota (first electoral quotient): {votes} ÷ {seats} = {quota}.</source>
        <translation>Первое избирательное частное (квота): {votes} ÷ {seats} = {quota}.</translation>
    </message>
    <message>
        <source>The Droop quota: {quota}.</source>
        <translation>Квота Друпа: {quota}.</translation>
    </message>
    <message>
        <source>Not the law’s own method: article 97-1 divides by an unrounded quota.</source>
        <translation>Это не метод закона: статья 97-1 делит на неокруглённую квоту.</translation>
    </message>
    <message>
        <source>Constitutional Law on Elections, article 97-1, paragraphs 2–4.</source>
        <translation>Конституционный закон о выборах, пп. 2–4 ст. 97-1.</translation>
    </message>
    <message>
        <source>Constitutional Law on Elections, article 97-1, paragraphs 1, 3 and 4.</source>
        <translation>Конституционный закон о выборах, пп. 1, 3 и 4 ст. 97-1.</translation>
    </message>
    <message>
        <source>Admitted: {parties}.</source>
        <translation>Допущены: {parties}.</translation>
    </message>
    <message>
        <source>Cleared {threshold}: {parties}.</source>
        <translation>Преодолели барьер {threshold}: {parties}.</translation>
    </message>
    <message>
        <source>Not distributed: {left}, one by one to the larger remainders in turn.</source>
        <translation>Не распределено: {left}; по одному, по очереди, начиная с большего остатка.</translation>
    </message>
    <message>
        <source>Not distributed: {left}, one each to the largest remainders: {parties}.</source>
        <translation>Не распределено: {left}; по одному наибольшим остаткам: {parties}.</translation>
    </message>
    <message>
        <source>{second}’s votes ÷ quota = {quotient}. The clause multiplies this by {coefficient} = {corrected} and keeps the whole part: {whole}.</source>
        <translation>{second}: голоса ÷ квота = {quotient}. Норма умножает это на {coefficient} = {corrected} и оставляет целую часть: {whole}.</translation>
    </message>
    <message>
        <source>Because at least {minimum} are its due, it gets {seats}.</source>
        <translation>Ей полагается не менее {minimum}, поэтому она получает {seats}.</translation>
    </message>
    <message>
        <source>{leader} keeps its whole part {whole} and takes the {left} not distributed: {seats}.</source>
        <translation>{leader}: целая часть {whole} и нераспределённые {left}, всего {seats}.</translation>
    </message>
    <message>
        <source>{leader} has the rest: {seats}.</source>
        <translation>Остальное получает {leader}: {seats}.</translation>
    </message>
    <message>
        <source>{leader} keeps its whole part: {seats}.</source>
        <translation>{leader}: целая часть {seats}.</translation>
    </message>
    <message>
        <source>Only {leader} cleared {threshold}, so the clause admits {second} too. By {method} they share {seats} seats.</source>
        <translation>Барьер {threshold} преодолела только одна партия — {leader}; норма допускает и вторую — {second}. Распределяемых мандатов {seats}, метод — {method}.</translation>
    </message>
    <message>
        <source>Whole parts</source>
        <translation>Целые части</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Остальное</translation>
    </message>
    <message>
        <source>No list has votes, so none cleared it.</source>
        <translation>Голосов нет ни у одного списка, поэтому барьер не преодолел никто.</translation>
    </message>
    <message>
        <source>{threshold} of the {base} votes for the lists: {needed} or more (par. 1).</source>
        <translation>{threshold} от голосов за списки ({base}), то есть {needed} голосов или больше (п. 1).</translation>
    </message>
    <message>
        <source>{threshold} of the {base} votes for the lists and ballots for no list: {needed} or more. So it is where ballots “against all” count (2023; article 43, par. 5); for 2012 it is a what-if.</source>
        <translation>{threshold} от голосов за списки и бюллетеней не за списки ({base}), то есть {needed} или больше. Так бывает, когда учитываются бюллетени «против всех» (2023; п. 5 ст. 43); для 2012 года это условный расчёт.</translation>
    </message>
    <message>
        <source>Cleared, by percentage points: {parties}.</source>
        <translation>Преодолели барьер (в скобках запас, п. п.): {parties}.</translation>
    </message>
    <message>
        <source>No list cleared it.</source>
        <translation>Барьер не преодолел ни один список.</translation>
    </message>
    <message>
        <source>Votes of the admitted lists: {total}. The quota (first electoral quotient, par. {paragraph}): {votes} ÷ {seats} = {quota}.</source>
        <translation>Голоса допущенных списков: {total}. Первое избирательное частное (квота, п. {paragraph}): {votes} ÷ {seats} = {quota}.</translation>
    </message>
    <message>
        <source>Votes of the admitted lists: {total}. The Droop quota: {quota}, the whole number after {votes} ÷ {seats} = {quotient}. The law’s own quota is not rounded.</source>
        <translation>Голоса допущенных списков: {total}. Квота Друпа: {quota}, целое число после {votes} ÷ {seats} = {quotient}. Квота по закону не округляется.</translation>
    </message>
    <message>
        <source>D’Hondt has no quota: each seat goes to the list with the most votes per seat, counting that seat. The law’s own method divides by a quota.</source>
        <translation>У метода Д’Ондта нет квоты: каждый мандат получает список с наибольшим числом голосов на мандат, считая этот. Метод закона делит на квоту.</translation>
    </message>
    <message>
        <source>Sainte-Laguë has no quota: each seat goes to the list with the largest votes ÷ (2 × its seats so far + 1). The law’s own method divides by a quota.</source>
        <translation>У метода Сент-Лагю нет квоты: каждый мандат получает список с наибольшим значением голоса ÷ (2 × его мандаты + 1). Метод закона делит на квоту.</translation>
    </message>
    <message>
        <source>Without a quota the correction coefficient {coefficient} does not act.</source>
        <translation>Без квоты поправочный коэффициент {coefficient} не действует.</translation>
    </message>
    <message>
        <source>{runner_up}’s votes ÷ quota are multiplied by the correction coefficient {coefficient} (par. 3).</source>
        <translation>Результат деления умножается на поправочный коэффициент {coefficient} (п. 3): {runner_up}.</translation>
    </message>
    <message>
        <source>By whole parts of votes ÷ quota (par. 3): {whole} of {seats} seats.</source>
        <translation>По целым частям (п. 3) распределено {whole} из {seats}.</translation>
    </message>
    <message>
        <source>The second party gets at least {minimum} (par. 3): {runner_up} had {had}, added: {added}.</source>
        <translation>Второй партии полагается не менее {minimum} (п. 3): {runner_up} — было {had}, добавлено {added}.</translation>
    </message>
    <message>
        <source>The second party gets at least {minimum} (par. 3): {runner_up} has {had} anyway.</source>
        <translation>Второй партии полагается не менее {minimum} (п. 3): {runner_up} — и так {had}.</translation>
    </message>
    <message>
        <source>Whole parts and the minimum together are more than {seats}: {leader} has the rest.</source>
        <translation>Целые части и минимум вместе больше, чем {seats}; остальное получает {leader}.</translation>
    </message>
    <message>
        <source>With the minimum it is more than {seats} together: {leader} has the rest.</source>
        <translation>С минимумом вместе больше, чем {seats}; остальное получает {leader}.</translation>
    </message>
    <message>
        <source>Not distributed: {left}.</source>
        <translation>Не распределено: {left}.</translation>
    </message>
    <message>
        <source>By paragraph 4 all go to the party that cleared the threshold: {party}.</source>
        <translation>По пункту 4 все получает преодолевшая барьер партия: {party}.</translation>
    </message>
    <message>
        <source>One each to the largest remainders (par. 4): {parties}.</source>
        <translation>По одному наибольшим остаткам (п. 4): {parties}.</translation>
    </message>
    <message>
        <source>{parties} tie for second place. {winners}, registered earlier, is admitted; the law is silent on this.</source>
        <translation>Второе место делят {parties}. Допущена зарегистрированная раньше: {winners}; в законе об этом не сказано.</translation>
    </message>
    <message>
        <source>{parties} have equal remainders. The list registered earlier comes first (par. 4): {winners}.</source>
        <translation>Равные остатки: {parties}. Первым идёт список, зарегистрированный раньше (п. 4): {winners}.</translation>
    </message>
    <message>
        <source>{parties} have equal claims to the last seat. The list registered earlier comes first: {winners}.</source>
        <translation>Равные права на последний мандат: {parties}. Первым идёт список, зарегистрированный раньше: {winners}.</translation>
    </message>
    <message>
        <source>Percent of the votes for the lists</source>
        <translation>Процент голосов за списки</translation>
    </message>
    <message>
        <source>Percent of the votes for the lists and ballots for no list</source>
        <translation>Процент голосов за списки и бюллетеней не за списки</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>In the order of registration, which decides ties</source>
        <translation>В порядке регистрации; при равенстве решает он</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Доля, %</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Допуск</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мандаты</translation>
    </message>
    <message>
        <source>List seats</source>
        <translation>Мандаты по партийным спискам</translation>
    </message>
    <message>
        <source>Votes ÷ quota</source>
        <translation>Голоса ÷ квота</translation>
    </message>
    <message>
        <source>Votes divided by the quota (par. 3)</source>
        <translation>Голоса, делённые на квоту (п. 3)</translation>
    </message>
    <message>
        <source>Whole part</source>
        <translation>Целая часть</translation>
    </message>
    <message>
        <source>The whole part is the party’s seats (par. 3)</source>
        <translation>Целая часть — мандаты партии (п. 3)</translation>
    </message>
    <message>
        <source>What the whole part leaves of votes ÷ quota</source>
        <translation>Что остаётся от «голоса ÷ квота» после целой части</translation>
    </message>
    <message>
        <source>Order of remainder</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>The largest first; of equal ones, the list registered earlier (par. 4)</source>
        <translation>Сначала наибольший; из равных — у списка, зарегистрированного раньше (п. 4)</translation>
    </message>
    <message>
        <source>From remainders</source>
        <translation>По остаткам</translation>
    </message>
    <message>
        <source>Seats not distributed: one each to the largest remainders, or under the clause all to the party that cleared the threshold (par. 4)</source>
        <translation>Нераспределённые мандаты: по одному наибольшим остаткам, а по норме все преодолевшей барьер партии (п. 4)</translation>
    </message>
    <message>
        <source>The second party’s votes ÷ quota times the correction coefficient (par. 3)</source>
        <translation>«Голоса ÷ квота» второй партии, умноженные на поправочный коэффициент (п. 3)</translation>
    </message>
    <message>
        <source>What the second party is given to have its minimum (par. 3)</source>
        <translation>Что добавлено второй партии до минимума (п. 3)</translation>
    </message>
    <message>
        <source>From minimum</source>
        <translation>По минимуму</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>преодолела</translation>
    </message>
    <message>
        <source>not admitted</source>
        <translation>не допущена</translation>
    </message>
    <message>
        <source>{party}: exactly {threshold}, which is enough.</source>
        <translation>{party}: ровно {threshold}, этого достаточно.</translation>
    </message>
    <message>
        <source>{party} cleared the threshold by {points} percentage points.</source>
        <translation>{party}: барьер преодолён, запас {points} п. п.</translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>runner-up</source>
        <translation>вторая</translation>
    </message>
    <message>
        <source>no votes</source>
        <translation>нет голосов</translation>
    </message>
    <message>
        <source>{party}, {points} percentage points short, is admitted by the guarantee clause.</source>
        <translation>{party}: до барьера не хватило {points} п. п., допущена по норме о второй партии.</translation>
    </message>
    <message>
        <source>{party} is {points} percentage points short.</source>
        <translation>{party}: до барьера не хватило {points} п. п.</translation>
    </message>
    <message>
        <source>{party} has no votes.</source>
        <translation>{party}: голосов нет.</translation>
    </message>
</context>
<context>
    <name>LedgerTable</name>
    <message>
        <source>Workings by party</source>
        <translation>Расчёт по партиям</translation>
    </message>
    <message numerus="yes">
        <source>%n other lists below {threshold}</source>
        <translation>
            <numerusform>ещё %n список ниже {threshold}</numerusform>
            <numerusform>ещё %n списка ниже {threshold}</numerusform>
            <numerusform>ещё %n списков ниже {threshold}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lists without votes</source>
        <translation>
            <numerusform>%n список без голосов</numerusform>
            <numerusform>%n списка без голосов</numerusform>
            <numerusform>%n списков без голосов</numerusform>
        </translation>
    </message>
    <message>
        <source>hide them</source>
        <translation>скрыть</translation>
    </message>
    <message>
        <source>show them one by one</source>
        <translation>показать по одному</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Unsaved scenario</source>
        <translation>Несохранённый сценарий</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>nobody is admitted</source>
        <translation>никто не допущен</translation>
    </message>
    <message>
        <source>all parties</source>
        <translation>все партии</translation>
    </message>
    <message>
        <source>all but {parties}</source>
        <translation>все, кроме: {parties}</translation>
    </message>
    <message>
        <source>by the clause: {parties}</source>
        <translation>по норме: {parties}</translation>
    </message>
    <message>
        <source>Grey: admitted by their votes, stronger for more parties. Amber: the clause applies.</source>
        <translation>Серое: допущены по своим голосам, чем партий больше, тем насыщеннее. Янтарное: применяется норма.</translation>
    </message>
    <message>
        <source>Seats of {party}</source>
        <translation>Мандаты: {party}</translation>
    </message>
    <message>
        <source>border of where the clause applies</source>
        <translation>граница области, где норма применяется</translation>
    </message>
    <message>
        <source>Majority {seats} of {house}</source>
        <translation>Большинство: {seats} из {house}</translation>
    </message>
    <message>
        <source>Two thirds {seats} of {house}</source>
        <translation>Две трети: {seats} из {house}</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>What if two shares change?</source>
        <translation>Что если изменятся две доли?</translation>
    </message>
    <message>
        <source>The party across</source>
        <translation>Партия по горизонтали</translation>
    </message>
    <message>
        <source>The party upwards</source>
        <translation>Партия по вертикали</translation>
    </message>
    <message>
        <source>who is admitted</source>
        <translation>кто допущен</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Что означают цвета</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>По горизонтали</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>По вертикали</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>{party} is locked</source>
        <translation>закреплена: {party}</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of the shares of two parties</source>
        <translation>Карта долей двух партий</translation>
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
        <translation>невозможно</translation>
    </message>
    <message>
        <source>Hundredths of a percent cannot say who clears the threshold here, so nothing can be moved.</source>
        <translation>Здесь доли с точностью до 0,01 % не показывают, кто преодолел барьер, поэтому менять их нельзя.</translation>
    </message>
    <message>
        <source>Not possible: together more than the locked shares leave.</source>
        <translation>Невозможно: в сумме больше, чем оставляют закреплённые доли.</translation>
    </message>
    <message>
        <source>seats: {seats}</source>
        <translation>мандаты: {seats}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>the clause applies</source>
        <translation>норма применяется</translation>
    </message>
    <message>
        <source>There are but two parties: one has what the other has not. See the page One share.</source>
        <translation>Партий только две: одна имеет то, чего нет у другой. См. страницу «Одна доля».</translation>
    </message>
    <message>
        <source>All other shares are locked: these two depend on each other. See the page One share.</source>
        <translation>Все остальные доли закреплены: эти две зависят друг от друга. См. страницу «Одна доля».</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About kzcalc</source>
        <translation>&amp;О программе kzcalc</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;New from the official result of 2012</source>
        <translation>&amp;Новый по официальным итогам 2012 года</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>&amp;Pin as baseline</source>
        <translation>&amp;Закрепить как базовый вариант</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>С&amp;ценарий</translation>
    </message>
    <message>
        <source>&amp;Start from…</source>
        <translation>&amp;Начать с…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>По размеру окна</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Размер</translation>
    </message>
    <message>
        <source>&amp;Animations</source>
        <translation>&amp;Анимация</translation>
    </message>
    <message>
        <source>&amp;Close the page</source>
        <translation>&amp;Закрыть страницу</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>About kzcalc</source>
        <translation>О программе kzcalc</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Font: Inter, copyright 2020 The Inter Project Authors, SIL Open Font License 1.1.</source>
        <translation>Шрифт: Inter, © 2020 The Inter Project Authors, SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Файлов пока нет</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Не&amp;давние файлы</translation>
    </message>
    <message>
        <source>Pa&amp;rties…</source>
        <translation>&amp;Партии…</translation>
    </message>
    <message>
        <source>Re&amp;move the baseline</source>
        <translation>&amp;Убрать базовый вариант</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>&amp;Сбросить</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>Seats in Kazakhstan’s Mazhilis under the Constitutional Law on Elections, article 97-1, in the edition of 9 February 2009. Votes of 2012: Central Election Commission.</source>
        <translation>Распределение мандатов в Мажилисе Парламента Республики Казахстан по статье 97-1 Конституционного закона «О выборах в Республике Казахстан» в редакции от 9 февраля 2009 года. Голоса 2012 года: Центральная избирательная комиссия.</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>изменение партий</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>MovesTable</name>
    <message>
        <source>What would change the result</source>
        <translation>Что изменило бы результат</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} и {last}</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Sources and remarks</source>
        <translation>Источники и пометки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Sources, assumptions, whatever you want to remember</source>
        <translation>Источники, допущения и всё, что хочется запомнить</translation>
    </message>
    <message>
        <source>Notes of this scenario, saved with it</source>
        <translation>Заметки этого сценария, сохраняются с ним</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>не подтверждено</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Close the page</source>
        <translation>Закрыть страницу</translation>
    </message>
    <message>
        <source>Close the page (Esc)</source>
        <translation>Закрыть страницу (Esc)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Workings</source>
        <translation>Расчёт</translation>
    </message>
    <message>
        <source>Why these seats?</source>
        <translation>Почему столько мандатов?</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>What would change the result?</source>
        <translation>Что изменило бы результат?</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>And under other rules?</source>
        <translation>А по другим правилам?</translation>
    </message>
    <message>
        <source>One share</source>
        <translation>Одна доля</translation>
    </message>
    <message>
        <source>What if one share changes?</source>
        <translation>Что если изменится одна доля?</translation>
    </message>
    <message>
        <source>Two shares</source>
        <translation>Две доли</translation>
    </message>
    <message>
        <source>What if two shares change?</source>
        <translation>Что если изменятся две доли?</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Насколько это надёжно?</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>What if the law were different?</source>
        <translation>Что если бы закон был другим?</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Sources and remarks</source>
        <translation>Источники и пометки</translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message>
        <source>A change is taken from</source>
        <translation>За чей счёт</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Back to the scenario as it was opened. Can be undone.</source>
        <translation>Вернуть сценарий в том виде, в каком он был открыт. Это можно отменить.</translation>
    </message>
    <message>
        <source>Seats under the sliders</source>
        <translation>Мандаты под ползунками</translation>
    </message>
    <message>
        <source>Show under every slider what each share would bring.</source>
        <translation>Показать под каждым ползунком, что дала бы каждая доля.</translation>
    </message>
    <message>
        <source>Back to official</source>
        <translation>К итогам выборов</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>К исходному</translation>
    </message>
</context>
<context>
    <name>PartyEditor</name>
    <message>
        <source>Parties</source>
        <translation>Партии</translation>
    </message>
    <message>
        <source>The order is the order of registration: it decides ties.</source>
        <translation>Порядок партий — порядок регистрации: при равенстве решает он.</translation>
    </message>
    <message>
        <source>Double-click a name to change it.</source>
        <translation>Двойной щелчок по названию — изменить его.</translation>
    </message>
    <message>
        <source>Parties in the order of registration</source>
        <translation>Партии в порядке регистрации</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Double click or F2 to rename</source>
        <translation>Двойной щелчок или F2 — переименовать</translation>
    </message>
    <message>
        <source>Colour of {party}</source>
        <translation>Цвет: {party}</translation>
    </message>
    <message>
        <source>Choose the colour of {party}</source>
        <translation>Выбрать цвет: {party}</translation>
    </message>
    <message>
        <source>Select a party first.</source>
        <translation>Сначала выберите партию.</translation>
    </message>
    <message>
        <source>Removes the selected party. Where the votes are shares, the others are scaled to 100 %.</source>
        <translation>Удалить выбранную партию. Если голоса заданы долями, остальные приводятся к 100 %.</translation>
    </message>
    <message numerus="yes">
        <source>A scenario holds at most %n parties.</source>
        <translation>
            <numerusform>В сценарии может быть не больше %n партии.</numerusform>
            <numerusform>В сценарии может быть не больше %n партий.</numerusform>
            <numerusform>В сценарии может быть не больше %n партий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds a party at the end.</source>
        <translation>Добавить партию в конец списка.</translation>
    </message>
    <message numerus="yes">
        <source>A scenario needs at least %n parties.</source>
        <translation>
            <numerusform>В сценарии должно быть не меньше %n партии.</numerusform>
            <numerusform>В сценарии должно быть не меньше %n партий.</numerusform>
            <numerusform>В сценарии должно быть не меньше %n партий.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first party cannot move up.</source>
        <translation>Первую партию нельзя переместить вверх.</translation>
    </message>
    <message>
        <source>Moves the party up (Alt+Up).</source>
        <translation>Переместить партию вверх (Alt+↑).</translation>
    </message>
    <message>
        <source>The last party cannot move down.</source>
        <translation>Последнюю партию нельзя переместить вниз.</translation>
    </message>
    <message>
        <source>Moves the party down (Alt+Down).</source>
        <translation>Переместить партию вниз (Alt+↓).</translation>
    </message>
    <message>
        <source>Party {number} has no name.</source>
        <translation>У партии {number} нет названия.</translation>
    </message>
    <message>
        <source>The name of party {number} must be one line.</source>
        <translation>Название партии {number} должно умещаться в одну строку.</translation>
    </message>
    <message>
        <source>The name of party {number} is longer than {most} characters.</source>
        <translation>Название партии {number} слишком длинное; наибольшая длина в знаках — {most}.</translation>
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
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мандаты</translation>
    </message>
</context>
<context>
    <name>PartyRow</name>
    <message>
        <source>Vote share of {party}</source>
        <translation>Доля голосов: {party}</translation>
    </message>
    <message>
        <source>What every share would bring {party}</source>
        <translation>Что дала бы каждая доля: {party}</translation>
    </message>
    <message>
        <source>Vote share of {party}, in percent</source>
        <translation>Доля голосов в процентах: {party}</translation>
    </message>
    <message>
        <source>Lock the share of {party}</source>
        <translation>Закрепить долю: {party}</translation>
    </message>
    <message>
        <source>List seats of {party}</source>
        <translation>Мандаты по партийному списку: {party}</translation>
    </message>
    <message>
        <source>Difference of {party} to the comparison point</source>
        <translation>Разница с точкой сравнения: {party}</translation>
    </message>
    <message>
        <source>exactly {threshold}</source>
        <translation>ровно {threshold}</translation>
    </message>
    <message>
        <source>Count {party} into the coalition</source>
        <translation>Включить в коалицию: {party}</translation>
    </message>
    <message>
        <source>Pick parties to see whether they have a majority together.</source>
        <translation>Отметьте партии, чтобы узнать, есть ли у них вместе большинство.</translation>
    </message>
    <message>
        <source>Typed by hand, so it gives way last. A click lets go of it.</source>
        <translation>Введено вручную, поэтому уступает последней. Щелчок отпускает долю.</translation>
    </message>
    <message>
        <source>A locked share stays as it is when another one moves. A click unlocks it.</source>
        <translation>Закреплённая доля не меняется, когда меняется другая. Щелчок открепляет её.</translation>
    </message>
    <message>
        <source>A click locks the share: it stays as it is when another one moves.</source>
        <translation>Щелчок закрепляет долю: она не меняется, когда меняется другая.</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>равенство</translation>
    </message>
    <message>
        <source>Exactly at the threshold is enough. Ties go to the party registered earlier.</source>
        <translation>Ровно столько, сколько требует барьер, — достаточно. При равенстве преимущество у партии, зарегистрированной раньше.</translation>
    </message>
    <message>
        <source>{party}: {votes} of {total} votes = {share}</source>
        <translation>{party}: голосов {votes} из {total} = {share}</translation>
    </message>
</context>
<context>
    <name>PayerChoice</name>
    <message>
        <source>Who gives way when a share moves</source>
        <translation>За чей счёт меняется доля</translation>
    </message>
    <message>
        <source>Who gives way when a share moves. Shares typed by hand give way last, locked ones never; a party that has nothing more is followed by the next largest.</source>
        <translation>За чей счёт меняется доля. Доли, введённые вручную, уступают последними, закреплённые — никогда; если у партии больше ничего нет, за ней следует следующая по величине.</translation>
    </message>
    <message>
        <source>all the others</source>
        <translation>все остальные</translation>
    </message>
    <message>
        <source>the largest</source>
        <translation>самая крупная</translation>
    </message>
</context>
<context>
    <name>PollSentences</name>
    <message>
        <source>The clause applies</source>
        <translation>Норма применяется</translation>
    </message>
    <message>
        <source>A second party gets seats</source>
        <translation>Вторая партия получает мандаты</translation>
    </message>
    <message>
        <source>One party has two thirds</source>
        <translation>Две трети у одной партии</translation>
    </message>
    <message>
        <source>{party} gets seats</source>
        <translation>{party} получает мандаты</translation>
    </message>
    <message>
        <source>{count} of 50 parliaments</source>
        <translation>парламентов из 50: {count}</translation>
    </message>
    <message>
        <source>fewer than {count} of 50 parliaments</source>
        <translation>парламентов из 50: меньше {count}</translation>
    </message>
    <message>
        <source>more than {count} of 50 parliaments</source>
        <translation>парламентов из 50: больше {count}</translation>
    </message>
    <message>
        <source>Fewer than 1 of 50 parliaments has the clause</source>
        <translation>Норма применяется реже, чем в одном парламенте из 50</translation>
    </message>
    <message>
        <source>Fewer than 1 of 50 parliaments has a second party</source>
        <translation>Вторая партия есть реже, чем в одном парламенте из 50</translation>
    </message>
    <message>
        <source>More than 49 of 50 parliaments have the clause</source>
        <translation>Норма применяется чаще, чем в 49 парламентах из 50</translation>
    </message>
    <message>
        <source>More than 49 of 50 parliaments have a second party</source>
        <translation>Вторая партия есть чаще, чем в 49 парламентах из 50</translation>
    </message>
    <message numerus="yes">
        <source>%n of 50 parliaments have the clause</source>
        <translation>
            <numerusform>Норма применяется в %n парламенте из 50</numerusform>
            <numerusform>Норма применяется в %n парламентах из 50</numerusform>
            <numerusform>Норма применяется в %n парламентах из 50</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 50 parliaments have a second party</source>
        <translation>
            <numerusform>Вторая партия есть в %n парламенте из 50</numerusform>
            <numerusform>Вторая партия есть в %n парламентах из 50</numerusform>
            <numerusform>Вторая партия есть в %n парламентах из 50</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{probability}, if %Ln people had been asked. Bars: the official result. Lines: 90 % of all simulations.</source>
        <translation>
            <numerusform>{probability}, если бы был опрошен %Ln человек. Столбцы: итоги выборов. Отрезки: 90 % всех симуляций.</numerusform>
            <numerusform>{probability}, если бы были опрошены %Ln человека. Столбцы: итоги выборов. Отрезки: 90 % всех симуляций.</numerusform>
            <numerusform>{probability}, если бы были опрошены %Ln человек. Столбцы: итоги выборов. Отрезки: 90 % всех симуляций.</numerusform>
        </translation>
    </message>
    <message>
        <source>{probability}. Bars: exactly these shares. Lines: 90 % of all simulations.</source>
        <translation>{probability}. Столбцы: ровно эти доли. Отрезки: 90 % всех симуляций.</translation>
    </message>
    <message numerus="yes">
        <source>Lines and table: only the %Ln simulations with “{outcome}”.</source>
        <translation>
            <numerusform>Отрезки и таблица: только %Ln симуляция, где «{outcome}».</numerusform>
            <numerusform>Отрезки и таблица: только %Ln симуляции, где «{outcome}».</numerusform>
            <numerusform>Отрезки и таблица: только %Ln симуляций, где «{outcome}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{outcome}”: only %Ln of {total} simulations. At least {least} are needed.</source>
        <translation>
            <numerusform>«{outcome}»: только %Ln симуляция из {total}. Нужно не менее {least}.</numerusform>
            <numerusform>«{outcome}»: только %Ln симуляции из {total}. Нужно не менее {least}.</numerusform>
            <numerusform>«{outcome}»: только %Ln симуляций из {total}. Нужно не менее {least}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln simulations</source>
        <translation>
            <numerusform>%Ln симуляция</numerusform>
            <numerusform>%Ln симуляции</numerusform>
            <numerusform>%Ln симуляций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} simulations</source>
        <translation>
            <numerusform>%Ln симуляция из {total}</numerusform>
            <numerusform>%Ln симуляции из {total}</numerusform>
            <numerusform>%Ln симуляций из {total}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PollTable</name>
    <message>
        <source>What the poll leaves open</source>
        <translation>Насколько это надёжно</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Chance of seats</source>
        <translation>Вероятность мандатов</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>90 % interval</source>
        <translation>Интервал 90 %</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Большинство</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>Две трети</translation>
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
        <translation>Насколько это надёжно?</translation>
    </message>
    <message>
        <source>The bars show the seats of exactly these shares. A line holds 90 % of the simulations, and the median is the middle one: near a threshold it can differ from the bar.</source>
        <translation>Столбцы показывают мандаты ровно при этих долях. Отрезок охватывает 90 % симуляций, а медиана — средняя из них: вблизи барьера она может отличаться от столбца.</translation>
    </message>
    <message>
        <source>Show all simulations</source>
        <translation>Показать все симуляции</translation>
    </message>
    <message>
        <source>Each dot is one of 50 parliaments; a small one is less than half of one. Press a question to see only the simulations that have it.</source>
        <translation>Каждая точка — один парламент из 50; маленькая — меньше половины одного. Нажмите на вопрос, чтобы видеть только симуляции с таким исходом.</translation>
    </message>
    <message>
        <source>People asked</source>
        <translation>Опрошено</translation>
    </message>
    <message>
        <source>How many people named a party.</source>
        <translation>Сколько человек назвали партию.</translation>
    </message>
    <message>
        <source>Design effect</source>
        <translation>Эффект плана выборки</translation>
    </message>
    <message>
        <source>1 for a simple random sample, more for a clustered one: how many times as large the variance is (Kish, 1965). The sample size is divided by it.</source>
        <translation>1 для простой случайной выборки, больше для гнездовой: во сколько раз больше дисперсия (Kish, 1965). Объём выборки делится на него.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>people asked</source>
        <translation>сколько опрошено</translation>
    </message>
    <message>
        <source>Gets seats</source>
        <translation>Получает мандаты</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Figures</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>A what-if. Its own notes say what it is based on.</source>
        <translation>Условный расчёт. На чём он основан, сказано в его заметках.</translation>
    </message>
    <message>
        <source>Source of the figures</source>
        <translation>Источник чисел</translation>
    </message>
    <message>
        <source>Constitutional Law on Elections, articles 43, 44 and 97-1, edition of 9 February 2009.</source>
        <translation>Конституционный закон о выборах, статьи 43, 44 и 97-1, редакция от 9 февраля 2009 года.</translation>
    </message>
    <message>
        <source>The law of 2012</source>
        <translation>Закон на выборах 2012 года</translation>
    </message>
    <message>
        <source>The Assembly</source>
        <translation>Ассамблея</translation>
    </message>
    <message>
        <source>By these rules the Assembly of the People of Kazakhstan has no seats.</source>
        <translation>По этим правилам у Ассамблеи народа Казахстана мандатов нет.</translation>
    </message>
    <message numerus="yes">
        <source>The Assembly of the People of Kazakhstan elects %n members of the Mazhilis itself, whatever the vote.</source>
        <translation>
            <numerusform>Ассамблея народа Казахстана сама избирает %n депутата Мажилиса независимо от голосования.</numerusform>
            <numerusform>Ассамблея народа Казахстана сама избирает %n депутатов Мажилиса независимо от голосования.</numerusform>
            <numerusform>Ассамблея народа Казахстана сама избирает %n депутатов Мажилиса независимо от голосования.</numerusform>
        </translation>
    </message>
    <message>
        <source>The parties’ colours are this program’s choice: no official source gives any. Amber is the guarantee clause and nothing else.</source>
        <translation>Цвета партий выбраны в этой программе: официальный источник их не называет. Янтарный — только норма о второй партии.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>List seats</source>
        <translation>Мандаты по спискам</translation>
    </message>
    <message>
        <source>98 since 2007, 69 in 2023 (IPU).</source>
        <translation>98 с 2007 года, 69 в 2023 году (МПС).</translation>
    </message>
    <message>
        <source>Assembly seats</source>
        <translation>Мандаты Ассамблеи</translation>
    </message>
    <message>
        <source>Filled by the Assembly of the People, whatever the vote: 9 until 2021 (IPU).</source>
        <translation>Избираются Ассамблеей народа Казахстана независимо от голосования: 9 до 2021 года (МПС).</translation>
    </message>
    <message>
        <source>Threshold, %</source>
        <translation>Барьер, %</translation>
    </message>
    <message>
        <source>Threshold of</source>
        <translation>Барьер считается от</translation>
    </message>
    <message>
        <source>Minimum seats</source>
        <translation>Минимум мандатов</translation>
    </message>
    <message>
        <source>This share or more clears it (article 97-1, par. 1).</source>
        <translation>Столько или больше — барьер преодолён (п. 1 ст. 97-1).</translation>
    </message>
    <message>
        <source>votes for the lists</source>
        <translation>голосов за списки</translation>
    </message>
    <message>
        <source>votes for the lists and ballots for no list</source>
        <translation>голосов за списки и бюллетеней не за списки</translation>
    </message>
    <message>
        <source>Article 43 leaves invalid ballots out. Ballots “against all” count (as in 2023).</source>
        <translation>По статье 43 недействительные бюллетени исключаются; бюллетени «против всех» учитываются (как в 2023 году).</translation>
    </message>
    <message>
        <source>What the second party gets at the least (article 97-1, par. 3).</source>
        <translation>Сколько вторая партия получает по меньшей мере (п. 3 ст. 97-1).</translation>
    </message>
    <message>
        <source>Correction coefficient</source>
        <translation>Поправочный коэффициент</translation>
    </message>
    <message>
        <source>The second party’s votes ÷ quota are multiplied by it (article 97-1, par. 3). No effect without a quota.</source>
        <translation>На него умножаются «голоса ÷ квота» второй партии (п. 3 ст. 97-1). Без квоты не действует.</translation>
    </message>
    <message>
        <source>The law: Hare quota, largest remainders (article 97-1, par. 1, 3, 4). The others are for comparison.</source>
        <translation>По закону: квота Хэра, наибольшие остатки (п. 1, 3, 4 ст. 97-1). Остальные — для сравнения.</translation>
    </message>
    <message>
        <source>Hare</source>
        <translation>Квота Хэра</translation>
    </message>
    <message>
        <source>Droop</source>
        <translation>Квота Друпа</translation>
    </message>
    <message>
        <source>D’Hondt</source>
        <translation>Метод д’Ондта</translation>
    </message>
    <message>
        <source>Sainte-Laguë</source>
        <translation>Метод Сент-Лагю</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>не действует</translation>
    </message>
    <message>
        <source>If only one party clears the threshold, the second is admitted too (article 97-1, par. 2).</source>
        <translation>Если барьер преодолела только одна партия, допускается и вторая (п. 2 ст. 97-1).</translation>
    </message>
    <message>
        <source>Ballots that count but go to no list, such as “against all” in 2023. They raise the number of votes that a list needs. For 2012 this is a what-if.</source>
        <translation>Бюллетени, которые учитываются, но поданы не за списки, например «против всех» в 2023 году. Они повышают число голосов, нужное списку. Для 2012 года это условный расчёт.</translation>
    </message>
    <message>
        <source>Not counted while the threshold is a share of the votes for the lists.</source>
        <translation>Не учитываются, пока барьер считается от голосов за списки.</translation>
    </message>
    <message>
        <source>2016 and January 2021 (text of this edition not read)</source>
        <translation>2016 и январь 2021 (текст этой редакции не читался)</translation>
    </message>
    <message>
        <source>Kurultai, constitution of 2026 (as announced)</source>
        <translation>Курултай, конституция 2026 года (как объявлено)</translation>
    </message>
    <message>
        <source>Guarantee clause</source>
        <translation>Норма о второй партии</translation>
    </message>
    <message>
        <source>Ballots for no list</source>
        <translation>Бюллетени не за списки</translation>
    </message>
    <message>
        <source>Law of 2009 (election of 2012)</source>
        <translation>Закон 2009 года (выборы 2012 года)</translation>
    </message>
    <message>
        <source>Largest remainders alone, no threshold, no clause</source>
        <translation>Только наибольшие остатки, без барьера и нормы</translation>
    </message>
    <message>
        <source>Constitutional Law on Elections, article 97-1, edition of 9 February 2009.</source>
        <translation>Конституционный закон о выборах, статья 97-1, редакция от 9 февраля 2009 года.</translation>
    </message>
    <message>
        <source>The law as applied on 18 August 2007: one list got all 98 seats (IPU).</source>
        <translation>Закон, как он применён 18 августа 2007 года: один список получил все 98 мандатов (МПС).</translation>
    </message>
    <message>
        <source>The text of this edition was not read: that it had the same clause is presumed.</source>
        <translation>Текст этой редакции не читался: что норма была та же, предполагается.</translation>
    </message>
    <message>
        <source>The text of this edition was not read: whether it has the clause is not established. The 29 single-member seats are no part of it.</source>
        <translation>Текст этой редакции не читался: есть ли в ней норма, не установлено. 29 одномандатных мандатов сюда не входят.</translation>
    </message>
    <message>
        <source>As announced in January 2026; the election law was not seen.</source>
        <translation>Как объявлено в январе 2026 года; закона о выборах не видели.</translation>
    </message>
    <message>
        <source>No law of Kazakhstan: a quota and the largest remainders alone, for comparison.</source>
        <translation>Не закон Казахстана: только квота и наибольшие остатки, для сравнения.</translation>
    </message>
    <message>
        <source>Threshold {threshold}</source>
        <translation>Барьер {threshold}</translation>
    </message>
    <message>
        <source>largest remainders</source>
        <comment>in few words</comment>
        <translation>наибольшие остатки</translation>
    </message>
    <message>
        <source>Droop quota</source>
        <comment>in few words</comment>
        <translation>квота Друпа</translation>
    </message>
    <message>
        <source>quota and largest remainders</source>
        <translation>квота и наибольшие остатки</translation>
    </message>
    <message>
        <source>Droop quota and largest remainders</source>
        <translation>квота Друпа и наибольшие остатки</translation>
    </message>
    <message>
        <source>Before 2009</source>
        <translation>До 2009 года</translation>
    </message>
    <message>
        <source>2023, list part</source>
        <translation>2023 год, часть по спискам</translation>
    </message>
    <message>
        <source>{lists} list seats + {assembly} of the Assembly = {house}</source>
        <translation>Мандаты: {lists} по спискам + {assembly} Ассамблеи = {house}</translation>
    </message>
    <message>
        <source>no guarantee clause</source>
        <translation>без нормы о второй партии</translation>
    </message>
    <message>
        <source>guarantee clause: coefficient {index}, at least {minimum} seats</source>
        <translation>норма о второй партии: коэффициент {index}, мандатов не менее {minimum}</translation>
    </message>
    <message>
        <source>D’Hondt</source>
        <comment>among others in a line</comment>
        <translation>метод д’Ондта</translation>
    </message>
    <message>
        <source>Sainte-Laguë</source>
        <comment>among others in a line</comment>
        <translation>метод Сент-Лагю</translation>
    </message>
    <message>
        <source>Threshold {threshold} of the votes for the lists</source>
        <translation>Барьер {threshold} от голосов за списки</translation>
    </message>
    <message>
        <source>Threshold {threshold} of the votes for the lists and the ballots for no list</source>
        <translation>Барьер {threshold} от голосов за списки и бюллетеней не за списки</translation>
    </message>
    <message>
        <source>{lists} + {assembly} seats</source>
        <translation>мандаты: {lists} + {assembly}</translation>
    </message>
    <message>
        <source>{lists} seats</source>
        <translation>мандаты: {lists}</translation>
    </message>
    <message>
        <source>threshold {threshold} of the votes for the lists</source>
        <translation>барьер {threshold} от голосов за списки</translation>
    </message>
    <message>
        <source>threshold {threshold} of the votes for the lists and the ballots for no list</source>
        <translation>барьер {threshold} от голосов за списки и бюллетеней не за списки</translation>
    </message>
    <message>
        <source>no guarantee clause</source>
        <comment>in the catalogue</comment>
        <translation>без нормы о второй партии</translation>
    </message>
    <message>
        <source>guarantee clause</source>
        <translation>норма о второй партии</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>What if the law were different?</source>
        <translation>Что если бы закон был другим?</translation>
    </message>
    <message>
        <source>Set of rules</source>
        <translation>Набор правил</translation>
    </message>
    <message>
        <source>Back to the values of this set</source>
        <translation>Вернуть значения набора</translation>
    </message>
    <message>
        <source>Back to the value of this set: {value}</source>
        <translation>Вернуть значение набора: {value}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
</context>
<context>
    <name>ScenarioFileError</name>
    <message>
        <source>“{file}” cannot be read: {reason}.</source>
        <translation>Не удалось прочитать файл «{file}»: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: {reason}.</source>
        <translation>Не удалось сохранить файл «{file}»: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” is not a kzcalc scenario: it is far too large.</source>
        <translation>«{file}» — не сценарий kzcalc: файл слишком велик.</translation>
    </message>
    <message>
        <source>“{file}” is not a kzcalc scenario: it is nested too deeply.</source>
        <translation>«{file}» не сценарий kzcalc: слишком глубокая вложенность.</translation>
    </message>
    <message>
        <source>“{file}” is not a kzcalc scenario: it cannot be read as JSON ({reason}).</source>
        <translation>«{file}» — не сценарий kzcalc: файл не читается как JSON ({reason}).</translation>
    </message>
    <message>
        <source>“{file}” is not a kzcalc scenario: its “format” is not “kzcalc-scenario”.</source>
        <translation>«{file}» — не сценарий kzcalc: значение поля «format» — не «kzcalc-scenario».</translation>
    </message>
    <message>
        <source>“{file}” was made by a newer kzcalc (its “version” is {version}, this program reads {known}).</source>
        <translation>Файл «{file}» создан более новой версией kzcalc (значение «version» — {version}, эта программа читает {known}).</translation>
    </message>
    <message>
        <source>“{file}” is damaged: “{place}” is missing.</source>
        <translation>Файл «{file}» повреждён: нет поля «{place}».</translation>
    </message>
    <message>
        <source>“{file}” is damaged: “{place}” must be {expected}.</source>
        <translation>Файл «{file}» повреждён: в поле «{place}» ожидается {expected}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved: “{place}” must be {expected}.</source>
        <translation>Не удалось сохранить файл «{file}»: в поле «{place}» ожидается {expected}.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: “{place}” occurs twice.</source>
        <translation>Файл «{file}» повреждён: «{place}» встречается дважды.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a whole number of 1 or more</source>
        <translation>целое число не меньше 1</translation>
    </message>
    <message>
        <source>a list of 2 to 20 parties</source>
        <translation>список, в котором от 2 до 20 партий</translation>
    </message>
    <message>
        <source>lower-case letters and digits with single hyphens</source>
        <translation>запись из строчных латинских букв и цифр с одиночными дефисами</translation>
    </message>
    <message>
        <source>a colour such as #00afca</source>
        <translation>цвет, например #00afca</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1,000,000,000,000,000</source>
        <translation>целое число от 0 до 1 000 000 000 000 000</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>“all”, “largest” or the key of a party</source>
        <translation>«all», «largest» или ключ партии</translation>
    </message>
    <message>
        <source>a whole number from 1 to 10,000,000, or null</source>
        <translation>целое число от 1 до 10 000 000 или null</translation>
    </message>
    <message>
        <source>a whole number from 1 to 10,000</source>
        <translation>целое число от 1 до 10 000</translation>
    </message>
    <message>
        <source>a whole number from 0 to 10,000</source>
        <translation>целое число от 0 до 10 000</translation>
    </message>
    <message>
        <source>a fraction from 0 to 1 such as 7/100</source>
        <translation>дробь от 0 до 1, например 7/100</translation>
    </message>
    <message>
        <source>a fraction from 0 to 1 such as 7/10</source>
        <translation>дробь от 0 до 1, например 7/10</translation>
    </message>
    <message>
        <source>“valid” or “cast”</source>
        <translation>«valid» или «cast»</translation>
    </message>
    <message>
        <source>“hare”, “droop”, “dhondt” or “sainte-lague”</source>
        <translation>«hare», «droop», «dhondt» или «sainte-lague»</translation>
    </message>
    <message>
        <source>“with-clause”, “without-clause”, “no-threshold”, “threshold-5”, “cast-base”, “dhondt”, “sainte-lague” or “scenario”</source>
        <translation>«with-clause», «without-clause», «no-threshold», «threshold-5», «cast-base», «dhondt», «sainte-lague» или «scenario»</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a list of at most 6 columns</source>
        <translation>список, в котором не больше 6 столбцов</translation>
    </message>
    <message>
        <source>a line of text without control characters</source>
        <translation>строка текста без управляющих символов</translation>
    </message>
    <message>
        <source>a name: a line of text, not empty, without control characters</source>
        <translation>название: непустая строка без управляющих символов</translation>
    </message>
    <message>
        <source>a group of keys and values in braces</source>
        <translation>набор ключей и значений в фигурных скобках</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>это не обычный файл</translation>
    </message>
</context>
<context>
    <name>ScenarioFiles</name>
    <message>
        <source>A save of “{file}” was interrupted.</source>
        <translation>Сохранение «{file}» было прервано.</translation>
    </message>
    <message>
        <source>A whole copy of what was being saved lies beside it.</source>
        <translation>Рядом лежит полная копия того, что сохранялось.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Export the charts or the table</source>
        <translation>Экспорт диаграмм или таблицы</translation>
    </message>
    <message>
        <source>Exported: {file}</source>
        <translation>Экспортировано: {file}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Открыть сценарий</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Открыть копию</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Всё равно сохранить</translation>
    </message>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>Сохранить изменения в сценарии «{title}»?</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Сохранить сценарий</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Saving puts your scenario in its place.</source>
        <translation>При сохранении ваш сценарий заменит его.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Scenarios (*{suffix})</source>
        <translation>Сценарии (*{suffix})</translation>
    </message>
    <message>
        <source>Without saving, what changed since the last save is lost.</source>
        <translation>Иначе всё, что изменено после последнего сохранения, будет потеряно.</translation>
    </message>
    <message>
        <source>“{file}” cannot be exported: it is the scenario’s own file.</source>
        <translation>«{file}» нельзя экспортировать: это файл самого сценария.</translation>
    </message>
    <message>
        <source>“{file}” cannot be exported: its ending says no known kind.</source>
        <translation>Не удалось экспортировать «{file}»: неизвестное расширение файла.</translation>
    </message>
    <message>
        <source>“{file}” was changed by another program.</source>
        <translation>Файл «{file}» изменила другая программа.</translation>
    </message>
</context>
<context>
    <name>ScenarioPreview</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>По сообщению</translation>
    </message>
    <message>
        <source>Pollster</source>
        <translation>Опрос провели</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Опрошено</translation>
    </message>
    <message>
        <source>{cast} ballots of {registered} voters; {invalid} invalid</source>
        <translation>бюллетеней {cast}, избирателей {registered}; недействительных {invalid}</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>Явка</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Share of that of which the threshold is a share</source>
        <translation>Доля от того же, от чего считается барьер</translation>
    </message>
    <message>
        <source>By these rules they count: a list needs more votes to clear the threshold.</source>
        <translation>По этим правилам они учитываются: списку нужно больше голосов, чтобы преодолеть барьер.</translation>
    </message>
    <message>
        <source>By these rules the threshold is a share of the votes for the lists: the seats stay the same.</source>
        <translation>По этим правилам барьер считается от голосов за списки: мандаты не изменятся.</translation>
    </message>
    <message>
        <source>Nothing was published of {parties}: that they stand at 0 is an assumption.</source>
        <translation>Не опубликованы данные: {parties}. То, что у них 0, — допущение.</translation>
    </message>
    <message>
        <source>Seats: {parties}</source>
        <translation>Мандаты: {parties}</translation>
    </message>
    <message>
        <source>No party gets seats.</source>
        <translation>Мандатов не получает ни одна партия.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мандаты</translation>
    </message>
    <message>
        <source>Shares and seats</source>
        <translation>Доли и мандаты</translation>
    </message>
    <message>
        <source>Ballots for no list</source>
        <translation>Бюллетени не за списки</translation>
    </message>
    <message>
        <source>{share}, assumed</source>
        <translation>{share}, допущение</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>не опубликовано</translation>
    </message>
    <message>
        <source>The shares add up to {total}: {missing} percentage points are missing.</source>
        <translation>Сумма долей — {total}: не хватает {missing} п. п.</translation>
    </message>
    <message>
        <source>The shares add up to {total}, {excess} percentage points too many.</source>
        <translation>Сумма долей — {total}, лишних {excess} п. п.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Не учитывать их</translation>
    </message>
    <message>
        <source>Count them as ballots for no list</source>
        <translation>Считать их бюллетенями не за списки</translation>
    </message>
    <message>
        <source>The shares are scaled to 100 %; the ratios of the parties stay as published.</source>
        <translation>Доли приводятся к 100 %; соотношения партий остаются как опубликованы.</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>не подтверждено</translation>
    </message>
</context>
<context>
    <name>SeatsCard</name>
    <message>
        <source>Seats in the Mazhilis</source>
        <translation>Мандаты в Мажилисе</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Полосы</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Close the page to see the hall: it needs the room.</source>
        <translation>Закройте страницу, чтобы увидеть зал: ему нужно место.</translation>
    </message>
</context>
<context>
    <name>SeatsChart</name>
    <message>
        <source>Seats by party</source>
        <translation>Мандаты по партиям</translation>
    </message>
    <message>
        <source>{asked}, design effect {effect}</source>
        <translation>{asked}, эффект плана выборки {effect}</translation>
    </message>
    <message numerus="yes">
        <source>lines: 90 % of the simulations, if %Ln people had been asked</source>
        <translation>
            <numerusform>отрезки: 90 % симуляций, если бы был опрошен %Ln человек</numerusform>
            <numerusform>отрезки: 90 % симуляций, если бы были опрошены %Ln человека</numerusform>
            <numerusform>отрезки: 90 % симуляций, если бы были опрошены %Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lines: 90 % of the simulations, if %Ln people were asked</source>
        <translation>
            <numerusform>отрезки: 90 % симуляций, если опрошен %Ln человек</numerusform>
            <numerusform>отрезки: 90 % симуляций, если опрошены %Ln человека</numerusform>
            <numerusform>отрезки: 90 % симуляций, если опрошено %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>; outlined: {title}</source>
        <translation>; контуром: {title}</translation>
    </message>
    <message>
        <source>; compared with: {title}</source>
        <translation>; сравнение: {title}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
</context>
<context>
    <name>SeatsSentences</name>
    <message numerus="yes">
        <source>%Ln seats from party lists</source>
        <translation>
            <numerusform>%Ln мандат по партийным спискам</numerusform>
            <numerusform>%Ln мандата по партийным спискам</numerusform>
            <numerusform>%Ln мандатов по партийным спискам</numerusform>
        </translation>
    </message>
    <message>
        <source>{lists} from party lists + {assembly} of the Assembly of the People = {house}</source>
        <translation>{lists} по партийным спискам + {assembly} от Ассамблеи народа = {house}</translation>
    </message>
    <message>
        <source>{lists} from lists + {assembly} = {house}</source>
        <translation>{lists} по спискам + {assembly} = {house}</translation>
    </message>
    <message>
        <source>Majority {seats}</source>
        <translation>Большинство {seats}</translation>
    </message>
    <message>
        <source>Two thirds {seats}</source>
        <translation>Две трети {seats}</translation>
    </message>
    <message>
        <source>{seats} of {house}</source>
        <translation>{seats} из {house}</translation>
    </message>
    <message>
        <source>no votes</source>
        <translation>нет голосов</translation>
    </message>
    <message>
        <source>admitted, but gets no seats</source>
        <translation>допущена, но мандатов не получает</translation>
    </message>
    <message>
        <source>{share}, cleared, but gets no seats</source>
        <translation>{share}, барьер преодолён, но мандатов нет</translation>
    </message>
    <message>
        <source>{share}, {points} points short</source>
        <translation>{share}, не хватает {points} п. п.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats unfilled: no party is admitted</source>
        <translation>
            <numerusform>Вакантен %Ln мандат: никто не допущен</numerusform>
            <numerusform>Вакантны %Ln мандата: никто не допущен</numerusform>
            <numerusform>Вакантны %Ln мандатов: никто не допущен</numerusform>
        </translation>
    </message>
    <message>
        <source>unfilled</source>
        <comment>seats</comment>
        <translation>вакантны</translation>
    </message>
    <message>
        <source>no party is admitted</source>
        <translation>никто не допущен</translation>
    </message>
    <message>
        <source>by the clause</source>
        <translation>по норме</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats change hands</source>
        <translation>
            <numerusform>переходит %Ln мандат</numerusform>
            <numerusform>переходят %Ln мандата</numerusform>
            <numerusform>переходят %Ln мандатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under the law of 2009 these %Ln would be seats of {party}</source>
        <translation>
            <numerusform>по закону 2009 года этот %Ln мандат получила бы {party}</numerusform>
            <numerusform>по закону 2009 года эти %Ln мандата получила бы {party}</numerusform>
            <numerusform>по закону 2009 года эти %Ln мандатов получила бы {party}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats by the clause</source>
        <translation>
            <numerusform>%Ln мандат по норме</numerusform>
            <numerusform>%Ln мандата по норме</numerusform>
            <numerusform>%Ln мандатов по норме</numerusform>
        </translation>
    </message>
    <message>
        <source>under the law of 2009: {party} {seats}</source>
        <translation>по закону 2009 года: {party} {seats}</translation>
    </message>
    <message>
        <source>without the clause {pair}</source>
        <translation>без нормы {pair}</translation>
    </message>
    <message>
        <source>under the law of 2009 {pair}</source>
        <translation>по закону 2009 года {pair}</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln seats</source>
        <translation>
            <numerusform>из %Ln мандата</numerusform>
            <numerusform>из %Ln мандатов</numerusform>
            <numerusform>из %Ln мандатов</numerusform>
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
        <translation>Ассамблея народа Казахстана</translation>
    </message>
    <message>
        <source>elected by the Assembly, not from lists</source>
        <translation>избраны Ассамблеей, не по спискам</translation>
    </message>
    <message numerus="yes">
        <source>{party}: %Ln seats
Click to count them towards a majority, or no longer.</source>
        <translation>
            <numerusform>{party}: %Ln мандат
Щёлкните, чтобы учесть его в коалиции или больше не учитывать.</numerusform>
            <numerusform>{party}: %Ln мандата
Щёлкните, чтобы учесть их в коалиции или больше не учитывать.</numerusform>
            <numerusform>{party}: %Ln мандатов
Щёлкните, чтобы учесть их в коалиции или больше не учитывать.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareStrip</name>
    <message>
        <source>{party} cannot have {share}: the locked shares leave less.</source>
        <translation>{party}: доля {share} невозможна, закреплённые доли оставляют меньше.</translation>
    </message>
    <message numerus="yes">
        <source>{party} with {share}: %n seats</source>
        <translation>
            <numerusform>{party}, {share}: %n мандат</numerusform>
            <numerusform>{party}, {share}: %n мандата</numerusform>
            <numerusform>{party}, {share}: %n мандатов</numerusform>
        </translation>
    </message>
    <message>
        <source>the guarantee clause applies</source>
        <translation>применяется норма о второй партии</translation>
    </message>
    <message>
        <source>two-thirds majority</source>
        <translation>большинство в две трети</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>большинство</translation>
    </message>
</context>
<context>
    <name>SharesCard</name>
    <message>
        <source>Votes</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Votes and the {share} threshold</source>
        <translation>Голоса и барьер {share}</translation>
    </message>
    <message>
        <source>% of valid votes; solid = gets seats, hatched = gets none</source>
        <translation>% от действительных голосов; сплошной — получает мандаты, штриховка — не получает</translation>
    </message>
    <message>
        <source>% of ballots cast; solid = gets seats, hatched = gets none</source>
        <translation>% от поданных бюллетеней; сплошной — получает мандаты, штриховка — не получает</translation>
    </message>
    <message>
        <source>solid = gets seats, hatched = none</source>
        <translation>сплошной — есть мандаты, штриховка — нет</translation>
    </message>
</context>
<context>
    <name>SharesChart</name>
    <message>
        <source>Vote shares by party</source>
        <translation>Доли голосов по партиям</translation>
    </message>
    <message>
        <source>{party} {share}, clears</source>
        <translation>{party} {share}, преодолевает барьер</translation>
    </message>
    <message>
        <source>{party} {share}, does not clear, admitted by the clause</source>
        <translation>{party} {share}, не преодолевает барьер, допущена по норме о второй партии</translation>
    </message>
    <message>
        <source>{party} {share}, does not clear</source>
        <translation>{party} {share}, не преодолевает барьер</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Барьер</translation>
    </message>
    <message>
        <source>all of it, 0–100 %</source>
        <translation>целиком, 0–100 %</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>WHAT-IF</source>
        <translation>УСЛОВНЫЙ РАСЧЁТ</translation>
    </message>
    <message>
        <source>Official result</source>
        <translation>Итоги выборов</translation>
    </message>
    <message>
        <source>Poll</source>
        <comment>a stamp</comment>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>Exit poll</source>
        <translation>Экзит-пол</translation>
    </message>
    <message numerus="yes">
        <source>Local council (maslikhat), %Ln seats</source>
        <translation>
            <numerusform>Маслихат, %Ln мандат</numerusform>
            <numerusform>Маслихат, %Ln мандата</numerusform>
            <numerusform>Маслихат, %Ln мандатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mazhilis of Kazakhstan, %Ln seats</source>
        <translation>
            <numerusform>Мажилис Казахстана, %Ln мандат</numerusform>
            <numerusform>Мажилис Казахстана, %Ln мандата</numerusform>
            <numerusform>Мажилис Казахстана, %Ln мандатов</numerusform>
        </translation>
    </message>
    <message>
        <source>drag a slider and see who gets seats</source>
        <translation>двигайте ползунок: кто получит мандаты?</translation>
    </message>
    <message>
        <source>based on: {title}</source>
        <translation>на основе: {title}</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Start from a result or a poll</source>
        <translation>Начать с итогов или опроса</translation>
    </message>
    <message>
        <source>Results and polls to start from</source>
        <translation>Итоги и опросы, с которых можно начать</translation>
    </message>
    <message>
        <source>Start from this</source>
        <translation>Начать с этого</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Mazhilis results</source>
        <translation>Итоги выборов Мажилиса</translation>
    </message>
    <message>
        <source>Exit polls</source>
        <translation>Экзит-полы</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Опросы</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Маслихаты</translation>
    </message>
</context>
<context>
    <name>StripLegend</name>
    <message>
        <source>seats</source>
        <translation>мандаты</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>большинство</translation>
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
        <translation>Мандаты в зависимости от доли одной партии</translation>
    </message>
    <message>
        <source>Seats of {party}</source>
        <translation>Мандаты: {party}</translation>
    </message>
    <message>
        <source>{party}, %</source>
        <translation>{party}, %</translation>
    </message>
    <message>
        <source>clause applies</source>
        <translation>норма применяется</translation>
    </message>
    <message>
        <source>without it: 0</source>
        <translation>без неё: 0</translation>
    </message>
    <message>
        <source>threshold {share}</source>
        <translation>барьер {share}</translation>
    </message>
    <message>
        <source>with the clause</source>
        <translation>с нормой</translation>
    </message>
    <message>
        <source>by these rules</source>
        <translation>по этим правилам</translation>
    </message>
    <message>
        <source>without the clause</source>
        <translation>без нормы</translation>
    </message>
    <message>
        <source>with the clause of 2009</source>
        <translation>с нормой 2009 года</translation>
    </message>
</context>
<context>
    <name>SweepPage</name>
    <message>
        <source>What if one share changes?</source>
        <translation>Что если изменится одна доля?</translation>
    </message>
    <message>
        <source>Whose share changes</source>
        <translation>Чья доля меняется</translation>
    </message>
    <message>
        <source>Where it jumps</source>
        <translation>Где скачки</translation>
    </message>
    <message>
        <source>the share is locked</source>
        <translation>доля закреплена</translation>
    </message>
    <message>
        <source>drag the line, or apply a step</source>
        <translation>двигайте линию или примените шаг</translation>
    </message>
</context>
<context>
    <name>SweepWords</name>
    <message>
        <source>Between {first} and {last} {party} owes every seat to the clause</source>
        <translation>{party}: от {first} до {last} все мандаты — только благодаря норме</translation>
    </message>
    <message>
        <source>Under the law of 2009 {party} would get seats between {first} and {last}</source>
        <translation>{party}: по закону 2009 года мандаты были бы и от {first} до {last}</translation>
    </message>
    <message numerus="yes">
        <source>Between {first} and {last} the clause costs {party} up to %n seats</source>
        <translation>
            <numerusform>{party}: от {first} до {last} норма отнимает до %n мандата</numerusform>
            <numerusform>{party}: от {first} до {last} норма отнимает до %n мандатов</numerusform>
            <numerusform>{party}: от {first} до {last} норма отнимает до %n мандатов</numerusform>
        </translation>
    </message>
    <message>
        <source>{party} gains seat by seat: no share brings several at once</source>
        <translation>{party}: мандаты прибавляются по одному, скачков нет</translation>
    </message>
    <message>
        <source>No share at all brings {party} a seat here</source>
        <translation>{party}: здесь никакая доля не даёт мандата</translation>
    </message>
    <message>
        <source>No share up to {last} brings {party} a seat, and more is not possible here</source>
        <translation>{party}: ни одна возможная здесь доля (до {last}) не даёт мандата</translation>
    </message>
    <message>
        <source>At {last} {party} owes every seat to the clause</source>
        <translation>{party}: при доле {last} все мандаты — только благодаря норме</translation>
    </message>
    <message>
        <source>Under the law of 2009 {party} would get seats at {last}</source>
        <translation>{party}: по закону 2009 года мандаты были бы и при доле {last}</translation>
    </message>
    <message numerus="yes">
        <source>At {last} the clause costs {party} %n seats</source>
        <translation>
            <numerusform>{party}: при доле {last} норма отнимает %n мандат</numerusform>
            <numerusform>{party}: при доле {last} норма отнимает %n мандата</numerusform>
            <numerusform>{party}: при доле {last} норма отнимает %n мандатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Below {last} {party} gets no seat, and there it gets %n at once</source>
        <translation>
            <numerusform>{party}: при доле ниже {last} мандатов нет, а с неё сразу %n мандат</numerusform>
            <numerusform>{party}: при доле ниже {last} мандатов нет, а с неё сразу %n мандата</numerusform>
            <numerusform>{party}: при доле ниже {last} мандатов нет, а с неё сразу %n мандатов</numerusform>
        </translation>
    </message>
    <message>
        <source>At {last} the seats of {party} jump from {before} to {after}</source>
        <translation>{party}: при доле {last} число мандатов меняется скачком: {before} → {after}</translation>
    </message>
    <message>
        <source>No other share can give way here: {party} stays at {last}</source>
        <translation>Другие доли здесь уступить не могут. {party}: остаётся {last}</translation>
    </message>
    <message>
        <source>two thirds of the house</source>
        <translation>две трети палаты</translation>
    </message>
    <message>
        <source>a majority of the house</source>
        <translation>большинство палаты</translation>
    </message>
    <message>
        <source>becomes the runner-up, ahead of {party}</source>
        <translation>становится второй, обгоняя партию: {party}</translation>
    </message>
    <message>
        <source>the clause begins to apply, with it as the runner-up</source>
        <translation>норма начинает применяться: эта партия вторая</translation>
    </message>
    <message numerus="yes">
        <source>%n whole seats fewer after {factor}</source>
        <translation>
            <numerusform>целая часть ({factor}) меньше на %n</numerusform>
            <numerusform>целая часть ({factor}) меньше на %n</numerusform>
            <numerusform>целая часть ({factor}) меньше на %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more whole seats after {factor}</source>
        <translation>
            <numerusform>целая часть ({factor}) больше на %n</numerusform>
            <numerusform>целая часть ({factor}) больше на %n</numerusform>
            <numerusform>целая часть ({factor}) больше на %n</numerusform>
        </translation>
    </message>
    <message>
        <source>clears {threshold} by itself: the clause stops to apply</source>
        <translation>сама преодолевает барьер {threshold}: норма перестаёт применяться</translation>
    </message>
    <message>
        <source>clears {threshold}: the clause begins to apply, and admits {party}</source>
        <translation>преодолевает барьер {threshold}: норма начинает применяться, допущена {party}</translation>
    </message>
    <message>
        <source>clears {threshold} by itself</source>
        <translation>сама преодолевает барьер {threshold}</translation>
    </message>
    <message numerus="yes">
        <source>loses %n seats</source>
        <translation>
            <numerusform>теряет %n мандат</numerusform>
            <numerusform>теряет %n мандата</numerusform>
            <numerusform>теряет %n мандатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more seats by its votes</source>
        <translation>
            <numerusform>ещё %n мандат по своим голосам</numerusform>
            <numerusform>ещё %n мандата по своим голосам</numerusform>
            <numerusform>ещё %n мандатов по своим голосам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loses %n seats by the remainders</source>
        <translation>
            <numerusform>теряет %n мандат по остаткам</numerusform>
            <numerusform>теряет %n мандата по остаткам</numerusform>
            <numerusform>теряет %n мандатов по остаткам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the runner-up gets %n more seats: {party}</source>
        <translation>
            <numerusform>вторая партия получает на %n мандат больше: {party}</numerusform>
            <numerusform>вторая партия получает на %n мандата больше: {party}</numerusform>
            <numerusform>вторая партия получает на %n мандатов больше: {party}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the runner-up gets %n seats fewer: {party}</source>
        <translation>
            <numerusform>вторая партия получает на %n мандат меньше: {party}</numerusform>
            <numerusform>вторая партия получает на %n мандата меньше: {party}</numerusform>
            <numerusform>вторая партия получает на %n мандатов меньше: {party}</numerusform>
        </translation>
    </message>
    <message>
        <source>the clause begins to apply, and admits {party}</source>
        <translation>норма начинает применяться, допущена {party}</translation>
    </message>
    <message>
        <source>the clause stops to apply</source>
        <translation>норма перестаёт применяться</translation>
    </message>
    <message>
        <source>{party} falls below {threshold}</source>
        <translation>опускается ниже {threshold}: {party}</translation>
    </message>
    <message>
        <source>{party} clears {threshold}</source>
        <translation>преодолевает барьер {threshold}: {party}</translation>
    </message>
    <message>
        <source>is not admitted any more</source>
        <translation>больше не допущена</translation>
    </message>
    <message numerus="yes">
        <source>now {share}: %n seats</source>
        <translation>
            <numerusform>сейчас {share}: %n мандат</numerusform>
            <numerusform>сейчас {share}: %n мандата</numerusform>
            <numerusform>сейчас {share}: %n мандатов</numerusform>
        </translation>
    </message>
    <message>
        <source>seats: {seats}</source>
        <translation>мандаты: {seats}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>the clause applies</source>
        <translation>норма применяется</translation>
    </message>
    <message>
        <source>{share} is not possible: it is more than the locked shares leave.</source>
        <translation>{share}: невозможно, это больше, чем оставляют закреплённые доли.</translation>
    </message>
    <message>
        <source>no other share can give way</source>
        <translation>другие доли уступить не могут</translation>
    </message>
    <message>
        <source>the others keep their proportions</source>
        <translation>соотношение остальных не меняется</translation>
    </message>
    <message>
        <source>the others that are free keep their proportions</source>
        <translation>соотношение остальных незакреплённых не меняется</translation>
    </message>
    <message>
        <source>first to give way: {party}</source>
        <translation>сначала уступает {party}</translation>
    </message>
    <message>
        <source>gives way: {party}</source>
        <translation>уступает {party}</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>More pages</source>
        <translation>Другие страницы</translation>
    </message>
</context>
<context>
    <name>Tipping</name>
    <message>
        <source>It turns at {points} percentage points</source>
        <translation>Перелом при {points} п. п.</translation>
    </message>
    <message>
        <source>moves by (points, votes)</source>
        <translation>изменится на, п. п., голосов</translation>
    </message>
    <message>
        <source>moves by (points)</source>
        <translation>изменится на, п. п.</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Если</translation>
    </message>
    <message>
        <source>The party whose votes change</source>
        <translation>Партия, у которой меняются голоса</translation>
    </message>
    <message>
        <source>In percentage points of the votes for the lists</source>
        <translation>В процентных пунктах от голосов за списки</translation>
    </message>
    <message>
        <source>in votes</source>
        <translation>в голосах</translation>
    </message>
    <message>
        <source>The fewest whole votes that do it</source>
        <translation>Наименьшее целое число голосов, которого достаточно</translation>
    </message>
    <message>
        <source>this happens</source>
        <translation>то произойдёт</translation>
    </message>
    <message>
        <source>and the seats become</source>
        <translation>и мандатов станет</translation>
    </message>
    <message>
        <source>The list seats that change</source>
        <translation>Какие мандаты по партийным спискам изменятся</translation>
    </message>
    <message>
        <source>The guarantee clause begins to apply</source>
        <translation>Норма о второй партии начинает применяться</translation>
    </message>
    <message>
        <source>The guarantee clause stops to apply</source>
        <translation>Норма о второй партии перестаёт применяться</translation>
    </message>
    <message>
        <source>A party clears {threshold} or falls below it</source>
        <translation>Партия преодолевает барьер {threshold} или опускается ниже</translation>
    </message>
    <message>
        <source>Seats alone change hands</source>
        <translation>Переходят только мандаты</translation>
    </message>
    <message>
        <source>Smallest first. Taken from the largest of the others.</source>
        <translation>Сначала наименьшие. За счёт крупнейшей из остальных.</translation>
    </message>
    <message>
        <source>Smallest first. Taken from: {party}.</source>
        <translation>Сначала наименьшие. За счёт: {party}.</translation>
    </message>
    <message>
        <source>Smallest first. Taken from the others in proportion.</source>
        <translation>Сначала наименьшие. За счёт остальных, пропорционально.</translation>
    </message>
    <message>
        <source>clears {threshold}</source>
        <translation>преодолевает барьер {threshold}</translation>
    </message>
    <message>
        <source>falls below {threshold}</source>
        <translation>опускается ниже {threshold}</translation>
    </message>
    <message>
        <source>clearing {threshold}: {parties}</source>
        <translation>преодоление барьера {threshold}: {parties}</translation>
    </message>
    <message>
        <source>below {threshold}: {parties}</source>
        <translation>ниже {threshold}: {parties}</translation>
    </message>
    <message>
        <source>the clause begins to apply</source>
        <translation>норма начинает применяться</translation>
    </message>
    <message>
        <source>the clause stops to apply</source>
        <translation>норма перестаёт применяться</translation>
    </message>
    <message>
        <source>gets a seat</source>
        <translation>получает мандат</translation>
    </message>
    <message>
        <source>loses a seat</source>
        <translation>теряет мандат</translation>
    </message>
    <message>
        <source>gets seats</source>
        <translation>получает мандаты</translation>
    </message>
    <message>
        <source>loses seats</source>
        <translation>теряет мандаты</translation>
    </message>
    <message>
        <source>not in whole votes</source>
        <translation>не в целых голосах</translation>
    </message>
    <message>
        <source>the seats stay</source>
        <translation>мандаты остаются</translation>
    </message>
</context>
<context>
    <name>TippingPage</name>
    <message>
        <source>What would change the result?</source>
        <translation>Что изменило бы результат?</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Make this change (also Enter, Space or a double click on the row)</source>
        <translation>Внести это изменение (также Enter, пробел или двойной щелчок по строке)</translation>
    </message>
    <message>
        <source>Searching the moves of every party…</source>
        <translation>Поиск: изменения каждой партии…</translation>
    </message>
    <message>
        <source>No change of one party’s votes would change the result.</source>
        <translation>Никакое изменение голосов одной партии не изменило бы результат.</translation>
    </message>
    <message>
        <source>change: {party}</source>
        <translation>изменение: {party}</translation>
    </message>
</context>
<context>
    <name>TotalLabel</name>
    <message>
        <source>{total} (rounded)</source>
        <translation>{total} (округлено)</translation>
    </message>
    <message>
        <source>What the boxes add up to: each of them is rounded, and the votes are exactly {whole}.</source>
        <translation>Сумма чисел в полях: каждое из них округлено, а голоса составляют ровно {whole}.</translation>
    </message>
</context>
<context>
    <name>WorkingsPage</name>
    <message>
        <source>Why these seats?</source>
        <translation>Почему столько мандатов?</translation>
    </message>
    <message>
        <source>the calculation, step by step</source>
        <translation>расчёт по шагам</translation>
    </message>
    <message>
        <source>Read the rule</source>
        <translation>Читать правило</translation>
    </message>
    <message>
        <source>Open the page of the rules</source>
        <translation>Открыть страницу правил</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Копировать таблицу</translation>
    </message>
    <message>
        <source>Copy the workings to the clipboard</source>
        <translation>Копировать расчёт в буфер обмена</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Как &amp;текст</translation>
    </message>
    <message>
        <source>As a table for a &amp;spreadsheet</source>
        <translation>Как та&amp;блицу</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Как &amp;Markdown</translation>
    </message>
    <message>
        <source>Copied: the workings are on the clipboard.</source>
        <translation>Скопировано: расчёт в буфере обмена.</translation>
    </message>
</context>
</TS>
