import { Page, PageHead } from '../../components/page.js';
import { said, useLanguage } from '../../lib/language.js';
import { useScope } from '../../lib/scope.js';

export function OverviewPage() {
  const language = useLanguage();
  const { card, period } = useScope();
  return (
    <Page>
      <PageHead over={period} title={card === null ? '' : said(card.title, language)} />
    </Page>
  );
}
