import type { Signal } from '../../core/analysis.ts';

/** A signal that a sentence of the ad gives by itself. */
export interface TextSignal {
  kind: string;
  severity: Signal['severity'];
  text: string;
  pattern: RegExp;
  /** A sentence that also matches this gives no signal: a warning about scams, a denial. */
  except?: RegExp;
}

/** An employer that warns of fraud or says that it never asks for money is not the fraud. */
const WARNS = /\b(?:never|not|no|beware|avoid|report|scam|fraud|phishing|impersonat)\w*\b/i;

/**
 * Sentences that stand out, as evidence and not as accusation. The scam marks are those that the US Federal
 * Trade Commission names in its advice on job scams: money up front, checks to deposit, chat apps, free mail.
 */
export const TEXT_SIGNALS: readonly TextSignal[] = [
  {
    kind: 'upfront_fee',
    severity: 'danger',
    text: 'The ad speaks of a payment by the applicant. Employers do not charge for a job.',
    pattern:
      /\b(?:registration|application|processing|training|security|refundable|onboarding|starter|equipment)\s+(?:fee|deposit|kit fee|payment)\b|\bpay (?:a |an |the )?(?:small |one-time |refundable )?(?:fee|deposit)\b|\b(?:buy|purchase) (?:your own )?(?:starter kit|equipment from our)\b/i,
    except: WARNS,
  },
  {
    kind: 'check_cashing',
    severity: 'danger',
    text: 'The ad speaks of checks, gift cards or money passed through a private account, a common mark of fraud.',
    pattern:
      /\b(?:deposit|cash)\s+(?:the |a |our )?(?:checks?|cheques?)\b|\bgift cards?\b.{0,40}\b(?:buy|purchase|send)|\b(?:buy|purchase|send)\b.{0,30}\bgift cards?\b|\b(?:wire|forward|transfer) (?:the )?(?:funds|money|payments?) (?:to|through|using) (?:our|your|a)\b|\byour (?:personal )?bank account to (?:receive|process)\b|\bpaid in (?:bitcoin|crypto)/i,
    except: WARNS,
  },
  {
    kind: 'chat_app_contact',
    severity: 'warning',
    text: 'Contact goes through a private chat app. Check the employer by another way before sending documents.',
    pattern:
      /\b(?:contact|message|text|add|reach|write|dm|apply|interview|chat)\b.{0,50}\b(?:telegram|whatsapp|signal|wechat|viber)\b|\b(?:telegram|whatsapp)\s*(?:only|:|@|\+?\d)/i,
    except: WARNS,
  },
  {
    kind: 'free_mail_contact',
    severity: 'warning',
    text: 'Contact goes to a free mail address, not to one of the employer.',
    pattern:
      /[\w.+-]+@(?:gmail|googlemail|hotmail|outlook|yahoo|aol|proton(?:mail)?|gmx|web|mail|icloud)\.(?:com|de|net|me|ru|fr|es|co\.uk)\b/i,
  },
  {
    kind: 'identity_documents',
    severity: 'warning',
    text: 'The ad asks for identity or bank details at the application. That comes after an offer.',
    pattern:
      /\b(?:send|provide|submit|email|include)\b.{0,60}\b(?:social security number|SSN|copy of your (?:passport|id|driver)|bank (?:account )?details|credit card)\b/i,
    except: WARNS,
  },
  {
    kind: 'too_easy',
    severity: 'warning',
    text: 'The ad promises quick or unlimited money for little experience.',
    pattern:
      /\b(?:unlimited (?:income|earning)|earn up to \$?[\d,]+ (?:a|per) (?:day|week)|no experience (?:needed|required|necessary).{0,60}\$\d|get rich|be your own boss|financial freedom)\b/i,
  },
  {
    kind: 'unpaid',
    severity: 'warning',
    text: 'The ad says that the work is unpaid.',
    pattern:
      /\bunpaid\s+(?:\w+\s+)?(?:internship|position|role|opportunity|trial|work|placement)\b|\b(?:this|the) (?:role|position|internship) is (?:unpaid|not paid)\b|\bunvergütet\b|\bnon rémunéré|\bno remunerad[ao]\b/i,
  },
  {
    kind: 'commission_only',
    severity: 'warning',
    text: 'Pay depends on commission alone.',
    pattern: /\b(?:100% commission|commission[- ]only|commission[- ]based (?:pay|role|position)|no base salary)\b/i,
  },
  {
    kind: 'on_call',
    severity: 'info',
    text: 'The work includes on-call duty.',
    pattern:
      /\bon[- ]call\b(?! (?:physician|doctor|team))|\bRufbereitschaft\b|\bastreinte|\bguardias?\b localizad|\bpager duty\b|\bdyżur/i,
    except: /\bno on[- ]call\b/i,
  },
  {
    kind: 'night_or_weekend',
    severity: 'info',
    text: 'The work includes shifts, nights or weekends.',
    pattern:
      /\b(?:night|overnight|evening|weekend|rotating|12[- ]hour|graveyard|swing) shifts?\b|\bwork (?:on )?(?:nights|weekends|evenings|holidays)\b|\b(?:nights|evenings) and weekends\b|\bshift work\b|\bSchichtdienst\b|\bSchichtarbeit\b|\bNachtdienst\b|\b3x8\b|\btravail de nuit\b|\bturnos (?:rotativos|de noche)\b|\bsistema zmianowy\b/i,
    except: /\bno (?:nights|weekends|evenings|shifts)\b/i,
  },
  {
    kind: 'travel',
    severity: 'info',
    text: 'The work includes travel.',
    pattern:
      /\b(?:up to |approximately |about )?\d{1,3}\s?% (?:of )?(?:the time )?(?:\w+ )?travel|\btravel\b.{0,40}\d{1,3}\s?%|\b(?:occasional|some) travel\b|\btravel is required\b|\b(?:must be )?(?:able|willing|willingness|ability|required|requires?) to travel\b|\b(?:frequent|extensive|regular|international) travel\b|\bReisebereitschaft\b|\bdéplacements (?:fréquents|réguliers|à prévoir)\b|\bdisponibilidad para viajar\b|\bdisponibilidade para viajar\b/i,
  },
  {
    kind: 'clearance',
    severity: 'info',
    text: 'The work needs a security clearance.',
    pattern: /\b(?:security|secret|TS\/SCI|top secret|SC|DV) clearance\b|\bTS\/SCI\b|\bSicherheitsüberprüfung\b/,
  },
  {
    kind: 'relocation',
    severity: 'info',
    text: 'The ad asks for relocation.',
    pattern: /\b(?:must|willing(?:ness)? to|required to|expected to) relocate\b|\brelocation (?:is )?required\b/i,
  },
];
