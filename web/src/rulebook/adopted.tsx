import type { RegulationSummary } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { packWords } from '../packs/words'
import { Go } from '../shell/go'

interface AdoptedProps {
  readonly regulations: readonly RegulationSummary[]
  /** Whether what another regulation prevails on was drafted. */
  readonly drafted: boolean
  readonly close: () => void
}

/** What was adopted, and what there is to do next: questions to decide, drafts to send. */
export function Adopted({ regulations, drafted, close }: AdoptedProps) {
  const t = useWords(packWords)
  const language = useLanguage()
  return (
    <div className="form" role="status">
      <p className="check check-clean">
        <IconCircleCheck size={17} stroke={1.8} aria-hidden />
        {t('packs.adopted_title', { count: regulations.length })}
      </p>
      <ul className="adopted-list">
        {regulations.map(
          ({ id, code, title, mustAskOpenCount: stops, openQuestionCount: open }) => (
            <li key={id}>
              <strong>
                {code} {inLanguage(title, language)}
              </strong>
              <span className="under">
                {stops > 0
                  ? t('packs.adopted_stops', { count: stops })
                  : open > 0
                    ? t('packs.adopted_open', { count: open })
                    : t('packs.adopted_decided')}
              </span>
              <span className="adopted-next">
                {open > 0 ? (
                  <Go href={`/rulebook/${id}?part=questions`}>{t('packs.adopted_decide')}</Go>
                ) : null}
                <Go href={`/rulebook/${id}`}>{t('packs.adopted_look')}</Go>
              </span>
            </li>
          ),
        )}
      </ul>
      {drafted ? (
        <p className="form-text">
          {t('packs.adopted_drafts')}{' '}
          <Go href="/rulebook/drafts?shelf=mine">{t('packs.adopted_to_drafts')}</Go>
        </p>
      ) : null}
      <div className="form-buttons">
        <Button data-autofocus onClick={close}>
          {t('packs.adopted_done')}
        </Button>
      </div>
    </div>
  )
}
