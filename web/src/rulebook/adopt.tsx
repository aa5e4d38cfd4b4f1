import type { PackView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { adoptPack } from './queries'
import { rulebookWords } from './words'

/** Regulations that are not in use yet, each with what it holds and what it leaves open. */
export function AdoptablePacks({ packs }: { packs: readonly PackView[] }) {
  const t = useWords(rulebookWords)
  const language = useLanguage()
  const [chosen, choose] = useState<PackView>()
  if (packs.length === 0) return null
  return (
    <section aria-labelledby="to-adopt">
      <h2 id="to-adopt" className="section-title">
        {t('rulebook.to_adopt')}
      </h2>
      <ul className="pack-cards">
        {packs.map((pack) => (
          <li key={pack.id} className="panel pack-card">
            <h3>
              <span className="regulation-id">{pack.id}</span>
              {inLanguage(pack.title, language)}
            </h3>
            <p>{inLanguage(pack.summary, language)}</p>
            <p className="panel-note">
              {t('rulebook.pack_holds', { clauses: pack.clauseCount, ruleSets: pack.ruleSetCount })}
            </p>
            <Button variant="default" onClick={() => choose(pack)}>
              {t('rulebook.adopt')}
            </Button>
          </li>
        ))}
      </ul>
      {chosen ? <AdoptDialog pack={chosen} close={() => choose(undefined)} /> : null}
    </section>
  )
}

/** Says what adopting will do and what was found in the text, before it is done. */
function AdoptDialog({ pack, close }: { pack: PackView; close: () => void }) {
  const t = useWords(rulebookWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  const router = useRouter()
  const adopt = useChange({
    change: () => adoptPack(pack.id),
    refresh: [['rulebook'], ['packs']],
    done: ({ id }) => router.history.push(`/rulebook/${id}`),
  })
  return (
    <Dialog
      close={close}
      title={t('rulebook.adopt_title', { title: inLanguage(pack.title, language) })}
    >
      <div className="form">
        <p className="area-lead">{inLanguage(pack.report, language)}</p>
        <p className="area-lead">{t('rulebook.adopt_effect')}</p>
        <ProblemNote error={adopt.error} />
        <div className="form-buttons">
          <Button variant="default" onClick={close}>
            {common('common.cancel')}
          </Button>
          <Button loading={adopt.isPending} onClick={() => adopt.mutate()}>
            {t('rulebook.adopt')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
