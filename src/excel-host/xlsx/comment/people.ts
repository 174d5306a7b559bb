import { NS } from '../package/namespaces';
import { element, XML_HEAD } from '../package/xml';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Who wrote or is named in threaded comments: one list for the workbook ([MS-XLSX] 2.6.207, CT_PersonList). */
export class People {
  private readonly known = new Map<string, Person>();

  get isEmpty(): boolean {
    return this.known.size === 0;
  }

  id(name: string, email: string): string {
    const key = `${name}\n${email}`;
    const before = this.known.get(key);
    if (before !== undefined) return before.id;
    const number = (this.known.size + 1).toString(16).toUpperCase().padStart(12, '0');
    const person = { id: `{00000000-0000-4000-8000-${number}}`, name, email };
    this.known.set(key, person);
    return person.id;
  }

  xml(): string {
    const people = [...this.known.values()].map(({ id, name, email }) =>
      // `None`: known by name alone; an account of Microsoft 365 is told by other providers.
      element('person', { displayName: name, id, userId: email === '' ? name : email, providerId: 'None' }),
    );
    return XML_HEAD + element('personList', { xmlns: NS.threadedComments }, ...people);
  }
}
