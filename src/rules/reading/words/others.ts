/**
 * Short words of languages that have no lexicon here, so that they are known for what they are: unknown. A word that is
 * also one of a language that has one says nothing, unless it is marked with a plus.
 */
export const others: readonly string[] = [
  // Azerbaijani, Uzbek
  `mən men sən bizim sizin üçün ucun necə neca nə na çox salam bilər bilir kimsə var idi deyil edirəm edirem uchun bilan qanday kerak rahmat yoq emas`,
  // Marathi
  `आहे आहेत आणि मी तुम्ही काय नाही माझा माझी माझे आम्ही कोणी करा हा ही मला तुमच्या पाहिजे नको कसे कुठे झाले होते पण सगळे`,
  // Nepali
  `छ छु छौ छन् हो म मलाई तिमी हामी हाम्रो र हुन्छ गर्नुहोस् गर्न गर्दै मेरो तपाईं लाई भयो पनि मात्र थियो सबै कसैलाई साथी`,
  // Swedish, Danish, Norwegian
  `och jag att det som inte ett pa på ar är och har med den till av mig min du vi kan hej tack nagon någon jeg ikke og er af paa hvad hvordan hva
    noen nogen takk tak mitt ditt`,
  // Finnish, Hungarian
  `ja on ei se mita mitä olen minun sina kiitos moi onko voisiko joku es egy nem hogy vagyok van szia sziasztok koszonom köszönöm valaki`,
  // Czech, Slovak
  `je jsem jsme jste jsi jsou není neni že když kdyz také taky protože protoze už ještě jeste ahoj dekuji děkuji díky diky nekdo někdo nevi neví muj můj moje prosim prosím nějaký
    nejaky nějak něco neco kdo kde kdy tady jestli mám máte udělal můžu muzu můžete hledam hledám nás váš vase vaše od do pro při pri před bych byl byla bude už som nie ako ale sme ste
    sú čo keď nejde vám ďakujem dakujem vieme viete neviem niekto prosím môj moja+ je+ na+ za+ po+ to+ ten+ ta+ do+ od+ mi+ si+ tu+ ale+ nebo nebude+
    jako+ tam+ jen byli+ bude v s k já+ byl+ tomto pravda jsi vis víš tak+ práce dne včera vcera`,
  // Croatian, Serbian, Bosnian, Slovene
  `da li je sam si smo ste su nije nisam nego ali ako kao kad kada sad samo jos još bi bih bude moze može mogu imam imas imaš ima nema znam zna neko netko nesto nešto sta šta sto što
    zasto zašto gde gdje ovde ovdje ovo ono koji koja koje svi sve svoje brate ajde kako onda dobro posle pre preko treba radi radim vec već bas baš hvala bok zdravo pozdrav ljudi evo jel jer
    mene tebi meni tebe vas nas moj moja moje tvoj kod neki neka sem nisem tudi lahko ker kaj kje zelo je+ na+ za+ po+ to+ do+ od+ mi+ ja+ ti+ da+ si+ sam+ se+ ne+ ni+ tu+ ta+ te+ im+ su+ ma+
    nam+ ali+ moze+ neki+ kao`,
  // Romanian
  `si și nu eu sunt este pentru cu din ma mă imi îmi cineva salut multumesc mulțumesc va vă buna bună`,
  // Tagalog, Swahili, Vietnamese
  `ang ng mga sa ako ikaw kayo naman po lang hindi ba kasi salamat yung ito yun talaga rin siya niya tayo gusto paano bakit saan habari asante mimi wewe kwa
    na ya wangu tafadhali toi ban cua của la là khong không minh mình cac các`,
];
