// Generated from schemas/ and queries/ by `npm run generate`. Change those, not this file.

export declare const internalGroqTypeReferenceTo: unique symbol;

type ArrayOf<T> = Array<T & {
  _key: string;
}>;

export type MatchEvidence = {
  _type: "matchEvidence";
  rule?: string;
  points?: number;
  because?: string;
};

export type PersonReference = {
  _ref: string;
  _type: "reference";
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: "person";
};

export type OrganizationReference = {
  _ref: string;
  _type: "reference";
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: "organization";
};

export type EventReference = {
  _ref: string;
  _type: "reference";
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: "event";
};

export type ImportResolution = {
  _id: string;
  _type: "importResolution";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  judgement?: "same" | "different";
  left?: PersonReference | OrganizationReference | EventReference;
  right?: PersonReference | OrganizationReference | EventReference;
  reason?: string;
  decidedAt?: string;
};

export type ArticleReference = {
  _ref: string;
  _type: "reference";
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: "article";
};

export type ImportReview = {
  _id: string;
  _type: "importReview";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  kind?: "match" | "conflict" | "mention";
  state?: "open" | "decided";
  run?: string;
  subject?: ArticleReference | PersonReference | OrganizationReference | EventReference;
  candidates?: Array<{
    document?: PersonReference | OrganizationReference | EventReference;
    score?: number;
    evidence?: Array<{
      _key: string;
    } & MatchEvidence>;
    _type: "importCandidate";
    _key: string;
  }>;
  field?: string;
  live?: string;
  imported?: string;
  evidence?: Array<{
    _key: string;
  } & Evidence>;
  decision?: string;
  decidedAt?: string;
};

export type ImportRecord = {
  _id: string;
  _type: "importRecord";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  system?: string;
  sourceId?: string;
  sha256?: string;
  importerVersion?: string;
  run?: string;
  articleId?: string;
  contributions?: string;
};

export type ImportRun = {
  _id: string;
  _type: "importRun";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  startedAt?: string;
  finishedAt?: string;
  importerVersion?: string;
  extractor?: string;
  options?: string;
  outcomes?: string;
  counts?: string;
};

export type ArticleSource = {
  _type: "articleSource";
  system?: string;
  id?: string;
  uri?: string;
  format?: string;
  sha256?: string;
  license?: string;
  attribution?: string;
};

export type Correction = {
  _type: "correction";
  date?: EdtfDate;
  kind?: "correction" | "clarification" | "update" | "retraction";
  text?: string;
};

export type FieldEvidence = {
  _type: "fieldEvidence";
  field?: string;
  evidence?: Array<{
    _key: string;
  } & Evidence>;
};

export type Evidence = {
  _type: "evidence";
  article?: ArticleReference;
  blockKey?: string;
  quote?: string;
  start?: number;
  end?: number;
  confidence?: number;
  method?: string;
};

export type Contribution = {
  _type: "contribution";
  contributor?: PersonReference | OrganizationReference;
  printedName?: string;
  role?: "author" | "photographer" | "editor" | "translator" | "illustrator" | "source";
};

export type Participation = {
  _type: "participation";
  party?: PersonReference | OrganizationReference;
  role?: string;
  evidence?: Array<{
    _key: string;
  } & Evidence>;
};

export type Relation = {
  _type: "relation";
  relationship?: "child" | "parent" | "spouse" | "sibling" | "grandchild" | "grandparent" | "relative" | "partner";
  person?: PersonReference;
  evidence?: Array<{
    _key: string;
  } & Evidence>;
};

export type Affiliation = {
  _type: "affiliation";
  organization?: OrganizationReference;
  roleName?: string;
  startDate?: EdtfDate;
  endDate?: EdtfDate;
  evidence?: Array<{
    _key: string;
  } & Evidence>;
};

export type Identifier = {
  _type: "identifier";
  scheme?: string;
  value?: string;
};

export type AlternateName = {
  _type: "alternateName";
  value?: string;
  kind?: "alias" | "short" | "abbreviation" | "native" | "former" | "descriptor";
  language?: string;
};

export type Place = {
  _type: "place";
  name?: string;
  country?: OrganizationReference;
  point?: Geopoint;
};

export type EdtfDate = {
  _type: "edtfDate";
  edtf?: string;
  earliest?: string;
  latest?: string;
};

export type PullQuote = {
  _type: "pullQuote";
  quote?: string;
  attribution?: string;
};

