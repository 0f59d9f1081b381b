import { JobBriefError } from '../core/errors.ts';
import { readJobSignals } from '../core/job-signals.ts';
import type { JobDocument } from '../documents/document.ts';

/** Titles that a page has only where it stands in place of another. */
const ROBOT_TITLE =
  /^\W*(?:just a moment|attention required|access (?:to this page )?(?:has been )?denied|access denied|(?:are you|you are not) a (?:robot|human)|robot check|bot (?:check|verification)|human verification|verify(?:ing)? (?:that )?you(?:.re| are) (?:a )?human|security (?:check|verification|challenge)|pardon our interruption|request (?:unsuccessful|blocked)|403 forbidden|forbidden|too many requests|please wait|checking your browser|un instant|einen moment|un momento|um momento|even geduld|chwileczkę|okamžik|お待ちください|请稍候|請稍候|잠시만)/iu;
const LOGIN_TITLE =
  /^\W*(?:(?:[\p{L}.]+ )?(?:log ?in|sign ?in|sign ?up|login|register|join)(?: or (?:sign ?up|register|join|log ?in))?(?: now)?(?: to \p{L}+)?|anmelden|einloggen|registrieren|connexion|se connecter|s'identifier|identifiez-vous|inscription|iniciar sesión|inicia sesión|acceder|registrarse|entrar|iniciar sessão|fazer login|accedi|registrati|inloggen|aanmelden|zaloguj się|logowanie|rejestracja|přihlásit se|přihlášení|registrace|ログイン|サインイン|会員登録|登录|登入|注册|로그인|회원가입)\s*(?:$|[|–—:·•-])/iu;
const CONSENT_TITLE =
  /^\W*(?:before you continue|bevor sie (?:zu|fortfahren)|avant d.accéder|antes de (?:continuar|ir a|acessar)|prima di (?:continuare|procedere)|voordat je (?:verdergaat|doorgaat)|zanim przejdziesz|než budete pokračovat|ご利用の前に|your privacy choices|we value your privacy|cookie (?:consent|settings))/iu;

const ROBOT_TEXT =
  /verify (?:that )?you(?:.re| are) (?:a |not a )?(?:human|robot)|checking (?:your browser|if the site connection is secure)|enable javascript and cookies to continue|unusual (?:traffic|activity)|press (?:&|and) hold|complete the (?:captcha|security check)|i.m not a robot|you(?:.ve| have) been blocked|performing security verification|needs to review the security of your connection|additional verification required|automated (?:access|requests)|help us protect|bestätigen sie,? dass sie (?:ein mensch|kein roboter)|vérifie[rz] que vous êtes (?:un )?humain|verifi(?:ca|que|car) que eres? (?:un )?humano|confirme que (?:você )?é humano|verifica di essere umano|bevestig dat je een mens|potwierdź, że jesteś człowiekiem|ověřte, že jste člověk|ロボットではありません|人間であることを確認|请完成(?:安全)?验证|验证您是真人|로봇이 아닙니다|사람인지 확인/iu;
const LOGIN_TEXT =
  /(?:sign|log) in (?:or (?:join|register|sign up) )?(?:to (?:view|see|continue|access|read|unlock)|with your)|(?:join|sign up) (?:now |for free )?to (?:view|see|continue|access|unlock)|(?:must|need to|have to|please) (?:be )?(?:log(?:ged)?|sign(?:ed)?) ?in|agree (?:&|and) join|create an account to (?:view|see|continue)|forgot (?:your )?password|melden sie sich an,? um|bitte (?:melden sie sich an|einloggen)|passwort vergessen|connectez-vous pour|mot de passe oublié|inicia sesión para|olvidaste tu contraseña|faça login para|esqueceu (?:a|sua) senha|accedi per|password dimenticata|log in om|wachtwoord vergeten|zaloguj się,? aby|nie pamiętasz hasła|přihlaste se|zapomenuté heslo|ログインして|パスワードをお忘れ|登录后(?:查看|继续)|忘记密码|로그인(?:이 필요|하세요|후)|비밀번호 찾기/iu;
const CONSENT_TEXT =
  /(?:accept|agree|reject) all|manage (?:cookies|preferences|options)|we (?:and our partners|use cookies)|alle akzeptieren|tout accepter|aceptar todo|aceitar tudo|accetta tutt[oi]|alles accepteren|zaakceptuj wszystk|přijmout vše|すべて同意|全部接受|모두 동의/iu;

/** Scripts of the services that stand in front of a site. */
const CHALLENGE_SCRIPT =
  /cf-chl-|challenge-platform|cf_chl_opt|px-captcha|_Incapsula_Resource|captcha-delivery\.com|datadome|awsWafCookieDomainList|\/_sec\/cp_challenge|kpsdk/i;

/** A wall says little; a page that says more than this and speaks as an employer shows its ad. */
const WALL_CHARACTERS = 1_500;
/** Longer than this only a title that nothing but a robot check has can tell. */
const MOST_CHARACTERS = 3_000;

/**
 * Recognises a page that stands in place of the ad: a login, a consent question, a robot check. A page that shows a
 * full ad beside a sign-in button, a cookie bar or a captcha in its form is no wall.
 * @returns the error to throw, with the page's own words as proof; null where there is no wall
 */
export function detectWall(document: JobDocument): JobBriefError | null {
  if (document.kind !== 'html' && document.kind !== 'markdown' && document.kind !== 'text') return null;
  if (document.structured.some((item) => [item['@type']].flat().includes('JobPosting') && item.description))
    return null;
  const text = document.blocks
    .map((block) => (block.type === 'field' ? `${block.label}: ${block.value}` : block.text))
    .join('\n');
  const title = document.pageTitle ?? '';
  const visible = text.length >= 40 ? text : visibleText(document.raw);
  if (visible.length > MOST_CHARACTERS && !ROBOT_TITLE.test(title)) return null;
  const wall = wallIn(title, visible, text.length < 200 ? document.raw : '');
  if (wall === null) return null;
  const { voice, found } = readJobSignals(text);
  const showsAd = voice >= 3 || (voice >= 1 && (text.length > WALL_CHARACTERS || (found.has('title') && !wall.robot)));
  return showsAd || (wall.consent && voice > 0) ? null : walled(wall.does, wall.proof, document);
}

interface Wall {
  does: string;
  proof: string;
  robot?: boolean;
  consent?: boolean;
}

function wallIn(title: string, visible: string, raw: string): Wall | null {
  const robot = ROBOT_TITLE.exec(title) ?? ROBOT_TEXT.exec(visible);
  if (robot || CHALLENGE_SCRIPT.test(raw))
    return { does: 'checks for robots', proof: robot?.[0] ?? title, robot: true };
  const short = visible.length < WALL_CHARACTERS ? visible : '';
  const login = LOGIN_TITLE.exec(title) ?? LOGIN_TEXT.exec(short);
  if (login) return { does: 'asks visitors to sign in', proof: login[0] };
  const consent = CONSENT_TITLE.exec(title) ?? CONSENT_TEXT.exec(short);
  return consent ? { does: 'asks for consent', proof: consent[0], consent: true } : null;
}

function walled(does: string, proof: string, { url }: JobDocument): JobBriefError {
  const site = URL.parse(url ?? '')?.hostname ?? 'The site';
  const words = proof.replace(/\s+/g, ' ').trim();
  return new JobBriefError('WALLED', `${site} ${does} before it shows the ad${words ? `: “${words}”` : ''}.`);
}

/** Enough of a page's text to look for a wall's words where its main content is empty. */
function visibleText(raw: string): string {
  return raw
    .slice(0, 300_000)
    .replace(/<(script|style|svg|head)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
