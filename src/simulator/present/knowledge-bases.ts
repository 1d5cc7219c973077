import type { Schemas } from '../../types.js';
import { addressOf } from '../origin.js';
import type { Records, Translation } from '../records.js';
import type { Store } from '../store.js';
import { presentAttachment } from './files.js';
import { addressOrNull } from './links.js';

/** Tells of a knowledge base, without its title. */
export function presentKnowledgeBase(record: Records['knowledge_base']): Schemas['KnowledgeBaseSlim'] {
  return { ...commonOfBase(record), locales: Object.keys(record.translations) };
}

/** Tells of a knowledge base in one language. */
export function presentKnowledgeBaseContent(
  record: Records['knowledge_base'],
  locale: string,
  { name }: Translation,
): Schemas['KnowledgeBase'] {
  return { ...commonOfBase(record), name, status: record.status, locale };
}

function commonOfBase(record: Records['knowledge_base']) {
  const self = addressOf(`/knowledge_bases/${record.id}`);
  const { id, type } = record;
  return {
    _links: { self, related: { articles: `${self}/articles`, categories: `${self}/categories` } },
    id,
    type,
    ...times(record),
  };
}

/** Tells of a category, without its heading. */
export function presentCategory(record: Records['category']): Schemas['KnowledgeBaseCategorySlim'] {
  return { ...commonOfCategory(record), slug: record.slug, locales: Object.keys(record.translations) };
}

/** Tells of a category in one language. */
export function presentCategoryContent(
  record: Records['category'],
  locale: string,
  { name, description = null }: Translation,
): Schemas['KnowledgeBaseCategory'] {
  return { ...commonOfCategory(record), name, description, locale };
}

function commonOfCategory(record: Records['category']) {
  const self = addressOf(`/knowledge_base_categories/${record.id}`);
  const related = {
    knowledge_base: addressOf(`/knowledge_bases/${record.knowledge_base_id}`),
    parent_category: addressOrNull('knowledge_base_categories', record.parent_id),
    articles: `${self}/articles`,
  };
  const { id, is_hidden } = record;
  return { _links: { self, related }, id, is_hidden, ...times(record) };
}

/** Tells of an article, without its text. */
export function presentArticle(record: Records['article']): Schemas['KnowledgeBaseArticleSlim'] {
  const { self, related } = linksOfArticle(record);
  return {
    _links: { self, related: { ...related, content: `${self}/content` } },
    id: record.id,
    slug: record.slug,
    locales: Object.keys(record.translations),
    ...times(record),
  };
}

/** Tells of an article in one language. */
export function presentArticleContent(
  record: Records['article'],
  locale: string,
  translation: Translation,
  store: Store,
): Schemas['KnowledgeBaseArticle'] {
  const { self, related } = linksOfArticle(record);
  const { name, status = 'draft', keywords = [], content = '', author_id, edited_at } = translation;
  const editor = author_id === undefined ? {} : { last_editor: addressOf(`/teammates/${author_id}`) };
  return {
    _links: { self, related: { ...related, ...editor } },
    id: record.id,
    slug: record.slug,
    name,
    status,
    keywords,
    content,
    locale,
    attachments: store.some('attachment', record.attachment_ids).map(presentAttachment),
    ...(edited_at === undefined ? {} : { last_edited_at: edited_at }),
    ...times(record),
  };
}

function linksOfArticle(record: Records['article']) {
  return {
    self: addressOf(`/knowledge_base_articles/${record.id}`),
    related: {
      knowledge_base: addressOf(`/knowledge_bases/${record.knowledge_base_id}`),
      category: addressOrNull('knowledge_base_categories', record.category_id),
    },
  };
}

interface Times {
  created_at?: number;
  updated_at?: number;
}

function times({ created_at, updated_at }: Times): Times {
  return {
    ...(created_at === undefined ? {} : { created_at }),
    ...(updated_at === undefined ? {} : { updated_at }),
  };
}
