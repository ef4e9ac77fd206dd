import type {ObjectFieldProps} from 'sanity'

/** An object that has a single input looks like any other field, not like a group of fields. */
export function FlatField(props: ObjectFieldProps) {
  return props.renderDefault({...props, level: 0})
}
