import { answerHost, compose, hostRibbon } from '../compose';
import { mulai } from './mulai';

mulai({
  page: document,
  address: window.location,
  pita: hostRibbon(),
  layanan: async () => {
    const application = await compose({ page: document });
    return application.status === 'siap' ? application.layanan : null;
  },
  answer: (text) => {
    void answerHost(text);
  },
});
