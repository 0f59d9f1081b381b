export const SIGNALS: { name: string; pattern: RegExp }[] = [
  { name: 'duties', pattern: /responsibilit|what you.ll (be )?do|your role|aufgaben|missions/i },
  {
    name: 'requirements',
    pattern: /requirement|qualification|must have|your profile|dein profil|ihr profil|profil recherch/i,
  },
  {
    name: 'employer',
    pattern: /we are (looking|seeking|hiring)|is (looking|seeking) for|join (us|our)|wir suchen|nous recherchons/i,
  },
  { name: 'experience', pattern: /\d\+? ?(-|–|to)? ?\d* ?\+? ?years|experience (with|in)|berufserfahrung/i },
  { name: 'offer', pattern: /benefits|we offer|wir bieten|salary|compensation|equal opportunity/i },
];
export const AGAINST: { name: string; pattern: RegExp }[] = [
  { name: 'résumé', pattern: /^(curriculum vitae|references available)/im },
];
