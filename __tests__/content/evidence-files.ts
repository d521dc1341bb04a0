import type { Change } from './a-course';

export const TABLE = 'quizzes/evidence/pairings.csv';
export const CODING_RULES = 'quizzes/evidence/rules.yaml';
export const CONTRADICTIONS = 'quizzes/evidence/contradictions.yaml';
export const TEAMS = 'quizzes/evidence/teams.yaml';
export const INVESTIGATIONS = 'quizzes/evidence/investigations.yaml';
export const BANK = 'quizzes/atlas.yaml';

export const HEADER =
  'id,province,country_iso3,country,mechanism,form,duration,sector,since_year,note,source_title,source_publisher,source_date,source_url,confidence';

/** What makes the small course one with evidence: three links, their remarks, one investigation, and its bank. */
export const EVIDENCE: readonly Change[] = [
  [
    'lessons/module.yaml',
    `      - { id: tw1, text: "Explain twinning" }
`,
    `      - { id: tw1, text: "Explain twinning" }
pages:
  - { id: atlas, title: The atlas }
`,
  ],
  [
    TABLE,
    null,
    `${HEADER}
hubei-algeria-health,Hubei,DZA,Algeria,twinning,formal,lasting,health,1963,"The first team, from Hubei.",A title,A paper,2019,https://example.org/a,high
chongqing-algeria-health,Chongqing,DZA,Algeria,twinning,unclear,one-off,health,2020,A mission.,B title,A paper,2020,https://example.org/b,high
jiangxi-zambia-construction,Jiangxi,ZMB,Zambia,clustering,formal,lasting,construction,,Builders.,C title,A paper,n.d.,https://example.org/c,medium
`,
  ],
  [CODING_RULES, null, '- { id: one-off, title: One-off, text: Drawn broken., links: [chongqing-algeria-health] }\n'],
  [CONTRADICTIONS, null, '- { topic: The year, readings: 1963 or 1964., links: [hubei-algeria-health] }\n'],
  ['quizzes/evidence/unverified.yaml', null, '- { claim: All have plans., why: One repost. }\n'],
  [TEAMS, null, '- { country: DZA, provinces: [chongqing], sources: [expo-2021] }\n'],
  [
    INVESTIGATIONS,
    null,
    `- id: one-twin
  title: One twin?
  claim: Each country has one twin.
  cites: [P5]
  predict: { text: Guess., item: at_guess }
  looks:
    - { text: Look., view: country=DZA, button: Show Algeria, items: [at_read], sources: [expo-2021] }
  conclude: { text: Conclude., items: [at_end], carries: This., cannot: That. }
`,
  ],
  [
    BANK,
    null,
    `bank: atlas
items:
  - id: at_guess
    kind: predict
    for: lesson
    objective: tw1
    level: apply
    cites: [P5]
    stem: "What will the map show?"
    options: [{ id: one, text: One }, { id: two, text: Two }]
    answer: "It shows what it shows."
  - id: at_read
    kind: single
    for: lesson
    objective: tw1
    level: apply
    cites: [P5]
    counts: [{ view: country=DZA, of: provinces, is: 2 }]
    stem: "Algeria has 2 provinces. What differs?"
    hint: "Look at the stroke."
    explanation: "One stays, one came once."
    options:
      - { id: stay, text: "How long they stay", correct: true, feedback: "One is broken." }
      - { id: sector, text: "What they do there", misconception: "Sector", feedback: "Both are in health." }
      - { id: form, text: "Who paid for them", misconception: "Money", feedback: "Nothing is said of it." }
  - id: at_end
    kind: single
    for: lesson
    objective: tw1
    level: analyse
    cites: [P5]
    stem: "What may be said of Algeria?"
    hint: "Count lasting links."
    explanation: "It has a single lasting twin."
    options:
      - { id: single, text: "A single twin", correct: true, feedback: "Hubei." }
      - { id: pair, text: "A pair of equals", misconception: "Mission as twin", feedback: "One came once." }
      - { id: none, text: "Nothing whatever", misconception: "Doubt", feedback: "There are two rows." }
`,
  ],
];
