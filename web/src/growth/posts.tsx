import type { GrowthView } from '@bylaw/contract'
import { RefusalNote } from '../area/refusal-note'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { Conditions } from './conditions'
import { growthWords } from './words'

/** What the posts take that somebody holds; nothing where they hold none that the rules name. */
export function Posts({ of: { posts } }: { readonly of: GrowthView }) {
  const t = useWords(growthWords)
  const language = useLanguage()
  return posts.map(({ key, name, qualified, mayWork, explanation, refusal }) => (
    <section key={key} className="panel" aria-labelledby={`growth-post-${key}`}>
      <header className="panel-head">
        <h2 id={`growth-post-${key}`}>
          {t('growth.posts')} · {inLanguage(name, language)}
        </h2>
        {qualified === null ? null : (
          <span className="growth-marks">
            <span className={`badge ${qualified ? 'badge-good' : 'badge-warn'}`}>
              {t(qualified ? 'growth.qualified' : 'growth.not_qualified')}
            </span>
            <span className="panel-note">
              {t(mayWork ? 'growth.may_work' : 'growth.may_not_work')}
            </span>
          </span>
        )}
      </header>
      <div className="panel-body form">
        {refusal ? <RefusalNote refusal={refusal} /> : null}
        {explanation ? <Conditions explanation={explanation} /> : null}
      </div>
    </section>
  ))
}
