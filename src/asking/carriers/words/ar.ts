import type { CarrierWords } from './en.ts';

const ar: CarrierWords = {
  greeting: 'مرحباً {contact}،',
  forward:
    '{hasArrived, select, yes {وصلت شحنتكم {shipment} ({product}) في {arrivedOn}} other {يُفترض أن تكون شحنتكم {shipment} ({product}) قد وصلت}}. نود أن نعرف كيف سارت الأمور: بضعة أسئلة قصيرة، نحو دقيقتين، في المتصفح أو في تطبيق المراسلة.\n\n{link}\n\nإذا طُلب منكم رمز: {code}',
  remind:
    'سألناكم قبل أيام كيف سارت الأمور مع شحنتكم {shipment} ({product}). إن وجدتم دقيقتين، فإن جوابكم يساعدنا على التحسن:\n\n{link}\n\nإذا طُلب منكم رمز: {code}',
  notice:
    '{delay, select, delay {تأخرت شحنتكم {shipment} ({product})} other {نُقلت شحنتكم {shipment} ({product}) إلى سفينة لاحقة}}.{isExpected, select, yes { نتوقع وصولها الآن في {expectedOn}.} other {}} نعتذر عن ذلك. راسلوني من فضلكم إن سبب لكم هذا صعوبة.',
  closing: 'مع أطيب التحيات',
};

export default ar;
