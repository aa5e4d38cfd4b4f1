import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import './stepper.css'

export type StepState = 'done' | 'here' | 'ahead'

interface StepperProps {
  readonly label: string
  readonly steps: readonly {
    readonly key: string
    readonly name: string
    readonly state: StepState
    /** The state in words, for those who hear it. */
    readonly spoken: string
    readonly under?: ReactNode
  }[]
}

/** How far something has come, step by step. */
export function Stepper({ label, steps }: StepperProps) {
  return (
    <ol className="stepper" aria-label={label}>
      {steps.map(({ key, name, state, spoken, under }, index) => (
        <li
          key={key}
          data-state={state}
          {...(state === 'here' ? { 'aria-current': 'step' as const } : {})}
        >
          <span className="step-mark" aria-hidden>
            {state === 'done' ? <IconCheck size={14} stroke={2.6} /> : index + 1}
          </span>
          <span>
            {name}
            <span className="only-spoken">{spoken}</span>
            {under ? <span className="under">{under}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  )
}