export type SanityImageAssetReference = {
  _ref: string;
  _type: "reference";
  _weak?: boolean;
  [internalGroqTypeReferenceTo]?: "sanity.imageAsset";
};

export type ArticleImage = {
  _type: "articleImage";
  asset?: SanityImageAssetReference;
  media?: unknown;
  hotspot?: SanityImageHotspot;
  crop?: SanityImageCrop;
  alt?: string;
  caption?: string;
  credit?: string;
};

export type Link = {
  _type: "link";
  href?: string;
};

export type Mention = {
  _type: "mention";
  entity?: PersonReference | OrganizationReference | EventReference;
  confidence?: number;
  method?: string;
};

export type ArticleBody = Array<{
  children?: Array<{
    marks?: Array<string>;
    text?: string;
    _type: "span";
    _key: string;
  }>;
  style?: "normal" | "h2" | "h3" | "quote";
  listItem?: "bullet" | "number";
  markDefs?: Array<{
    _key: string;
  } & Mention | {
    _key: string;
  } & Link>;
  level?: number;
  _type: "block";
  _key: string;
} | {
  _key: string;
} & ArticleImage | {
  _key: string;
} & PullQuote>;

export type Event = {
  _id: string;
  _type: "event";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  name?: string;
  slug?: Slug;
  formerSlugs?: Array<string>;
  kind?: "war" | "battle" | "attack" | "unrest" | "protest" | "ceremony" | "agreement" | "summit" | "meeting" | "visit" | "election" | "vote" | "legislation" | "court-case" | "crime" | "accident" | "disaster" | "disease-outbreak" | "death" | "birth" | "appointment" | "resignation" | "award" | "competition" | "match" | "launch" | "announcement" | "publication" | "discovery" | "business-deal" | "anniversary" | "festival" | "performance" | "other";
  alternateNames?: Array<{
    _key: string;
  } & AlternateName>;
  description?: string;
  startDate?: EdtfDate;
  endDate?: EdtfDate;
  location?: Place;
  superEvent?: EventReference;
  commemorates?: EventReference;
  participants?: Array<{
    _key: string;
  } & Participation>;
  image?: ArticleImage;
  identifiers?: Array<{
    _key: string;
  } & Identifier>;
  sameAs?: Array<string>;
  fieldEvidence?: Array<{
    _key: string;
  } & FieldEvidence>;
  status?: "suggested" | "confirmed" | "rejected";
};

export type Slug = {
  _type: "slug";
  current?: string;
  source?: string;
};

export type Person = {
  _id: string;
  _type: "person";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  name?: string;
  slug?: Slug;
  formerSlugs?: Array<string>;
  givenName?: string;
  familyName?: string;
  familyNameFirst?: boolean;
  honorificPrefix?: string;
  alternateNames?: Array<{
    _key: string;
  } & AlternateName>;
  description?: string;
  image?: ArticleImage;
  gender?: "female" | "male" | "non-binary";
  birthDate?: EdtfDate;
  deathDate?: EdtfDate;
  affiliations?: Array<{
    _key: string;
  } & Affiliation>;
  relations?: Array<{
    _key: string;
  } & Relation>;
  nationality?: Array<{
    _key: string;
  } & OrganizationReference>;
  identifiers?: Array<{
    _key: string;
  } & Identifier>;
  sameAs?: Array<string>;
  fieldEvidence?: Array<{
    _key: string;
  } & FieldEvidence>;
  status?: "suggested" | "confirmed" | "rejected";
};

export type Article = {
  _id: string;
  _type: "article";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  headline?: string;
  slug?: Slug;
  formerSlugs?: Array<string>;
  kicker?: string;
  description?: string;
  datePublished?: EdtfDate;
  dateModified?: EdtfDate;
  dateline?: Place;
  inLanguage?: string;
  contributions?: Array<{
    _key: string;
  } & Contribution>;
  publisher?: OrganizationReference;
  body?: ArticleBody;
  about?: ArrayOf<PersonReference | OrganizationReference | EventReference>;
  image?: ArticleImage;
  corrections?: Array<{
    _key: string;
  } & Correction>;
  source?: ArticleSource;
  fieldEvidence?: Array<{
    _key: string;
  } & FieldEvidence>;
  status?: "suggested" | "confirmed" | "rejected";
};

