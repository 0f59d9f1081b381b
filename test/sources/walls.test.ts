import { describe, expect, it } from 'vitest';
import { detectWall } from '../../src/sources/walls.ts';
import { fakeDocument } from './fake-document.ts';

const AD = `Night Baker
We are looking for a night baker to join our team of nine.
Responsibilities
You will bake bread and rolls for four shops.
Requirements
Two years of experience as a baker.
Benefits
£28,000 and free bread. Full-time, permanent.`;

describe('a wall', () => {
  it.each([
    ['Just a moment...', 'Enable JavaScript and cookies to continue'],
    ['Attention Required! | Cloudflare', 'Sorry, you have been blocked'],
    ['Security Check', 'Additional Verification Required. Your Ray ID for this request is 8a1.'],
    ['Access Denied', "You don't have permission to access this page."],
    ['Pardon Our Interruption', 'As you were browsing something about your browser made us think you were a bot.'],
    ['jobs.example', 'Please verify you are a human by pressing and holding the button.'],
    ['jobs.example', 'Press & Hold to confirm you are a human (and not a bot).'],
    ['jobs.example', 'Bitte bestätigen Sie, dass Sie ein Mensch sind.'],
    ['jobs.example', '请完成安全验证'],
    [
      'LinkedIn Login, Sign in | LinkedIn',
      'Sign in\nStay updated on your professional world\nEmail or phone\nPassword\nForgot password?',
    ],
    ['Sign Up | LinkedIn', 'Join LinkedIn\nAgree & Join\nAlready on LinkedIn? Sign in'],
    ['Night Baker – jobs.example', 'Sign in to view this job\nEmail\nPassword\nForgot password?'],
    ['Anmelden – Stellenportal', 'E-Mail\nPasswort\nPasswort vergessen?'],
    ['Connexion', 'Connectez-vous pour voir cette offre'],
    ['Iniciar sesión', 'Correo electrónico\nContraseña'],
    ['Zaloguj się | Praca', 'Hasło'],
    ['ログイン', 'メールアドレス\nパスワード'],
    ['로그인 - 채용', '아이디\n비밀번호'],
    ['Before you continue to Jobs', 'We use cookies and data to deliver services.\nReject all\nAccept all'],
    ['jobs.example', 'We value your privacy\nManage preferences\nAccept all'],
  ])('titled “%s” that says “%s” is recognised', (pageTitle, text) => {
    expect(detectWall(fakeDocument({ pageTitle, text }))).toMatchObject({ code: 'WALLED' });
  });

  it('is recognised by its script where it says nothing', () => {
    const raw =
      '<html><head><title>jobs.example</title></head><body><script src="/cdn-cgi/challenge-platform/h/b.js"></script></body>';
    expect(detectWall(fakeDocument({ pageTitle: 'jobs.example', raw }))).toMatchObject({ code: 'WALLED' });
  });

  it('is named with its site and its own words', () => {
    const wall = detectWall(fakeDocument({ pageTitle: 'Just a moment...', text: 'Checking your browser' }));
    expect(wall?.message).toBe('bakery.example checks for robots before it shows the ad: “Just a moment”.');
  });
});

describe('a page with its ad', () => {
  it.each([
    ['a sign-in button', 'Sign in to save this job\nForgot password?'],
    ['a cookie bar', 'We value your privacy\nAccept all\nReject all'],
    ['a captcha in its form', 'I’m not a robot\nPlease complete the CAPTCHA to submit your application.'],
    ['a note on automated requests', 'Automated requests are logged.'],
  ])('and %s is no wall', (_, extra) => {
    expect(detectWall(fakeDocument({ pageTitle: 'Night Baker | Elm Street', text: `${AD}\n${extra}` }))).toBeNull();
  });

  it('about security checks and logins is no wall', () => {
    const text = `Login Platform Engineer\nWe are looking for an engineer to own sign-in and bot checks.\nRequirements\nExperience with OAuth.\nWe offer\n€70,000.`;
    expect(detectWall(fakeDocument({ pageTitle: 'Login Platform Engineer – Acme', text }))).toBeNull();
    expect(detectWall(fakeDocument({ pageTitle: 'Security Checkpoint Officer', text: AD }))).toBeNull();
  });

  it('in its machine data is no wall, however empty it looks', () => {
    const structured = [{ '@type': 'JobPosting', title: 'Baker', description: 'Bake.' }];
    expect(detectWall(fakeDocument({ pageTitle: 'Sign in', text: 'Sign in to continue', structured }))).toBeNull();
  });

  it('that is empty is no wall either', () => {
    expect(detectWall(fakeDocument({ pageTitle: 'Careers', text: '' }))).toBeNull();
  });
});
