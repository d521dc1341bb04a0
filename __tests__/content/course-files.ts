/** The smallest course that is valid: one lesson of three steps with an item of each kind, and a final of one item. */
export const COURSE_FILES: Readonly<Record<string, string>> = {
  'lessons/module.yaml': `# The order of the lessons.
title: Provinces
subtitle: One lesson
article: { author: Lenz, title: Provinces, publisher: CGSP, url: https://example.org/a, date: undated }
lessons:
  - id: twinning
    title: Twinning
    question: Who acts?
    outcomes:
      - { id: tw1, text: "Explain twinning" }
`,

  'lessons/paragraphs.yaml': Array.from(
    { length: 10 },
    (_, i) => `- { id: P${i + 1}, summary: "What paragraph ${i + 1} says", find: "a few words" }\n`,
  ).join(''),

  'lessons/glossary.yaml': `- id: twinning
  term: twinning
  definition: A province paired with a country.
- id: joining_forces
  term: joining forces
  definition: Going out together.
  sources: [expo-2021]
  zh: { text: 抱团出海, pinyin: bàotuán chūhǎi, gloss: going to sea together }
`,

  'lessons/sources.yaml': `- id: expo-2021
  title: 中非经贸博览会
  publisher: Hunan Daily
  date: "2021"
  status: verified
  note: It names the expo.
`,

  'lessons/twinning.mdx': `---
id: twinning
---

<Step id="guess" title="Guess first">

Beijing draws up the plan.<Cite p="P5" />

<Exercise id="tw_guess" />

</Step>

<Step id="check" title="Try it">

<Compare>
<Case title="Hubei">Doctors went to Algeria.</Case>
<Case title="Jiangxi">Builders went to Zambia.</Case>
</Compare>

A pairing is called <Term id="twinning">twinning</Term>, and firms leave as a group: <Zh id="joining_forces" />.<Src id="expo-2021" />

<Figure id="design-and-execution">Who draws up a plan and who acts on it.</Figure>

<Exercise id="tw_pick" />

<Exercise id="tw_all" />

<Exercise id="tw_map" />

<Exercise id="tw_bins" />

</Step>

<Step id="sentence" title="Say it">

<Evidence>

| Year | Team |
| --- | --- |
| 1963 | Hubei |

</Evidence>

<Exercise id="tw_sentence" />

<Takeaways>

- One.
- Two.
- Three.

</Takeaways>

</Step>
`,

  'quizzes/twinning.yaml': `bank: twinning
quiz: { title: Quiz, draw: 3 }
items:
  - id: tw_guess
    kind: predict
    for: lesson
    objective: tw1
    level: apply
    cites: [P5]
    stem: "What do you expect?"
    options: [{ id: centre, text: Beijing }, { id: province, text: Hubei }]
    answer: "Both."
  - id: tw_pick
    kind: single
    for: lesson
    objective: tw1
    level: apply
    cites: [P5]
    stem: "Hubei sends doctors to Algeria. Who runs the team?"
    hint: "Look for the sender."
    explanation: "The sender runs it."
    options:
      - { id: hubei, text: "The health office in Wuhan", correct: true, feedback: "It recruits them." }
      - { id: beijing, text: "A ministry in the capital", misconception: "One actor", feedback: "It draws up the plan." }
      - { id: algiers, text: "The hospital in Algiers", misconception: "Host as sender", feedback: "It is the host." }
  - id: tw_all
    kind: multiple
    for: lesson
    objective: tw1
    level: remember
    cites: [P5, P6]
    stem: "Which benefits does Lenz name?"
    hint: "There are two."
    explanation: "She names two."
    options:
      - { id: time, text: "Long commitments", correct: true, feedback: "Yes, the first." }
      - { id: local, text: "Local knowledge", correct: true, feedback: "Yes, the second." }
      - { id: cash, text: "Cheap loans", misconception: "Aid as lending", feedback: "No loan is named." }
  - id: tw_map
    kind: match
    for: lesson
    objective: tw1
    level: apply
    cites: [P6]
    sources: [expo-2021]
    transfer: true
    stem: "Match the teams, [[joining_forces]]."
    hint: "Think of hospitals."
    explanation: "Each team has one host."
    bins: [{ id: algeria, text: Algeria }, { id: ghana, text: Ghana }, { id: kenya, text: Kenya }, { id: togo, text: Togo }]
    cards:
      - { id: hubei, text: Hubei, bin: algeria, right: "Since 1963.", wrong: "Hubei has another host.", misconception: "Any host", at: { ghana: "That is Guangdong." } }
      - { id: guangdong, text: Guangdong, bin: ghana, right: "Since 2009.", wrong: "Guangdong has another host.", misconception: "Any host" }
  - id: tw_bins
    kind: sort
    for: lesson
    objective: tw1
    level: apply
    cites: [P5]
    stem: "Sort the tasks."
    hint: "Plan or act?"
    explanation: "Plans above, acts below."
    bins: [{ id: plan, text: Plan }, { id: act, text: Act }]
    cards:
      - { id: aim, text: "Set an aim", bin: plan, right: "That is design.", wrong: "Aims come first.", misconception: "Acting as planning" }
      - { id: hire, text: "Hire doctors", bin: act, right: "That is execution.", wrong: "Hiring carries out.", misconception: "Planning as acting" }
  - id: tw_row
    kind: order
    for: quiz
    objective: tw1
    level: analyse
    cites: [P7]
    stem: "Put the events in order."
    hint: "What comes before a firm leaves?"
    explanation: "Pressure, then firms, then policy."
    from: First
    to: Last
    cards:
      - { id: press, text: Pressure, right: "It begins there.", wrong: "Nothing moves before it.", misconception: "Policy first" }
      - { id: firms, text: Firms, right: "They follow pressure.", wrong: "They stand between.", misconception: "Policy first" }
      - { id: policy, text: Policy, right: "It is cited at the end.", wrong: "It comes late.", misconception: "Policy first", at: { p1: "That is the reading she turns round." } }
  - id: tw_words
    kind: cloze
    for: quiz
    objective: tw1
    level: remember
    cites: [P5]
    stem: "Fill the gaps."
    hint: "Who draws, who acts?"
    explanation: "The centre draws."
    text: "The centre {above}; a province {below}."
    gaps:
      - { id: above, word: designs, right: "It draws up.", wrong: "It has the pen.", misconception: "Roles swapped" }
      - { id: below, word: executes, right: "It acts.", wrong: "It has the hands.", misconception: "Roles swapped", at: { obeys: "It has room of its own." } }
    words: [{ id: designs, text: designs }, { id: executes, text: executes }, { id: obeys, text: obeys }, { id: pays, text: pays }]
  - id: tw_line
    kind: line
    for: quiz
    objective: tw1
    level: analyse
    cites: [P3]
    stem: "Place each act."
    hint: "Before or after the decision?"
    explanation: "Lobbying comes before."
    from: Design
    to: Implementation
    stops: 5
    cards:
      - { id: lobby, text: Lobbying, accept: [1, 2], right: "Before it.", wrong: "It comes before.", misconception: "Provinces only act", at: { p5: "Nothing is left to lobby for." } }
      - { id: build, text: Building, accept: [5], right: "After it.", wrong: "It comes after.", misconception: "Provinces only plan" }
  - id: tw_sentence
    kind: compare
    for: lesson
    objective: tw1
    level: analyse
    cites: [P5]
    stem: "Say it in one sentence."
    model: "Beijing plans and a province acts."
    points: ["names both", "says who acts"]
    replays: tw_guess
`,

  'quizzes/final.yaml': `bank: final
quiz: { title: The final, draw: 1 }
items:
  - id: fi_one
    kind: single
    for: quiz
    objective: tw1
    level: apply
    cites: [P10]
    stem: "A governor opens a trade fair. What does the article call this?"
    hint: "Think of who acts."
    explanation: "A province acts."
    options:
      - { id: agency, text: "Agency of a province", correct: true, feedback: "The governor acts." }
      - { id: order, text: "Obedience to Beijing", misconception: "One actor", feedback: "No order came." }
      - { id: chance, text: "Chance encounters", misconception: "No actor", feedback: "It was planned." }
`,
};
