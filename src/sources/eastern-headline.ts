import { isPlace } from '../extraction/place/places.ts';
import { looksLikeJob } from '../extraction/title/occupation.ts';

/** A headline in scripts without spaces is no longer than this. */
const MAX_EASTERN = 80;
const EASTERN_HIRES = /招|诚聘|急聘|募集|採用|모집|채용|구합니다|구해요|찾습니다|뽑습니다|모십니다/u;
/** Who wants whom, in the headlines of East Asian posts: 「木棉书店诚招店员」, 「달빛공방에서 목공 기사를 모집합니다」. */
const EASTERN_HEADLINES: RegExp[] = [
  /^(?:[【[][^】\]]{1,16}[】\]]\s*)?(?<employer>[\p{L}\p{N}·&]{2,20}?)(?:(?:目前|现面向社会|现|長期|长期|高薪|公开|正在|直接|持续)*)(?:诚招|诚聘|急招|急聘|热招|招聘|招募|招)(?:一名|一位|一个|\d+[名位个人]|两名|若干名?)?[：: ]?(?<title>[^\s，,。！!；;：:]{2,30})[！!]?$/u,
  /^(?<employer>[\p{sc=Hangul}A-Za-z0-9&() ]{2,24}?)(?:에서|에서는) (?:함께할 |함께 일할 |근무할 |일할 )?(?<title>[\p{sc=Hangul}A-Za-z0-9/()· ]{2,30}?)(?:을|를)? ?(?:모집|채용|구합니다|구해요|찾습니다|뽑습니다|모십니다)/u,
  /^(?<employer>[^、。「」]{2,24}?)(?:が|では|にて)、?(?<title>[^、。]{2,30}?)(?:を|の)(?:大?募集|採用)/u,
];

/** A headline's own words in the place of a name: "校园招聘", "急招店员", 「当店では」. */
const NOBODY =
  /^(?:某.*|公司|我们|我司|本\S{1,3}|校园|校招|社会|社招|内推|岗位|职位|急|诚|高薪|长期|兼职|全职|实习|春季|秋季|最新|\d.*|当社|当店|弊社|当院|当園|저희.{0,6}|우리.{0,6})$/u;

/**
 * Reads the headline of a post that says who wants whom.
 * @returns null for any other line
 */
export function readEasternHeadline(text: string): { title: string; employer: string } | null {
  if (text.length > MAX_EASTERN || !EASTERN_HIRES.test(text)) return null;
  for (const pattern of EASTERN_HEADLINES) {
    const { employer, title } = pattern.exec(text)?.groups ?? {};
    if (employer === undefined || title === undefined || !looksLikeJob(title)) continue;
    if (looksLikeJob(employer) || NOBODY.test(employer) || isPlace(employer)) continue;
    return { title: title.trim(), employer: employer.trim() };
  }
  return null;
}
