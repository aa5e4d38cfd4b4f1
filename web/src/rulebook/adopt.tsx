import type { PackView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n/use-words'
import { PackPicker } from '../packs/picker'
import { packWords } from '../packs/words'
import { AdoptDialog } from './adopt-dialog'

/** Regulations that are not in use yet, each with what it brings; several are adopted at once. */
export function AdoptablePacks({ packs }: { packs: readonly PackView[] }) {
  const t = useWords(packWords)
  const [chosen, choose] = useState<readonly string[]>([])
  // Kept as they were asked for: what has been adopted is not among those to adopt any more.
  const [asking, ask] = useState<readonly PackView[]>()
  if (packs.length === 0 && !asking) return null
  const wanted = packs.filter(({ id }) => chosen.includes(id))
  return (
    <section aria-labelledby="to-adopt" className="adoptable">
      <h2 id="to-adopt" className="section-title section-spaced">
        {t('packs.to_adopt')}
      </h2>
      <PackPicker
        packs={packs}
        chosen={chosen}
        toggle={(packId) =>
          choose(
            chosen.includes(packId)
              ? chosen.filter((each) => each !== packId)
              : [...chosen, packId],
          )
        }
        label={t('packs.to_adopt')}
      />
      {wanted.length > 0 ? (
        <div className="adopt-bar">
          <p className="packs-chosen" role="status">
            {t('packs.chosen', { count: wanted.length })}
          </p>
          <Button onClick={() => ask(wanted)}>
            {t('packs.adopt_chosen', { count: wanted.length })}
          </Button>
        </div>
      ) : null}
      {asking ? <AdoptDialog packs={asking} close={() => ask(undefined)} /> : null}
    </section>
  )
}
