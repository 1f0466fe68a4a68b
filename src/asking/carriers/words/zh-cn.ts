import type { CarrierWords } from './en.ts';

const zhCN: CarrierWords = {
  greeting: '{contact}，您好：',
  forward:
    '您的货物 {shipment}（{product}）{hasArrived, select, yes {已于{arrivedOn}到货} other {现在应该已经到货}}。我们想了解这次的情况：几个简短的问题，大约两分钟，用浏览器或聊天软件都可以回答。\n\n{link}\n\n如需输入代码：{code}',
  remind:
    '几天前我们想了解您的货物 {shipment}（{product}）的情况。如果您能抽出两分钟，您的回答会帮助我们改进：\n\n{link}\n\n如需输入代码：{code}',
  notice:
    '您的货物 {shipment}（{product}）{delay, select, delay {发生了延误} other {被甩柜，将改装后续船期}}。{isExpected, select, yes {目前预计{expectedOn}到达。} other {}}非常抱歉。如果这给您带来困难，请直接告诉我。',
  closing: '此致',
};

export default zhCN;
