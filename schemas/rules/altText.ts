import {isRecord} from './read.ts'

/** Every picture is described: once there is an asset, there is an alt text. */
export function describesImage(alt: string | undefined, image: unknown): true | string {
  if (!isRecord(image) || !image.asset || alt?.trim()) return true
  return 'Needs a description: say in one sentence what the picture shows, for those who cannot see it.'
}
