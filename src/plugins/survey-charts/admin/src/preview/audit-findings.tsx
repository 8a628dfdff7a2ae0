import { Flex, Typography } from '@strapi/design-system';
import { Item, Items } from '../checks/styles';
import { useText } from '../text';
import { allFindings, auditKey, type Finding, useAudit } from './audit-store';

const OWN_TEXTS = ['empty-heading', 'heading-order', 'image-alt', 'link-name', 'color-contrast'] as const;

interface AuditFindingsProps {
  readonly documentId: string;
  readonly language: string;
  /** As they stand in the form now. */
  readonly values: unknown;
}

/** What axe found in the page that was previewed, among the other checks. */
export function AuditFindings({ documentId, language, values }: AuditFindingsProps) {
  const say = useText();
  const audit = useAudit(auditKey(documentId, language));
  if (audit === undefined) return null;
  const findings = allFindings(audit);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} paddingTop={4} data-survey-charts="audit-findings">
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {say('audit.title')}
      </Typography>
      {audit.values !== values && <Typography tag="p">{say('audit.outdated')}</Typography>}
      {findings.length === 0 ? (
        <Typography tag="p">{say('audit.none')}</Typography>
      ) : (
        <Items>
          {findings.map((finding) => (
            <FoundItem key={finding.id} finding={finding} />
          ))}
        </Items>
      )}
    </Flex>
  );
}

/** Axe speaks English; what comes up most has a text of ours. */
function FoundItem({ finding: { id, help, places } }: { readonly finding: Finding }) {
  const say = useText();
  const rule = OWN_TEXTS.find((one) => one === id);
  return (
    <Item $severity="review">
      <span>
        <strong>{say('panel.issues.review')}.</strong>{' '}
        {rule === undefined ? <span lang="en">{help}.</span> : say(`audit.rule.${rule}`)}
      </span>
      <details>
        <summary>{say('audit.places', { count: places.length })}</summary>
        {places.map((place) => (
          <code key={place} style={{ display: 'block', overflowWrap: 'anywhere' }}>
            {place}
          </code>
        ))}
      </details>
    </Item>
  );
}
