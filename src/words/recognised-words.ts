/** What people type that no row stands for, in any language, and who is meant by it. */
export const AMERICAN = [
  "us|usa|united states of america|america|american|americans|fed|the fed|federal reserve|us fed|us treasury|treasury|domestic|soma",
  "米|米国|べいこく|beikoku|amerika|米連邦準備制度理事会|連邦準備制度理事会|連邦準備制度|FRB|米財務省",
  "美|meiguo|美利坚|美利坚合众国|美利堅合眾國|美联储|美聯儲|联储|聯準會|美国财政部|美國財政部",
  "miguk|아메리카|미합중국|연준|미 연준|미국 연준|연방준비제도|미 재무부|미국 재무부",
  "Vereinigte Staaten von Amerika|Amerika|US-Notenbank|amerikanische Notenbank",
  "États-Unis d’Amérique|Amérique|Réserve fédérale|Trésor américain",
  "Estados Unidos de América|EEUU|Reserva Federal|Tesoro de Estados Unidos",
  "Estados Unidos da América|Tesouro americano|Fed americano",
];
/** With its territories: the tables count them as domestic. */
export const AMERICAN_CODES = ["US", "AS", "GU", "MP", "PR", "UM", "VI"];

export const INTERNATIONAL = [
  "imf|international monetary fund|world bank|ibrd|bis|bank for international settlements|united nations|UN",
  "国際通貨基金|世界銀行|国際決済銀行|国際連合|国連",
  "国际货币基金组织|國際貨幣基金|國際貨幣基金組織|世界银行|世銀|世银|国际清算银行|國際清算銀行|联合国|聯合國",
  "국제통화기금|세계은행|국제결제은행|국제연합|유엔",
  "IWF|Internationaler Währungsfonds|Weltbank|BIZ|Vereinte Nationen|UNO",
  "FMI|Fonds monétaire international|Banque mondiale|BIRD|BRI|Nations unies|ONU",
  "Fondo Monetario Internacional|Banco Mundial|BIRF|BPI|Naciones Unidas",
  "Fundo Monetário Internacional|Nações Unidas",
];

export const NO_ROW = [
  "bric|brics|brics plus|g7|g8|g10|g20|asean|gcc|gulf|gulf states|oceania|middle east|north america|south america|nordics|nordic|scandinavia|baltics|benelux|nato|oecd",
  "tax havens|tax haven|offshore|offshore centres|offshore centers|emerging markets|developed markets|americas|far east|eastern europe|east asia|southeast asia|south east asia",
  "ブリックス|アセアン|東南アジア|東アジア|中東|湾岸諸国|オセアニア|北米|南米|北欧|東欧|新興国|新興市場|先進国|タックスヘイブン|租税回避地|オフショア",
  "金砖国家|金砖|金磚國家|金磚|东盟|東盟|東協|东南亚|東南亞|东亚|東亞|中东|海湾国家|海灣國家|大洋洲|北美|北美洲|南美|南美洲|北欧国家|北歐|东欧|東歐",
  "新兴市场|新興市場|发达国家|已開發國家|避税天堂|避稅天堂|离岸|離岸|离岸中心|離岸中心|七国集团|二十国集团|北约|北約|经合组织|經合組織",
  "브릭스|아세안|동남아|동남아시아|동아시아|중동|걸프|오세아니아|북미|남미|북유럽|동유럽|신흥국|신흥시장|선진국|조세회피처|역외|나토",
  "Golfstaaten|Ozeanien|Naher Osten|Nahost|Nordamerika|Südamerika|Skandinavien|nordische Länder|Baltikum|Osteuropa|Ostasien|Südostasien|Schwellenländer|Industrieländer|Steueroasen",
  "pays du Golfe|Océanie|Moyen-Orient|Proche-Orient|Amérique du Nord|Amérique du Sud|Scandinavie|pays nordiques|pays baltes|Europe de l’Est|Asie de l’Est|Asie du Sud-Est|pays émergents|marchés émergents|pays développés|paradis fiscaux|OTAN|OCDE",
  "países del Golfo|Oriente Medio|Oriente Próximo|América del Norte|Norteamérica|América del Sur|Sudamérica|Suramérica|Escandinavia|países nórdicos|países bálticos|Europa del Este|Sudeste Asiático|mercados emergentes|emergentes|países desarrollados|paraísos fiscales",
  "países do Golfo|Oriente Médio|América do Norte|América do Sul|Escandinávia|Europa Oriental|Sudeste Asiático|paraísos fiscais",
];

/** The words that an office's name has beside its country: "People's Bank of China", "china official", "Banco de España". */
export const OFFICE = [
  "official|officials|government|governments|bank|banks|private|reserves|sovereign|authority|ministry",
  "offiziell|staatlich|Regierung|Zentralbank|Notenbank|Nationalbank|Reserven|Währungsreserven|privat|private",
  "officiel|officiels|gouvernement|banque|banques|réserves|privé|privés",
  "oficial|oficiales|oficiais|gobierno|governo|banco|bancos|reservas|privado|privados",
];
export const BESIDE = [
  "central|national|people|peoples|reserve|monetary|non|sector|public|investor|investors|holder|holders|holdings|foreign|of|the|in|by|and|vs|versus|against|wealth|fund|finance",
  "von|der|die|das|des|centrale|nationale|populaire|secteur|de|du|d|la|le|les|l|nacional|popular|setor|del|el|do|da|dos",
];
/** Where words are written together they stand behind the country: "中国政府". */
export const OFFICE_ENDINGS = [
  "政府|当局|公的部門|公的機関|公的|官民|民間部門|民間|中央銀行|中銀|財務省|外貨準備",
  "央行|中央银行|财政部|財政部|官方|私人|外汇储备|外匯儲備|外匯存底",
  "정부|당국|중앙은행|재무부|공공부문|민간|외환보유액|외환보유고",
];

export const NAMED_OFFICES: Readonly<Record<string, string>> = {
  AE: "adia",
  AU: "rba",
  BR: "bcb",
  CH: "snb|スイス国立銀行|スイス中銀|BNS|BNS suisse",
  CN: "pboc|pbc|safe|cic|中国人民銀行|人民銀行|人民銀|中国人民银行|人民银行|國家外匯管理局|国家外汇管理局|外管局|中投|중국인민은행|인민은행",
  DE: "bundesbank|ドイツ連邦銀行|ドイツ連銀|德国联邦银行|德國聯邦銀行|분데스방크",
  FR: "banque de france|フランス銀行|法兰西银行|法蘭西銀行",
  GB: "boe|bank of england|イングランド銀行|英格兰银行|英格蘭銀行|영란은행|잉글랜드은행|Banque d’Angleterre|Banco de Inglaterra|Banco da Inglaterra",
  HK: "hkma|金管局|香港金管局|香港金融管理局",
  IN: "rbi",
  JP: "boj|gpif|日銀|日本銀行|にちぎん|nichigin|日银|日本银行|일본은행|일은",
  KR: "bok|kic|韓国銀行|韩国银行|韓國銀行|한국은행|한은",
  KW: "kia",
  MX: "banxico",
  NO: "nbim|norges bank",
  SA: "sama|pif",
  SG: "mas|gic|temasek",
  TW: "台湾中銀|台灣央行",
  "euro-area":
    "ecb|european central bank|eurosystem|欧州中央銀行|欧州中銀|欧洲央行|歐洲央行|欧洲中央银行|歐洲中央銀行|유럽중앙은행|EZB|Europäische Zentralbank|BCE|Banque centrale européenne|Banco Central Europeo|Banco Central Europeu",
};
