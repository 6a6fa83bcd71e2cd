/**
 * Short words of languages that have no lexicon here, so that they are known for what they are: unknown. None of them is also
 * a common word of a language that has one.
 */
export const others: readonly string[] = [
  // Polish
  `jest nie sie się czy jak ale juz już moj mój moja ktos ktoś dla mnie jestem mam ze że bo tylko zapraszam prosze proszę czesc cześć hej siema
    dzieki dzięki bardzo wszystkim moze może nad przez teraz ktory który co u`,
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
  // Czech, Slovak, Croatian, Serbian, Slovene
  `je jsem jsi ahoj dekuji děkuji nekdo někdo muj můj prosim prosím som nie ako ale sam nisam da li moze može neko netko hvala bok zdravo kako sta šta
    moj moja pozdrav`,
  // Romanian
  `si și nu eu sunt este pentru cu din ma mă imi îmi cineva salut multumesc mulțumesc va vă buna bună`,
  // Tagalog, Swahili, Vietnamese
  `ang ng mga sa ako ikaw kayo naman po lang hindi ba kasi salamat yung ito yun talaga rin siya niya tayo gusto paano bakit saan habari asante mimi wewe kwa
    na ya wangu tafadhali toi ban cua của la là khong không minh mình cac các`,
];
