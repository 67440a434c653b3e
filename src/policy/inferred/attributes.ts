import type { AttributeEntry, AttributeType, PolicyDocument } from '../document'
import type { KeysOf, Section } from './section'

/** What attributes of each type are in TypeScript. */
export interface TypedValues {
  readonly string: string
  readonly integer: number
  readonly number: number
  readonly boolean: boolean
  readonly ip: string
  /** RFC 3339. */
  readonly timestamp: string
  readonly 'string-list': readonly string[]
}

/** The attributes that a document declares, by full name, with their types. */
export type AttributeTypesOf<Document extends PolicyDocument> = {
  readonly [Name in KeysOf<Section<Document, 'attributes'>>]: Section<
    Document,
    'attributes'
  >[Name] extends { readonly type: infer Type extends AttributeType }
    ? Type
    : AttributeType
}

/** The same with the types of their values in TypeScript. */
export type AttributesOf<Document extends PolicyDocument> = {
  readonly [Name in keyof AttributeTypesOf<Document>]: TypedValues[AttributeTypesOf<Document>[Name]]
}

/** Loaders that the attributes of a document name, with what each has to bring. */
export type LoadedBy<Document extends PolicyDocument> = LoadsIn<Section<Document, 'attributes'>>

type LoadsIn<Attributes> = {
  readonly [
    Name in keyof Attributes as Attributes[Name] extends {
      readonly load: infer Loader extends string
    }
      ? Loader
      : never
  ]: Attributes[Name] extends AttributeEntry ? TypedValues[Attributes[Name]['type']] : never
}
