import { disclosure2019 } from './disclosure-2019';
import { disclosure2021 } from './disclosure-2021';
import type { Form } from './form';
import { statistics2014 } from './statistics-2014';

/** Every form that is known, the newest first. A new form is a data file and a line here. */
export const FORMS: readonly Form[] = [disclosure2021, disclosure2019, statistics2014];

export const formById = (id: string): Form | undefined => FORMS.find((form) => form.id === id);
