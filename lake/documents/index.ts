export {type Attributes, isRecord, isToBeUnpublished, type LakeDocument} from './document.ts'
export {
  type DocumentName,
  documentName,
  draftId,
  isDocumentId,
  isPublicId,
  versionId,
} from './ids.ts'
export {type Reference, referencesOf} from './references.ts'