export type Organization = {
  _id: string;
  _type: "organization";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  name?: string;
  slug?: Slug;
  formerSlugs?: Array<string>;
  kind?: "state" | "government" | "legislature" | "court" | "military" | "police" | "armed-group" | "political-party" | "intergovernmental" | "company" | "news-agency" | "broadcaster" | "newspaper" | "publisher" | "university" | "school" | "hospital" | "research" | "sports-team" | "sports-body" | "nonprofit" | "union" | "religious" | "band" | "other";
  alternateNames?: Array<{
    _key: string;
  } & AlternateName>;
  description?: string;
  logo?: ArticleImage;
  parentOrganization?: OrganizationReference;
  memberOf?: Array<{
    _key: string;
  } & OrganizationReference>;
  location?: Place;
  foundingDate?: EdtfDate;
  dissolutionDate?: EdtfDate;
  identifiers?: Array<{
    _key: string;
  } & Identifier>;
  sameAs?: Array<string>;
  fieldEvidence?: Array<{
    _key: string;
  } & FieldEvidence>;
  status?: "suggested" | "confirmed" | "rejected";
};

export type SanityImageCrop = {
  _type: "sanity.imageCrop";
  top?: number;
  bottom?: number;
  left?: number;
  right?: number;
};

export type SanityImageHotspot = {
  _type: "sanity.imageHotspot";
  x?: number;
  y?: number;
  height?: number;
  width?: number;
};

export type Geopoint = {
  _type: "geopoint";
  lat?: number;
  lng?: number;
  alt?: number;
};

export type SanityImagePaletteSwatch = {
  _type: "sanity.imagePaletteSwatch";
  background?: string;
  foreground?: string;
  population?: number;
  title?: string;
};

export type SanityImagePalette = {
  _type: "sanity.imagePalette";
  darkMuted?: SanityImagePaletteSwatch;
  lightVibrant?: SanityImagePaletteSwatch;
  darkVibrant?: SanityImagePaletteSwatch;
  vibrant?: SanityImagePaletteSwatch;
  dominant?: SanityImagePaletteSwatch;
  lightMuted?: SanityImagePaletteSwatch;
  muted?: SanityImagePaletteSwatch;
};

export type SanityImageDimensions = {
  _type: "sanity.imageDimensions";
  height?: number;
  width?: number;
  aspectRatio?: number;
};

export type SanityImageMetadata = {
  _type: "sanity.imageMetadata";
  location?: Geopoint;
  dimensions?: SanityImageDimensions;
  palette?: SanityImagePalette;
  lqip?: string;
  blurHash?: string;
  thumbHash?: string;
  hasAlpha?: boolean;
  isOpaque?: boolean;
};

export type SanityFileAsset = {
  _id: string;
  _type: "sanity.fileAsset";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  originalFilename?: string;
  label?: string;
  title?: string;
  description?: string;
  altText?: string;
  sha1hash?: string;
  extension?: string;
  mimeType?: string;
  size?: number;
  assetId?: string;
  uploadId?: string;
  path?: string;
  url?: string;
  source?: SanityAssetSourceData;
};

export type SanityAssetSourceData = {
  _type: "sanity.assetSourceData";
  name?: string;
  id?: string;
  url?: string;
};

export type SanityImageAsset = {
  _id: string;
  _type: "sanity.imageAsset";
  _createdAt: string;
  _updatedAt: string;
  _rev: string;
  originalFilename?: string;
  label?: string;
  title?: string;
  description?: string;
  altText?: string;
  sha1hash?: string;
  extension?: string;
  mimeType?: string;
  size?: number;
  assetId?: string;
  uploadId?: string;
  path?: string;
  url?: string;
  metadata?: SanityImageMetadata;
  source?: SanityAssetSourceData;
};

export type AllSanitySchemaTypes = MatchEvidence | PersonReference | OrganizationReference | EventReference | ImportResolution | ArticleReference | ImportReview | ImportRecord | ImportRun | ArticleSource | Correction | FieldEvidence | Evidence | Contribution | Participation | Relation | Affiliation | Identifier | AlternateName | Place | EdtfDate | PullQuote | SanityImageAssetReference | ArticleImage | Link | Mention | ArticleBody | Event | Slug | Person | Article | Organization | SanityImageCrop | SanityImageHotspot | Geopoint | SanityImagePaletteSwatch | SanityImagePalette | SanityImageDimensions | SanityImageMetadata | SanityFileAsset | SanityAssetSourceData | SanityImageAsset;

