import { Button, CloseButton, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef } from 'react'
import { useWords } from '../i18n/use-words'
import { ticketWords } from './words'

interface StepsEditorProps {
  readonly steps: readonly string[]
  readonly change: (steps: readonly string[]) => void
}

const MOST_STEPS = 50

/** The steps of a solution, one line each; Enter goes on to the next. */
export function StepsEditor({ steps, change }: StepsEditorProps) {
  const t = useWords(ticketWords)
  const list = useRef<HTMLOListElement>(null)
  const focus = (index: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll('input')[index]?.focus())
  const addAfter = (index: number) => {
    if (steps.length >= MOST_STEPS) return
    change([...steps.slice(0, index + 1), '', ...steps.slice(index + 1)])
    focus(index + 1)
  }
  return (
    <div className="steps-editor">
      <ol ref={list}>
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the list.
          <li key={index}>
            <TextInput
              aria-label={t('ticket.step', { number: index + 1 })}
              placeholder={t('ticket.step_hint')}
              maxLength={2_000}
              leftSection={index + 1}
              rightSection={
                steps.length > 1 ? (
                  <CloseButton
                    size="sm"
                    aria-label={t('ticket.remove_step', { number: index + 1 })}
                    onClick={() => change(steps.filter((_, each) => each !== index))}
                  />
                ) : null
              }
              value={step}
              onChange={(event) => {
                const { value } = event.currentTarget
                change(steps.map((held, each) => (each === index ? value : held)))
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
                if (event.ctrlKey || event.metaKey) return
                event.preventDefault()
                addAfter(index)
              }}
            />
          </li>
        ))}
      </ol>
      <Button
        size="xs"
        variant="subtle"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => addAfter(steps.length - 1)}
      >
        {t('ticket.add_step')}
      </Button>
    </div>
  )
}
