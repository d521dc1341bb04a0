import { describeLesson } from '../../app/share/describe-resource';
import { siteUrl } from '../../app/share/site-address';
import { openCourse } from '../../content/open-course';

afterEach(() => {
  delete process.env.SITE_ADDRESS;
});

test('addresses are whole where the build was told the site’s own, and are left out where it was not', () => {
  expect(siteUrl('/atlas/')).toBeNull();

  process.env.SITE_ADDRESS = 'https://example.org/';

  expect(siteUrl('/atlas/')).toBe('https://example.org/atlas/');
});

test('an address that is none, or has a path, stops the build and says what to do', () => {
  process.env.SITE_ADDRESS = 'https://example.org/teaching';

  expect(() => siteUrl('/')).toThrow(/got https:\/\/example\.org\/teaching\. Mend: leave the path to BASE_PATH/);
});

test('a lesson tells catalogues its language, its time, what it teaches and the article that it is made from', () => {
  const { course } = openCourse(process.cwd());
  const lesson = course?.lessons.find(({ id }) => id === 'twinning');
  if (!course || !lesson) throw new Error('the course has no lesson twinning');

  expect(describeLesson(course, lesson)).toMatchObject({
    '@type': 'LearningResource',
    inLanguage: 'en-GB',
    timeRequired: `PT${lesson.minutes}M`,
    teaches: lesson.outcomes.map(({ text }) => text),
    isBasedOn: { author: { name: 'Charlotte Lenz' }, url: expect.stringContaining('chinaglobalsouth.com') },
  });
});
