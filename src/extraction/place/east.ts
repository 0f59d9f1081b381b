/**
 * Addresses of Japan, China, Taiwan and Korea, which tell by their endings what they are: a prefecture or province,
 * a town, a ward. The names themselves need not be known.
 */
const JAPAN =
  /(?:(?:東京都|北海道|(?:京都|大阪)府|[\p{sc=Han}]{2,3}県)(?:[\p{sc=Han}ヶケヵツノ\p{sc=Hiragana}]{1,6}?(?:市|郡[\p{sc=Han}ヶケ\p{sc=Hiragana}]{1,4}?[町村]|区|町|村))?|[\p{sc=Han}ヶケヵツノ\p{sc=Hiragana}]{1,6}?市)(?:[\p{sc=Han}]{1,3}区)?/u;
const CHINA =
  /(?:(?:[\p{sc=Han}]{2,3}省|(?:内蒙古|广西|西藏|宁夏|新疆)\p{sc=Han}{0,3}自治区) ?[\p{sc=Han}]{2,4}?[市州](?:[\p{sc=Han}]{1,4}?[区县镇])?|[\p{sc=Han}]{2,4}?[市縣](?:[\p{sc=Han}]{1,4}?[区區县縣镇鎮鄉])?)/u;
/** Towns of Korea by name: too many everyday words end as towns and wards do (연구, 제도, 레거시). */
const KOREAN_TOWNS =
  '수원|성남|용인|고양|화성|부천|남양주|안산|평택|안양|시흥|파주|의정부|김포|광명|군포|하남|오산|양주|이천|구리|안성|포천|의왕|여주|동두천|과천|춘천|원주|강릉|동해|태백|속초|삼척|청주|충주|제천|천안|공주|보령|아산|서산|논산|계룡|당진|전주|군산|익산|정읍|남원|김제|목포|여수|순천|나주|광양|포항|경주|김천|안동|구미|영주|영천|상주|문경|경산|창원|진주|통영|사천|김해|밀양|거제|양산|서귀포|제주';
const KOREAN_PROVINCES =
  '(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충청?북|충청?남|전라?북|전라?남|경상?북|경상?남|제주)(?:특별자치시|특별자치도|특별시|광역시|시|도)?(?!\\p{sc=Hangul})';
const KOREAN_PARTS =
  '(?:\\s+\\p{sc=Hangul}{1,5}[시군구](?!\\p{sc=Hangul})){0,2}(?:\\s+\\p{sc=Hangul}{1,5}\\d?(?:동|읍|면|가)(?!\\p{sc=Hangul}))?';
const KOREA = new RegExp(
  `${KOREAN_PROVINCES}(?:\\s+(?:${KOREAN_TOWNS})시?(?!\\p{sc=Hangul}))?${KOREAN_PARTS}|(?:${KOREAN_TOWNS})(?:시(?!\\p{sc=Hangul})|(?=\\s|$))${KOREAN_PARTS}|\\p{sc=Hangul}{1,4}[시군구]\\s+\\p{sc=Hangul}{1,4}[구동읍면](?!\\p{sc=Hangul})`,
  'u',
);
const EASTERN = /[\p{sc=Han}\p{sc=Hangul}]/u;
/** What ends like a town and is none: 都市 "city", 市場 "market", 株式会社 …, 지역 …, 몇 시. */
const NOT_TOWN =
  /^(?:都市|城市|全市|本市|当市|同市|各市|県市|門市|门市|上市|超市|股市|夜市|楼市|全国市|あり市|반드시|다시|역시|즉시|동시|수시|당시|잠시|몇시|일시|임시|\p{sc=Hangul}*시시)$/u;

/** Whether a text is written in Chinese characters or Hangul. */
export function isEastern(text: string): boolean {
  return EASTERN.test(text);
}

/**
 * The administrative part of an address: "瑞穂ヶ丘市" of "瑞穂ヶ丘市立中央図書館", "전북 전주시 완산구 효자동" of an
 * address with its house; null where none stands in it.
 */
export function easternPlace(text: string): string | null {
  if (!EASTERN.test(text)) return null;
  for (const pattern of [KOREA, JAPAN, CHINA]) {
    const found = pattern.exec(text)?.[0]?.trim();
    if (found !== undefined && found.length > 1 && !NOT_TOWN.test(found)) return found;
  }
  return null;
}
