import { Trans } from '@lingui/react/macro';
import { useMediaQuery } from '@mantine/hooks';
import { ClassMark } from '../../components/class-mark.js';
import { Section } from '../../components/page.js';
import { SvgPicture } from '../../components/svg-picture.js';
import { Value } from '../../components/value.js';
import { said, useLanguage } from '../../lib/language.js';
import type { Course, IndicatorView } from './api.js';
import classes from './indicator.module.css';

/** Periods whose numbers are open at once on a desk. */
const AT_ONCE = 16;

/** Target, trajectory and realisation over the periods: as a picture, and as the table that it was drawn from. */
export function Courses({ view: { courses } }: { readonly view: IndicatorView }) {
  if (courses.length === 0)
    return (
      <Section title={<Trans>Target, trajectory and realisation</Trans>}>
        <p className={classes.empty}>
          <Trans>
            This indicator is measured once, so it has no course. Its numbers stand beside this, its values below.
          </Trans>
        </p>
      </Section>
    );
  return (
    <div className={classes.courses}>
      {courses.map((course, i) => (
        <CourseOf key={course.label?.en ?? i} course={course} />
      ))}
    </div>
  );
}

function CourseOf({ course: { label, picture, periods } }: { readonly course: Course }) {
  const language = useLanguage();
  const wide = useMediaQuery('(min-width: 1101px)', undefined, { getInitialValueInEffect: false }) === true;
  const indexed = periods.some(({ index }) => index !== null);
  return (
    <Section
      title={label === null ? <Trans>Target, trajectory and realisation</Trans> : said(label, language)}
      note={picture === null ? undefined : said(picture.finding, language)}
    >
      {picture === null ? (
        <p className={classes.empty}>
          <Trans>Neither a target nor a realisation is there to be drawn yet.</Trans>
        </p>
      ) : (
        <SvgPicture svg={picture.svg} />
      )}
      <details className={classes.figures} open={wide && periods.length <= AT_ONCE}>
        <summary>
          <Trans>The numbers, period by period</Trans>
        </summary>
        <div className={classes.scroll}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Period</Trans>
                </th>
                <th scope="col" className={classes.number}>
                  <Trans>Target</Trans>
                </th>
                <th scope="col" className={classes.number}>
                  <Trans>Realisation</Trans>
                </th>
                {indexed && (
                  <>
                    <th scope="col" className={classes.number}>
                      <Trans>Index</Trans>
                    </th>
                    <th scope="col">
                      <Trans>Status</Trans>
                    </th>
                  </>
                )}
              </tr>
            </thead>
            <tbody>
              {periods.map((own) => (
                <tr key={own.period}>
                  <th scope="row">{said(own.label, language)}</th>
                  <td className={classes.number}>
                    <Value value={own.target} />
                  </td>
                  <td className={classes.number}>
                    {own.ahead ? (
                      <span className={classes.quiet}>
                        <Trans>still ahead</Trans>
                      </span>
                    ) : (
                      <Value value={own.realised} />
                    )}
                  </td>
                  {indexed && (
                    <>
                      <td className={classes.number}>
                        <Value value={own.index} strong />
                      </td>
                      <td>{own.index !== null && <ClassMark of={own.status} />}</td>
                    </>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </Section>
  );
}
