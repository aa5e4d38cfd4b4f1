/** As much of it as the bench asks for; the package has no types of its own. */
declare module 'moment-business-time' {
  interface Moment {
    addWorkingTime(length: number, unit: 'minutes'): Moment
    valueOf(): number
  }
  interface LocaleData {
    /** Pairs of opening and closing times by weekday, Sunday first; null for a closed day. */
    readonly workinghours: Readonly<Record<number, readonly string[] | null>>
    readonly holidays: readonly string[]
  }
  const moment: {
    (atMs: number): Moment
    locale(): string
    updateLocale(name: string, data: LocaleData): void
  }
  export default moment
}
