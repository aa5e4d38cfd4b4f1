import type { FormView } from '@bylaw/contract'
import { Button, CopyButton } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { pageOf, snippetOf } from './model'
import { formWords } from './words'

/** The line that puts the form on a site, and its link. */
export function Snippet({ form }: { form: FormView | undefined }) {
  const t = useWords(formWords)
  const { origin } = window.location
  return (
    <section className="panel" aria-labelledby="form-snippet">
      <div className="panel-head">
        <h2 id="form-snippet">{t('forms.snippet')}</h2>
      </div>
      <div className="panel-body form">
        {form ? (
          <>
            {form.origins.length === 0 ? (
              <p className="form-text">{t('forms.snippet_no_sites')}</p>
            ) : (
              <Copied lead={t('forms.snippet_lead')} text={snippetOf(origin, form.id)} />
            )}
            <Copied lead={t('forms.link_lead')} text={pageOf(origin, form.id)} />
          </>
        ) : (
          <p className="form-text">{t('forms.snippet_later')}</p>
        )}
        <p className="panel-note">{t('forms.limits')}</p>
      </div>
    </section>
  )
}

function Copied({ lead, text }: { lead: string; text: string }) {
  const common = useWords(commonWords)
  return (
    <div>
      <p className="form-text">{lead}</p>
      <div className="form-line">
        <code>{text}</code>
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              size="xs"
              leftSection={
                copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />
              }
              onClick={copy}
            >
              {common(copied ? 'common.copied' : 'common.copy')}
            </Button>
          )}
        </CopyButton>
      </div>
    </div>
  )
}
