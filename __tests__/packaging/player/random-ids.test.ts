import { SHORT_ID } from '../../../domain/resume/pack-record';
import { drawShortId, drawUuid } from '../../../packaging/player/random-ids';

test('ids are such as a resume code keeps in 40 bits, and no two are alike', () => {
  const ids = Array.from({ length: 500 }, drawShortId);

  for (const id of ids) expect(id).toMatch(SHORT_ID);
  expect(new Set(ids).size).toBe(500);
});

test('UUIDs are of version 4, as xAPI demands of statements', () => {
  for (let i = 0; i < 50; i += 1)
    expect(drawUuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
