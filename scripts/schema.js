// Writes data/rmi.schema.json from src/model/schema*.ts: the shapes as they are at run time, the descriptions from the doc
// comments above each property.
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

const SOURCES = ['schema', 'schema-hours', 'schema-location'].map((name) => `src/model/${name}.ts`);
const TARGET = 'data/rmi.schema.json';

/** The data file format as JSON Schema text. */
export async function schemaText() {
  const { module: model } = await runnerImport('./src/model/schema.ts', { logLevel: 'error' });
  const { module: shapes } = await runnerImport('./src/model/shape.ts', { logLevel: 'error' });
  const docs = readDocs();
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Data file of rmi-widgets',
    description: 'Whom a reader can turn to, where and when. All times are wall-clock times of the organization.',
    ...toSchema(model.dataFile, 'dataFile'),
  };
  return format(JSON.stringify(schema), { ...(await resolveConfig(TARGET)), parser: 'json' });

  function toSchema(shape, name) {
    if (shape.kind === 'flag') return { type: 'boolean' };
    if (shape.kind === 'number') return { type: 'number', minimum: shape.min, maximum: shape.max };
    if (shape.kind === 'text') {
      if (shape.values) return { type: 'string', enum: shape.values };
      return { type: 'string', pattern: shape.format ? shapes.FORMATS[shape.format].source : '\\S' };
    }
    if (shape.kind === 'list') {
      const items = toSchema(shape.of, name);
      const list = { type: 'array', items };
      return shape.orOne ? { anyOf: [items, list] } : list;
    }
    if (shape.kind === 'text-or') return { anyOf: [toSchema(shapes.text, name), toSchema(shape.object, name)] };
    const properties = Object.entries({ ...shape.required, ...shape.optional }).map(([key, part]) => {
      const description = docs.get(`${nameOf(shape) ?? name}.${key}`);
      return [key, { ...(description && { description }), ...toSchema(part, key) }];
    });
    const root = name === 'dataFile' ? [['$schema', { type: 'string' }]] : [];
    const required = Object.keys(shape.required);
    return {
      type: 'object',
      properties: Object.fromEntries([...root, ...properties]),
      ...(required.length && { required }),
      additionalProperties: false,
    };
  }

  /** The constant a shape is declared as, told by its own list of properties. */
  function nameOf(shape) {
    const keys = Object.keys({ ...shape.required, ...shape.optional }).join();
    return [...docs.keys()].find((key) => key === `#${keys}`) && docs.get(`#${keys}`);
  }
}

/** Doc comments by `constant.property`, and the constant by its list of properties. */
function readDocs() {
  const docs = new Map();
  const statements = SOURCES.flatMap(
    (path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true).statements,
  );
  for (const statement of statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const [declaration] = statement.declarationList.declarations;
    const keys = [];
    const visit = (node) => {
      if (ts.isCallExpression(node) && node.expression.getText() === 'object') {
        for (const argument of node.arguments.slice(0, 2)) {
          for (const property of argument.properties ?? []) {
            const key = property.name.getText();
            keys.push(key);
            const [comment] = ts.getJSDocCommentsAndTags(property);
            if (comment)
              docs.set(
                `${declaration.name.getText()}.${key}`,
                ts.getTextOfJSDocComment(comment.comment).replace(/\s+/g, ' '),
              );
          }
        }
        return;
      }
      ts.forEachChild(node, visit);
    };
    visit(declaration.initializer);
    if (keys.length) docs.set(`#${keys.join()}`, declaration.name.getText());
  }
  return docs;
}

if (process.argv[1] === import.meta.filename) writeFileSync(TARGET, await schemaText());
