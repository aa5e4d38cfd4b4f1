import type { ReactNode } from 'react'
import { commonWords } from '../common/words'
import { useLanguage, useWords } from '../i18n/use-words'
import { Seal } from '../shell/brand'
import { useTitle } from '../shell/screen'
import { useSpeak } from '../shell/use-speak'
import { shellWords } from '../shell/words'
import { identityWords } from './words'
import './identity.css'

interface DoorProps {
  readonly title: string
  readonly lead?: string
  readonly children: ReactNode
  readonly wide?: boolean
  /** Whose door it is, where that is a company's own; the product's if absent, nobody's yet if empty. */
  readonly company?: string | undefined
  /** What stands at the left; what the product is for if absent. */
  readonly promise?: ReactNode
}

/** The page before the sign-in: what it is for at the left, the form at the right. */
export function Door({
  title,
  lead,
  children,
  wide = false,
  company,
  promise = <OurPromise />,
}: DoorProps) {
  const shell = useWords(shellWords)
  const common = useWords(commonWords)
  const other = useLanguage() === 'zh' ? 'en' : 'zh'
  const speak = useSpeak()
  useTitle(title, company)
  return (
    <div className="door">
      <aside className="door-promise">
        <p className="door-brand">
          <Seal size={34} />
          {company ?? shell('shell.product')}
        </p>
        <div>{promise}</div>
      </aside>
      <main className={wide ? 'door-form door-wide' : 'door-form'} id="main">
        <button type="button" className="door-language" lang={other} onClick={() => speak(other)}>
          {common(`common.language_${other}`)}
        </button>
        <div className="door-inner">
          <h1>{title}</h1>
          {lead ? <p className="door-lead">{lead}</p> : null}
          {children}
        </div>
      </main>
    </div>
  )
}

function OurPromise() {
  const t = useWords(identityWords)
  return (
    <>
      <p className="door-claim">{t('identity.promise')}</p>
      <p className="door-claim-text">{t('identity.promise_text')}</p>
      <Sample />
    </>
  )
}

const SAMPLE = [
  ['identity.sample_base', '¥1,700.00', 'R19.13'],
  ['identity.sample_field', '¥500.00', 'R19.13'],
  ['identity.sample_piece', '¥618.60', 'R19.14'],
] as const

/** A figure with its clauses, as the product shows them everywhere. */
function Sample() {
  const t = useWords(identityWords)
  return (
    <figure className="sample">
      <dl>
        {SAMPLE.map(([name, amount, clause]) => (
          <div key={name}>
            <dt>
              {t(name)}
              <span>§ {clause}</span>
            </dt>
            <dd>{amount}</dd>
          </div>
        ))}
        <div className="sample-sum">
          <dt>{t('identity.sample_payable')}</dt>
          <dd>¥2,818.60</dd>
        </div>
      </dl>
      <figcaption>{t('identity.sample_caption')}</figcaption>
    </figure>
  )
}
