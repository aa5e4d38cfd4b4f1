/** A text in both of the product's languages. Chinese first: it is what most readers read. */
export interface Words {
  readonly zh: string
  readonly en: string
}

export type Language = keyof Words

/** Both languages of one text. */
export const words = (zh: string, en: string): Words => ({ zh, en })
